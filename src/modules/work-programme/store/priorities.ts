import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

export interface Priority {
  readonly id: string
  readonly period: string
  readonly place: number
  readonly title: string
  readonly aim: string
  readonly lead: string
}

/** The priorities of a year, in order; of the latest year where none is named. */
export async function listPriorities(
  tx: Tx,
  period: string | null = null,
): Promise<readonly Priority[]> {
  const { rows } = await sql<Priority>`
    select id, period, place, title, aim, lead from app.priority
    where period = coalesce(${period}, (select max(period) from app.priority))
    order by place, title`.execute(tx)
  return rows
}

/** Out: its id; null where the year has a priority of this title. */
export async function insertPriority(
  tx: Tx,
  partnership: string,
  { period, place, title, aim, lead }: Omit<Priority, 'id'>,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into app.priority (partnership_id, period, place, title, aim, lead)
    values (${partnership}, ${period}, ${place}, ${title}, ${aim}, ${lead})
    on conflict do nothing returning id`.execute(tx)
  return rows[0]?.id ?? null
}
