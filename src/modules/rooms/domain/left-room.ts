import type { Room } from './facts.ts'
import type { Pathway } from './pathway.ts'

/** How a room is named where something of it stands outside: by its kind and its reference, never its name. */
export function leftAs(pathway: Pick<Pathway, 'title'>, room: Pick<Room, 'reference'>): string {
  return `${pathway.title}, ${room.reference}`
}
