import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { Room } from '../domain/facts.ts'
import type { AccessKind } from '../domain/pathway.ts'

export type StoredRoom = Room & { readonly access: AccessKind; readonly disposed: boolean }

const COLUMNS = sql`r.id, r.pathway, r.parent_id as "parentId", r.standing, r.reference, r.name,
  r.state, r.stage, r.version, r.opened_on::text as "openedOn", r.closed_on::text as "closedOn",
  r.access_kind as access,
  r.id = any((select access.disposed_rooms())::uuid[]) as disposed`

const isId = (id: string) => /^[0-9a-f-]{36}$/.test(id)

/** Every room this person may read, standing ones first. */
export async function listRooms(
  tx: Tx,
  only: { pathway?: string; parent?: string; open?: true } = {},
): Promise<readonly StoredRoom[]> {
  const { rows } = await sql<StoredRoom>`
    select ${COLUMNS} from app.room r
    where r.partnership_id = (select access.partnership())
      and (${only.pathway ?? null}::text is null or r.pathway = ${only.pathway ?? null})
      and (${only.parent ?? null}::uuid is null or r.parent_id = ${only.parent ?? null}::uuid)
      and (${only.open ?? false} = false or r.state = 'open')
    order by r.standing desc, r.opened_on desc, r.id`.execute(tx)
  return rows
}

/** Out: the room; null where there is none or it is not this person's to see. */
export async function findRoom(tx: Tx, id: string): Promise<StoredRoom | null> {
  if (!isId(id)) return null
  const { rows } = await sql<StoredRoom>`
    select ${COLUMNS} from app.room r where r.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

export interface NewRoom extends Pick<
  Room,
  'id' | 'pathway' | 'parentId' | 'standing' | 'reference' | 'name' | 'stage' | 'openedOn'
> {
  readonly access: AccessKind
  readonly opensAs: string
}

/** Opens a room, with the one who opens it as its owner and first member. */
export async function insertRoom(
  tx: Tx,
  by: { readonly partnership: string; readonly person: string },
  room: NewRoom,
): Promise<void> {
  await sql`select access.open_room(${room.id}::uuid, ${room.parentId}::uuid, ${room.pathway},
    ${room.reference}, ${room.opensAs})`.execute(tx)
  await sql`
    insert into app.room (id, partnership_id, access_kind, pathway, parent_id, standing, reference,
      name, stage, author_id, opened_on)
    values (${room.id}, ${by.partnership}, ${room.access}, ${room.pathway}, ${room.parentId},
      ${room.standing}, ${room.reference}, ${room.name}, ${room.stage}, ${by.person},
      ${room.openedOn}::date)`.execute(tx)
}

/**
 * Takes a step. In: the version that was seen. Out: whether nobody had taken one meanwhile, and the step
 * is this person's to take.
 */
export async function changeStage(
  tx: Tx,
  { id, version }: Pick<Room, 'id' | 'version'>,
  to: { readonly stage: string; readonly closedOn: string | null },
): Promise<boolean> {
  const closing =
    to.closedOn === null ? sql`` : sql`, state = 'closed', closed_on = ${to.closedOn}::date`
  const { numAffectedRows } = await sql`
    update app.room set stage = ${to.stage}, version = version + 1 ${closing}
    where id = ${id} and version = ${version} and state = 'open'`.execute(tx)
  return numAffectedRows === 1n
}

export async function renameRoom(tx: Tx, id: string, name: string): Promise<void> {
  await sql`update app.room set name = ${name} where id = ${id}`.execute(tx)
}

/** A room this person is a member of, as far as it is known outside: also where its pages are not theirs. */
export interface MyRoom {
  readonly id: string
  readonly parentId: string | null
  readonly pathway: string
  readonly reference: string
  readonly owner: boolean
  readonly asRole: string
  /** The first day on which the membership no longer holds; null where it has no end. */
  readonly until: string | null
}

export async function listMyRooms(tx: Tx): Promise<readonly MyRoom[]> {
  const { rows } = await sql<MyRoom>`
    select id, parent_id as "parentId", pathway, reference, owner, as_role as "asRole",
      to_day::text as until
    from access.my_rooms() order by reference`.execute(tx)
  return rows
}
