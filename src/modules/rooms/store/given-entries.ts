import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { NewEntry } from '../domain/chronology/entry.ts'
import type { Day } from '../domain/facts.ts'
import { withoutSorting } from './plans.ts'

/** What one agency gave at one time: a file, or what was typed. */
export interface GivenFile {
  readonly agencyId: string | null
  readonly agency: string | null
  /** Null for all that was typed. */
  readonly sha256: string | null
  /** The file's name; of several, one. */
  readonly source: string
  readonly entries: number
  readonly first: Day
  readonly last: Day
  readonly at: Date
}

/** What a room's chronology was put together of, the latest first. */
export async function listGivenFiles(tx: Tx, room: string): Promise<readonly GivenFile[]> {
  const query = sql<GivenFile>`
    select f.*, g.name as agency from (
      select e.agency_id as "agencyId", e.source_sha256 as sha256, min(e.source collate "C") as source,
        count(*)::int as entries, min(e.happened_on)::text as first, max(e.happened_on)::text as last,
        max(e.at) as at
      from app.room_entry e where e.room_id = ${room}::uuid and e.removed_at is null
      group by e.agency_id, e.source_sha256) f
    left join app.agency g on g.id = f."agencyId"`
  const { rows } = await withoutSorting(tx, () => query.execute(tx))
  return rows
    .map((file) => ({ ...file, source: file.source.split(': ', 1)[0] ?? file.source }))
    .sort((a, b) => b.at.getTime() - a.at.getTime())
}

export interface EntriesToInsert {
  readonly roomId: string
  readonly access: string
  readonly sha256: string | null
  readonly entries: readonly (NewEntry & { readonly agencyId: string | null })[]
}

// One statement for each part: a row at a time would take a minute for a long file.
const PART = 5_000

/** Adds entries to a room. */
export async function insertEntries(
  tx: Tx,
  by: { readonly partnership: string; readonly person: string; readonly at: Date },
  { roomId, access, sha256, entries }: EntriesToInsert,
): Promise<void> {
  for (let at = 0; at < entries.length; at += PART) {
    const part = entries.slice(at, at + PART)
    await sql`
      insert into app.room_entry (id, partnership_id, access_kind, room_id, author_id, agency_id, at,
        source, source_sha256, source_row, happened_on, happened_time, until_on, child, who, what,
        response, comment)
      select gen_random_uuid(), ${by.partnership}::uuid, ${access}::text, ${roomId}::uuid,
        ${by.person}::uuid, one."agencyId", ${by.at}::timestamptz, one.source, ${sha256}::text, one."sourceRow", one."on", one.time,
        one.until, one.child, one.who, one.what, one.response, one.comment
      from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as one(
        "agencyId" uuid, source text, "sourceRow" integer, "on" date, time text, until date,
        child text, who text, what text, response text, comment text)`.execute(tx)
  }
}

/** Takes entries back: one, or all that an agency gave in one file. Out: how many were this person's to take. */
export async function removeEntries(
  tx: Tx,
  room: string,
  which: { readonly entry: string } | { readonly agencyId: string | null; readonly sha256: string },
  { at, reason }: { readonly at: Date; readonly reason: string },
): Promise<number> {
  const chosen =
    'entry' in which
      ? sql`id = ${which.entry}::uuid`
      : sql`agency_id is not distinct from ${which.agencyId}::uuid and source_sha256 = ${which.sha256}`
  const { numAffectedRows } = await sql`
    update app.room_entry set removed_at = ${at}, removed_reason = ${reason}
    where room_id = ${room}::uuid and removed_at is null and ${chosen}`.execute(tx)
  return Number(numAffectedRows)
}
