import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { AgencyReport, Values } from '../domain/facts.ts'

export type StoredReport = AgencyReport & { readonly roomId: string; readonly version: number }

const COLUMNS = sql`f.id, f.room_id as "roomId", f.code, f.version, f.agency_id as "agencyId",
  coalesce(g.name, '') as agency, f.child_id as "childId", f.state,
  (f.submitted_at at time zone 'Europe/London')::date::text as "submittedOn", f.answers as values`

/** The reports of rooms that this person may read: submitted ones, and drafts of their own agency. */
export async function listReports(
  tx: Tx,
  rooms: readonly string[],
): Promise<readonly StoredReport[]> {
  const { rows } = await sql<StoredReport>`
    select ${COLUMNS} from app.room_report f left join app.agency g on g.id = f.agency_id
    where f.room_id = any(${rooms}::uuid[]) order by g.name, f.began_at, f.id`.execute(tx)
  return rows
}

/**
 * In: a report’s id, and the rooms this person is in. Reports are looked for room by room: found by its
 * id, one of another room would take longer to refuse than one that is not there.
 */
export async function findReport(
  tx: Tx,
  id: string,
  rooms: readonly string[],
): Promise<StoredReport | null> {
  const { rows } = await sql<StoredReport>`
    select ${COLUMNS} from app.room_report f left join app.agency g on g.id = f.agency_id
    where f.room_id = any(${rooms}::uuid[]) and f.id::text = ${id}`.execute(tx)
  return rows[0] ?? null
}

export interface NewReport {
  readonly id: string
  readonly roomId: string
  readonly agencyId: string
  readonly code: string
  readonly version: number
  readonly childId: string | null
}

/** Begins an agency's report. Out: false where the agency has a draft of it already. */
export async function insertReport(
  tx: Tx,
  by: { readonly partnership: string; readonly person: string; readonly at: Date },
  one: NewReport,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into app.room_report (id, partnership_id, room_id, agency_id, author_id, code, version,
      child_id, began_at)
    values (${one.id}, ${by.partnership}, ${one.roomId}, ${one.agencyId}, ${by.person}, ${one.code},
      ${one.version}, ${one.childId}, ${by.at})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Out: whether it is a draft, and this person's to write in. */
export async function saveReport(tx: Tx, id: string, values: Values): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.room_report set answers = ${JSON.stringify(values)}::jsonb
    where id = ${id} and state = 'draft'`.execute(tx)
  return numAffectedRows === 1n
}

export async function submitReport(tx: Tx, id: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.room_report set state = 'submitted', submitted_at = ${at}
    where id = ${id} and state = 'draft'`.execute(tx)
  return numAffectedRows === 1n
}
