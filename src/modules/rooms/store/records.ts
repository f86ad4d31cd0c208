import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { MoveMade, RoomChild, RoomRecord, Values } from '../domain/facts.ts'

interface Row {
  readonly id: string
  readonly room_id: string
  readonly code: string
  readonly version: number
  readonly on: string
  readonly time: string | null
  readonly child_id: string | null
  readonly agency_id: string | null
  readonly agency: string | null
  readonly author_id: string
  readonly at: Date
  readonly body: Body
}

/** What a record holds: answers, a step that was decided, or that the one before was no record. */
export type Body =
  | { readonly values: Values }
  | { readonly move: Pick<MoveMade, 'from' | 'to' | 'reason' | 'dissent'> }
  | { readonly withdrawn: string }

/** What stands in a room: what was replaced or taken back is not among it. */
export interface Standing {
  readonly records: readonly (RoomRecord & { readonly authorId: string })[]
  readonly moves: readonly (MoveMade & { readonly authorId: string })[]
}

/** In: rooms. Out: what stands in each, by room; people as they are called in `names`, if they are. */
export async function listRecords(
  tx: Tx,
  rooms: readonly string[],
  names: ReadonlyMap<string, string> = new Map(),
): Promise<ReadonlyMap<string, Standing>> {
  const { rows } = await sql<Row>`
    select c.id, c.room_id, c.code, c.version, c.happened_on::text as on, c.happened_time as time,
      c.child_id, c.agency_id, g.name as agency, c.author_id, c.at, c.body
    from app.room_record c left join app.agency g on g.id = c.agency_id
    where c.room_id = any(${rooms}::uuid[])
      and not exists (select from app.room_record later where later.replaces = c.id)
    order by c.happened_on, c.happened_time nulls first, c.at, c.id`.execute(tx)
  const found = new Map(rooms.map((room) => [room, { records: [], moves: [] } as Writable]))
  for (const row of rows) {
    const room = found.get(row.room_id)
    const by = {
      authorId: row.author_id,
      by: names.get(row.author_id) ?? '',
      at: row.at.toISOString(),
    }
    if ('move' in row.body)
      room?.moves.push({ code: row.code, on: row.on, ...row.body.move, ...by })
    else if ('values' in row.body)
      room?.records.push({
        id: row.id,
        code: row.code,
        version: row.version,
        on: row.on,
        time: row.time,
        childId: row.child_id,
        agencyId: row.agency_id,
        agency: row.agency,
        values: row.body.values,
        ...by,
      })
  }
  for (const { moves } of found.values()) moves.sort((a, b) => a.at.localeCompare(b.at))
  return found
}

interface Writable {
  records: (RoomRecord & { authorId: string })[]
  moves: (MoveMade & { authorId: string })[]
}

export interface NewRecord {
  readonly id: string
  readonly roomId: string
  readonly access: string
  readonly code: string
  readonly version: number
  readonly on: string
  readonly time: string | null
  readonly childId: string | null
  readonly agencyId: string | null
  readonly replaces: string | null
  readonly body: Body
}

/** Adds a record. Out: false where the one it replaces was replaced meanwhile. */
export async function insertRecord(
  tx: Tx,
  by: { readonly partnership: string; readonly person: string; readonly at: Date },
  one: NewRecord,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into app.room_record (id, partnership_id, access_kind, room_id, author_id, agency_id,
      child_id, code, version, happened_on, happened_time, body, replaces, at)
    values (${one.id}, ${by.partnership}, ${one.access}, ${one.roomId}, ${by.person},
      ${one.agencyId}, ${one.childId}, ${one.code}, ${one.version}, ${one.on}::date, ${one.time},
      ${JSON.stringify(one.body)}::jsonb, ${one.replaces}, ${by.at})
    on conflict (replaces) where replaces is not null do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export type StoredChild = RoomChild & { readonly roomId: string; readonly sealed: Buffer | null }

/** The children of rooms, in order, what names them still sealed. */
export async function listChildren(
  tx: Tx,
  rooms: readonly string[],
): Promise<readonly StoredChild[]> {
  const { rows } = await sql<StoredChild>`
    select id, room_id as "roomId", ref, age_band as "ageBand", sealed from app.room_child
    where room_id = any(${rooms}::uuid[]) order by room_id, place`.execute(tx)
  return rows
}

/** Out: false where somebody added a child in its place meanwhile. */
export async function insertChild(
  tx: Tx,
  by: { readonly partnership: string; readonly person: string; readonly at: Date },
  one: StoredChild & { readonly access: string; readonly place: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into app.room_child (id, partnership_id, access_kind, room_id, author_id, place, ref,
      age_band, sealed, at)
    values (${one.id}, ${by.partnership}, ${one.access}, ${one.roomId}, ${by.person}, ${one.place},
      ${one.ref}, ${one.ageBand}, ${one.sealed}, ${by.at})
    on conflict (room_id, place) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** Out: whether the child is one of this room, and this person's to change. */
export async function sealChild(
  tx: Tx,
  id: string,
  one: Pick<StoredChild, 'sealed' | 'ageBand'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.room_child set sealed = ${one.sealed}, age_band = ${one.ageBand}
    where id = ${id}`.execute(tx)
  return numAffectedRows === 1n
}
