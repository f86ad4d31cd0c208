import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { ListWindow } from '../domain/evidence.ts'
import type { Difference, UploadKind } from '../domain/upload.ts'

/** The tables of the statutory returns, by the number under which their rows are kept. */
export const RETURN_TABLES = { 'cin-census': 0, ssda903Header: 1, ssda903Episodes: 2 } as const

export type ReturnTable = (typeof RETURN_TABLES)[keyof typeof RETURN_TABLES]

interface Place {
  readonly upload: string
  readonly partnership: string
  readonly table: ReturnTable
}

/** In: rows with their number in the file and whom they are about; '' where a row names nobody. */
export async function insertReturnRecords(
  tx: Tx,
  { upload, partnership, table }: Place,
  records: readonly { readonly row: number; readonly child: string | null }[],
): Promise<void> {
  if (records.length === 0) return
  await sql`
    insert into app.upload_record (upload_id, partnership_id, list, row, child, data)
    select ${upload}, ${partnership}, ${table}, (e->>'row')::int, coalesce(e->>'child', ''), e
    from jsonb_array_elements(${JSON.stringify(records)}::jsonb) e`.execute(tx)
}

export async function listReturnRecords<Row>(
  tx: Tx,
  upload: string,
  table: ReturnTable,
): Promise<readonly Row[]> {
  const { rows } = await sql<{ data: Row }>`
    select data from app.upload_record where upload_id = ${upload} and list = ${table}
    order by row`.execute(tx)
  return rows.map(({ data }) => data)
}

/** Against the latest earlier return of the same kind and year; null where there is none. */
export async function findReturnDifference(
  tx: Tx,
  upload: string,
  kind: UploadKind,
  table: ReturnTable,
  { first, last }: ListWindow,
): Promise<Difference | null> {
  const earlier = await sql<{ id: string }>`
    select u.id from app.upload u
    where u.kind = ${kind} and u.accepted and u.id <> ${upload}
      and u.lists->0->'window'->>'first' = ${first} and u.lists->0->'window'->>'last' = ${last}
    order by u.uploaded_at desc limit 1`.execute(tx)
  const before = earlier.rows[0]
  if (!before) return null
  const rowsOf = (id: string) => sql`
    select child, (data - 'row')::text as words,
      row_number() over (partition by child order by (data - 'row')::text) as n
    from app.upload_record where upload_id = ${id} and list = ${table}`
  const { rows } = await sql<Omit<Difference, 'earlier'>>`
    with fresh as (${rowsOf(upload)}), old as (${rowsOf(before.id)})
    select count(*) filter (where old.child is null)::int as added,
      count(*) filter (where fresh.child is null)::int as gone,
      count(*) filter (where fresh.words <> old.words)::int as changed,
      count(*) filter (where fresh.words = old.words)::int as same
    from fresh full join old using (child, n)`.execute(tx)
  return rows[0] ? { earlier: before.id, ...rows[0] } : null
}

/** A return of one year that counts. */
export interface HeldReturn {
  readonly id: string
  readonly window: ListWindow
}

/** The latest return of a kind for each year, the earliest year first. */
export async function listReturns(
  tx: Tx,
  kind: 'cin-census' | 'ssda903',
  onlyReleased: boolean,
): Promise<readonly HeldReturn[]> {
  const { rows } = await sql<HeldReturn>`
    select distinct on (u.lists->0->'window'->>'last') u.id, u.lists->0->'window' as window
    from app.upload u
    where u.kind = ${kind} and u.accepted and (u.state = 'released' or not ${onlyReleased}::boolean)
    order by u.lists->0->'window'->>'last', u.uploaded_at desc, u.id`.execute(tx)
  return rows
}
