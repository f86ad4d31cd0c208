import { holds, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listMyRooms } from '../store/rooms.ts'
import type { Here } from './here.tsx'

/**
 * Whether the reader keeps the room: its owner, or a business manager who is a member. For the forms a
 * page shows; the database decides by the same rule.
 */
export async function keepsRoom(
  { actor, tx }: Request<Services>,
  { room, throughGlass }: Here,
): Promise<boolean> {
  if (throughGlass) return false
  return (
    holds(actor, 'BM') || (await listMyRooms(tx)).some(({ id, owner }) => id === room.id && owner)
  )
}
