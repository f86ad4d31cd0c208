import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

export interface Broken {
  readonly outcome: 'opened' | 'member' | 'unknown' | 'review-open' | 'sign-in-again'
  readonly roomId: string | null
  readonly expiresAt: Date | null
  /** The addresses of the owner and the members. */
  readonly tell: readonly string[] | null
}

export async function breakGlass(tx: Tx, reference: string, reason: string): Promise<Broken> {
  const { rows } = await sql<Broken>`
    select outcome, room_id as "roomId", expires_at as "expiresAt", tell
    from access.break_glass(${reference}, ${reason})`.execute(tx)
  return rows[0] ?? { outcome: 'unknown', roomId: null, expiresAt: null, tell: null }
}

export interface Opening {
  readonly id: string
  readonly roomId: string
  readonly reference: string
  readonly name: string
  readonly reason: string
  readonly brokenAt: Date
  readonly expiresAt: Date
}

/** Openings of rooms this person owns that nobody has looked into yet. */
export async function listOpenings(tx: Tx): Promise<readonly Opening[]> {
  const { rows } = await sql<Opening>`
    select id, room_id as "roomId", reference, name, reason, broken_at as "brokenAt",
      expires_at as "expiresAt" from access.glass_to_review()`.execute(tx)
  return rows
}

export interface PastOpening extends Omit<Opening, 'id' | 'roomId' | 'reference'> {
  readonly reviewedAt: Date | null
  readonly reviewWords: string | null
}

export async function listRoomOpenings(tx: Tx, room: string): Promise<readonly PastOpening[]> {
  const { rows } = await sql<PastOpening>`
    select name, reason, broken_at as "brokenAt", expires_at as "expiresAt",
      reviewed_at as "reviewedAt", review_words as "reviewWords"
    from access.room_glass(${room}::uuid)`.execute(tx)
  return rows
}

export async function reviewOpening(tx: Tx, id: string, words: string): Promise<boolean> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return false
  const { rows } = await sql<{ done: boolean }>`
    select access.review_glass(${id}::uuid, ${words}) as done`.execute(tx)
  return rows[0]?.done ?? false
}
