import { sql } from 'kysely'
import {
  LIST_NUMBERS,
  type AnyRecord,
  type ListNumber,
} from '../../../knowledge/formats/annex-a/index.ts'
import type { Period } from '../../../knowledge/law/index.ts'
import type { Tx } from '../../../platform/http/index.ts'
import type { Evidence, ListWindow } from '../domain/evidence.ts'
import { joinExtracts, type Extract } from '../domain/join-extracts.ts'
import { listRecords } from './records.ts'
import { openReturns } from './returns-in-force.ts'

interface Held {
  readonly id: string
  readonly list: ListNumber
  readonly window: ListWindow
}

/** The extracts of a partnership, read once and joined for as many periods as are asked for. */
export interface Holdings {
  /** The days that any list or return covers. */
  readonly windows: readonly { readonly window: ListWindow }[]
  evidenceFor(period: Period): Promise<Evidence>
}

/** In: whether only what was released counts. Out: what the partnership holds. */
export async function openHoldings(tx: Tx, onlyReleased: boolean): Promise<Holdings> {
  const { rows: held } = await sql<Held>`
    select u.id, (l->>'list')::int as list, l->'window' as window
    from app.upload u, jsonb_array_elements(u.lists) l
    where u.kind = 'annex-a' and u.accepted and (u.state = 'released' or not ${onlyReleased}::boolean)
    order by u.uploaded_at`.execute(tx)
  const returns = await openReturns(tx, onlyReleased)
  const read = new Map<string, Promise<readonly AnyRecord[]>>()
  // Figures and indicators of a release ask for the same years.
  const evidence = new Map<string, Promise<Evidence>>()
  const recordsOf = ({ id, list }: Held) => {
    const key = `${id}/${list}`
    const known = read.get(key) ?? listRecords(tx, id, list)
    read.set(key, known)
    return known
  }
  return {
    windows: [...held, ...returns.held],
    evidenceFor(period) {
      const known = evidence.get(period.name) ?? evidenceOf(period)
      evidence.set(period.name, known)
      return known
    },
  }

  async function evidenceOf(period: Period): Promise<Evidence> {
    const lists: Partial<Record<ListNumber, readonly AnyRecord[]>> = {}
    const windows: Partial<Record<ListNumber, ListWindow>> = {}
    for (const list of LIST_NUMBERS) {
      const extracts: Extract[] = []
      for (const one of chosen(list, held, period))
        extracts.push({ window: one.window, records: await recordsOf(one) })
      const joined = joinExtracts(list, extracts, period.last)
      if (!joined) continue
      lists[list] = joined.records
      windows[list] = joined.window
    }
    return { lists, windows, ...(await returns.evidenceFor(period)) } as Evidence
  }
}

// A case's status is the one on the day of extraction, so for list 6 an extract that ends on the
// period's last day says more about it than any later one.
function chosen(list: ListNumber, held: readonly Held[], period: Period): readonly Held[] {
  const own = held.filter((one) => one.list === list)
  const ending = own.filter(({ window }) => window.last === period.last)
  if (list !== 6 || ending.length === 0) return own
  return own.filter(({ window }) => window.last <= period.last)
}
