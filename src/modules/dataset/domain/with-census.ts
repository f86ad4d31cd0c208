import type { AnyRecord, ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
import { dayInWords, type Period } from '../../../knowledge/law/index.ts'
import type { Evidence, ListWindow } from './evidence.ts'
import { joinExtracts } from './join-extracts.ts'

const FROM_CENSUS = [3, 4, 5, 6, 7] as const
// Whatever day it was made, a census that was submitted stands before Annex A.
const LAST_TAKEN = '9999-12-31'

/**
 * Evidence in order of precedence: where a census covers the period, its days come from it, and those
 * before and after from Annex A where that reaches them without a gap. In: what is held for a period.
 * Out: the same as one; as it was where no census covers the period. Source: contract, "Windows,
 * precedence, status".
 */
export function withCensus(evidence: Evidence, { first, last }: Period): Evidence {
  const { census } = evidence
  if (!census || census.window.first > first || census.window.last < last) return evidence
  const lists: Partial<Record<ListNumber, readonly AnyRecord[]>> = { ...evidence.lists }
  const windows: Partial<Record<ListNumber, ListWindow>> = { ...evidence.windows }
  const names: Partial<Record<ListNumber, string>> = {}
  for (const list of FROM_CENSUS) {
    const [records, window] = [evidence.lists[list], evidence.windows[list]]
    const sent = {
      window: { ...census.window, extracted: LAST_TAKEN },
      records: census.lists[list],
    }
    const joined = joinExtracts(
      list,
      records && window ? [{ window, records }, sent] : [sent],
      last,
    )
    if (!joined) continue
    lists[list] = joined.records
    windows[list] = { ...joined.window, extracted: census.window.extracted }
    names[list] = nameOf(list, joined.window, census.window)
  }
  return { ...evidence, lists: lists as Evidence['lists'], windows, names }
}

function nameOf(list: ListNumber, all: ListWindow, census: ListWindow): string {
  if (all.first === census.first && all.last === census.last) return 'The children in need census'
  const days = `${dayInWords(census.first)} to ${dayInWords(census.last)}`
  return `The children in need census (${days}) with Annex A list ${list} (provisional, local)`
}
