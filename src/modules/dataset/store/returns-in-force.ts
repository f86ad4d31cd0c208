import type { EpisodeRow, HeaderRow } from '../../../knowledge/formats/ssda903/index.ts'
import type { Period } from '../../../knowledge/law/index.ts'
import type { Tx } from '../../../platform/http/index.ts'
import type { CensusChild } from '../domain/census-children.ts'
import { censusAsLists } from '../domain/census-lists.ts'
import type { Evidence } from '../domain/evidence.ts'
import { yearsInARow } from '../domain/years-in-a-row.ts'
import { listReturnRecords, listReturns, RETURN_TABLES, type HeldReturn } from './return-records.ts'

/** The statutory returns of a partnership: the latest of each year, read once however often asked for. */
export interface ReturnsHeld {
  readonly held: readonly HeldReturn[]
  evidenceFor(period: Period): Promise<Pick<Evidence, 'census' | 'care'>>
}

export async function openReturns(tx: Tx, onlyReleased: boolean): Promise<ReturnsHeld> {
  const censuses = await listReturns(tx, 'cin-census', onlyReleased)
  const careReturns = await listReturns(tx, 'ssda903', onlyReleased)
  const read = new Map<string, readonly CensusChild[]>()
  const childrenOf = async (id: string) => {
    const known =
      read.get(id) ?? (await listReturnRecords<CensusChild>(tx, id, RETURN_TABLES['cin-census']))
    read.set(id, known)
    return known
  }
  return {
    held: [...censuses, ...careReturns],
    async evidenceFor(period) {
      const years = []
      for (const { id, window } of yearsInARow(censuses, period))
        years.push({ window, children: await childrenOf(id) })
      const census = censusAsLists(years)
      const care = careReturns.find(({ window }) => window.last === period.last)
      return {
        ...(census && { census }),
        ...(care && { care: { ...(await tablesOf(tx, care.id)), window: care.window } }),
      }
    },
  }
}

async function tablesOf(tx: Tx, id: string) {
  return {
    headers: await listReturnRecords<HeaderRow>(tx, id, RETURN_TABLES.ssda903Header),
    episodes: await listReturnRecords<EpisodeRow>(tx, id, RETURN_TABLES.ssda903Episodes),
  }
}
