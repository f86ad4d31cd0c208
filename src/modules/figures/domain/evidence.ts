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
  return `${evidence.names?.[list] ?? `List ${list}`} covers ${words} only.`
}

/** The same of the SSDA903 return, which covers the year it is of. */
export function gapInCare({ care }: Evidence, first: Day, last: Day): string | null {
  return gapInReturn('SSDA903 return', care?.window, first, last)
}

/** The same of the children in need census, of one year or of several in a row. */
export function gapInCensus({ census }: Evidence, first: Day, last: Day): string | null {
  return gapInReturn('children in need census', census?.window, first, last)
}

function gapInReturn(
  name: string,
  window: ListWindow | undefined,
  first: Day,
  last: Day,
): string | null {
  if (!window) return `The ${name} was not supplied.`
  if (window.first <= first && window.last >= last) return null
  return `The ${name} covers ${dayInWords(window.first)} to ${dayInWords(window.last)} only.`
}
