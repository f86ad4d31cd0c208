import { CARE } from './shapes/care.ts'
import { ASSESSMENT_AND_ENQUIRY } from './shapes/assessment-and-enquiry.ts'
import { FRONT_DOOR } from './shapes/front-door.ts'
import { LEAVING_AND_ADOPTION } from './shapes/leaving-and-adoption.ts'
import { NEED_AND_PROTECTION } from './shapes/need-and-protection.ts'
import type { ListShape } from './shapes/parts.ts'
import type { ListNumber } from './records.ts'

export type { CellKind, Column, ListShape } from './shapes/parts.ts'

/**
 * Lists 1 to 11 as inspectors ask for them. Source: Ofsted, ILACS Annex A child-level data, by way of
 * public tools that clean these returns (Data to Insight's standard extract; the London and Liverpool
 * "liia-tools" specification, both read in November 2026). Ofsted's own document was not at hand, so
 * headings are as those tools expect them, with variants that councils' extracts have.
 */
export const LISTS: Readonly<Record<ListNumber, ListShape>> = {
  ...FRONT_DOOR,
  ...ASSESSMENT_AND_ENQUIRY,
  ...NEED_AND_PROTECTION,
  ...CARE,
  ...LEAVING_AND_ADOPTION,
}

export const LIST_NUMBERS: readonly ListNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]

/** In: a list and a field. Out: the column's heading as published, or '' where the list has no such field. */
export function headingOf(list: ListNumber, field: string): string {
  return LISTS[list].columns.find((one) => one.field === field)?.headings[0] ?? ''
}
