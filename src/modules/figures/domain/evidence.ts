import type { AnnexALists, ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
import { dayInWords, type Day } from '../../../knowledge/law/index.ts'

/** The days a list covers, and when it was taken from the council's system. */
export interface ListWindow {
  readonly first: Day
  readonly last: Day
  readonly extracted: Day
}

/** The records in force for a partnership, list by list; a list that was not supplied is left out. */
export interface Evidence {
  readonly lists: { readonly [L in ListNumber]?: readonly AnnexALists[L][] }
  readonly windows: { readonly [L in ListNumber]?: ListWindow }
}

/**
 * Whether a list covers all of a span. Out: null, or the reason in words why a figure is absent.
 * A flow needs the whole period and any look-back; a stock only the last day.
 */
export function gapIn(evidence: Evidence, list: ListNumber, first: Day, last: Day): string | null {
  const window = evidence.windows[list]
  if (!window || !evidence.lists[list]) return `List ${list} was not supplied.`
  if (window.first <= first && window.last >= last) return null
  const words = `${dayInWords(window.first)} to ${dayInWords(window.last)}`
  return `List ${list} covers ${words} only.`
}
