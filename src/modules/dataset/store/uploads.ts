import { sql } from 'kysely'
import { LISTS, type ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
import type { Tx } from '../../../platform/http/index.ts'
import type { Difference, Upload, UploadedList, UploadKind } from '../domain/upload.ts'

const COLUMNS = sql`u.id, u.kind, u.filename, u.sha256, u.bytes, u.uploaded_at as "uploadedAt",
  coalesce(p.name, 'somebody of the partnership') as "uploadedBy", u.accepted, u.reason, u.lists, u.report, u.headings, u.quality, u.state,
  u.released_at as "releasedAt", r.name as "releasedBy"`
const FROM = sql`app.upload u left join app.person p on p.id = u.author_id
  left join app.person r on r.id = u.released_by`

export async function listUploads(tx: Tx): Promise<readonly Upload[]> {
  const { rows } = await sql<Upload>`
    select ${COLUMNS} from ${FROM} order by u.uploaded_at desc, u.id limit 200`.execute(tx)
  return rows
}

export async function findUpload(tx: Tx, id: string): Promise<Upload | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await sql<Upload>`select ${COLUMNS} from ${FROM} where u.id = ${id}`.execute(tx)
  return rows[0]
}

/** An accepted upload of the same file over the same windows. */
export async function findSame(
  tx: Tx,
  file: { readonly kind: UploadKind; readonly sha256: string },
): Promise<readonly Upload[]> {
  const { rows } = await sql<Upload>`
    select ${COLUMNS} from ${FROM}
    where u.sha256 = ${file.sha256} and u.kind = ${file.kind} and u.accepted`.execute(tx)
  return rows
}

export interface NewUpload {
  readonly id: string
  readonly partnership: string
  readonly author: string
  readonly kind: UploadKind
  readonly filename: string
  readonly sha256: string
  readonly bytes: number
  readonly at: Date
  readonly accepted: boolean
  readonly reason: string
  readonly lists: Upload['lists']
  readonly report: Upload['report']
  readonly headings: Upload['headings']
}

export async function insertUpload(tx: Tx, one: NewUpload): Promise<void> {
  await sql`
    insert into app.upload (id, partnership_id, author_id, kind, filename, sha256, bytes, uploaded_at,
      accepted, reason, lists, report, headings)
    values (${one.id}, ${one.partnership}, ${one.author}, ${one.kind}, ${one.filename}, ${one.sha256},
      ${one.bytes}, ${one.at}, ${one.accepted}, ${one.reason}, ${JSON.stringify(one.lists)}::jsonb,
      ${JSON.stringify(one.report)}::jsonb, ${JSON.stringify(one.headings)}::jsonb)`.execute(tx)
}

/** Runs `work`; where it says no, everything it wrote is taken back. Out: what it said. */
export async function attempt(tx: Tx, work: () => Promise<boolean>): Promise<boolean> {
  await sql`savepoint attempt`.execute(tx)
  const kept = await work()
  await (kept ? sql`release savepoint attempt` : sql`rollback to savepoint attempt`).execute(tx)
  return kept
}

export async function saveFindings(
  tx: Tx,
  id: string,
  { lists, report, quality }: Pick<Upload, 'lists' | 'report' | 'quality'>,
): Promise<void> {
  await sql`
    update app.upload set lists = ${JSON.stringify(lists)}::jsonb, report = ${JSON.stringify(report)}::jsonb,
      quality = ${quality ? JSON.stringify(quality) : null}::jsonb
    where id = ${id}`.execute(tx)
}

/** Out: whether it was a draft until now. */
export async function markReleased(tx: Tx, id: string, by: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.upload set state = 'released', released_at = ${at}, released_by = ${by}
    where id = ${id} and state = 'draft' and accepted`.execute(tx)
  return numAffectedRows === 1n
}

/** Rows that an accepted upload and the latest earlier one have for the days both cover. */
export async function findDifference(
  tx: Tx,
  upload: string,
  { list, window }: UploadedList,
): Promise<Difference | null> {
  if (!window) return null
  const earlier = await sql<{ id: string; first: string; last: string }>`
    select u.id, l->'window'->>'first' as first, l->'window'->>'last' as last
    from app.upload u, jsonb_array_elements(u.lists) l
    where u.kind = 'annex-a' and u.accepted and u.id <> ${upload} and (l->>'list')::int = ${list}
      and l->'window'->>'first' <= ${window.last} and l->'window'->>'last' >= ${window.first}
    order by u.uploaded_at desc limit 1`.execute(tx)
  const before = earlier.rows[0]
  if (!before) return null
  // A list of one day has no days to choose by, so all of it is compared.
  const isStock = LISTS[list as ListNumber].when.length === 0
  const first = before.first > window.first ? before.first : window.first
  const last = before.last < window.last ? before.last : window.last
  const rowsOf = (id: string) => sql`
    select child, coalesce(day, '0001-01-01') as day, (data - 'row')::text as words,
      row_number() over (partition by child, day order by (data - 'row')::text) as n
    from app.upload_record where upload_id = ${id} and list = ${list}
      and (day between ${first}::date and ${last}::date or ${isStock}::boolean)`
  const { rows } = await sql<Omit<Difference, 'earlier'>>`
    with fresh as (${rowsOf(upload)}), old as (${rowsOf(before.id)})
    select count(*) filter (where old.child is null)::int as added,
      count(*) filter (where fresh.child is null)::int as gone,
      count(*) filter (where fresh.words <> old.words)::int as changed,
      count(*) filter (where fresh.words = old.words)::int as same
    from fresh full join old using (child, day, n)`.execute(tx)
  return rows[0] ? { earlier: before.id, ...rows[0] } : null
}

/** How many rows of a list the latest earlier upload held, and for how many days; null where none held it. */
export async function findBefore(
  tx: Tx,
  upload: string,
  list: number,
): Promise<{ readonly rows: number; readonly days: number } | null> {
  const { rows } = await sql<{ rows: number; days: number }>`
    select (l->>'rows')::int as rows,
      (l->'window'->>'last')::date - (l->'window'->>'first')::date + 1 as days
    from app.upload u, jsonb_array_elements(u.lists) l
    where u.kind = 'annex-a' and u.accepted and u.id <> ${upload} and (l->>'list')::int = ${list}
      and l->'window' <> 'null'
    order by u.uploaded_at desc, l->'window'->>'extracted' desc limit 1`.execute(tx)
  return rows[0] ?? null
}
