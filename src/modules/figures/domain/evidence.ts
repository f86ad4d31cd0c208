import type { ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
import { dayInWords, type Day } from '../../../knowledge/law/index.ts'
import type { Evidence, ListWindow } from '../../dataset/index.ts'

export type { Evidence, ListWindow }

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

/** The same of the SSDA903 return, which covers the year it is of. */
export function gapInCare({ care }: Evidence, first: Day, last: Day): string | null {
  if (!care) return 'The SSDA903 return was not supplied.'
  const { window } = care
  if (window.first <= first && window.last >= last) return null
  const words = `${dayInWords(window.first)} to ${dayInWords(window.last)}`
  return `The SSDA903 return covers ${words} only.`
}
