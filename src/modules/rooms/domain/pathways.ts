import { underPolicy } from './policies.ts'
import { clocksOf, type RunningClock } from './clocks.ts'
import type { Room, RoomFacts } from './facts.ts'
import type { Move, Pathway, Recordable, RoomEvidence, Stage } from './pathway.ts'

/** Every kind of room there is. */
export interface Pathways {
  readonly all: readonly Pathway[]
  find(code: string): Pathway | undefined
}

export function pathwaysOf(all: readonly Pathway[]): Pathways {
  const byCode = new Map(all.map((pathway) => [pathway.code, pathway]))
  return { all, find: (code) => byCode.get(code) }
}

/** The stages of the room in which a panel sits: it sits, and one day it no longer does. */
export const SITTING: readonly Stage[] = [
  { id: 'sitting', title: 'Sitting', explains: 'The group meets, and its cases lie in this room.' },
  { id: 'ended', title: 'Ended', explains: 'The group no longer meets.', closed: true },
]

const END_SITTING: Move = {
  code: 'end-sitting',
  title: 'End this group',
  from: ['sitting'],
  to: 'ended',
  explains: 'Nothing can be added to it afterwards. Its cases stay as they are.',
  reason: true,
}

/** What can be recorded, decided and watched in a room: its case's, or those of the panel that sits in it. */
export function workOf(
  pathway: Pathway,
  { standing }: Pick<Room, 'standing'>,
): Pick<Pathway, 'stages' | 'moves' | 'records' | 'clocks' | 'watches' | 'agencyForms'> {
  if (!standing || !pathway.panel) return pathway
  const { records, watches } = pathway.panel
  return {
    stages: SITTING,
    moves: [END_SITTING],
    records,
    clocks: [],
    agencyForms: [],
    ...(watches ? { watches } : {}),
  }
}

/** What a room is called by those inside. */
export function titleOf(pathway: Pathway, room: Pick<Room, 'standing' | 'name' | 'reference'>) {
  if (room.name !== '') return room.name
  return room.standing ? (pathway.panel?.title ?? pathway.title) : room.reference
}

/** Out: the stage a room is in; one that a later version no longer has is named by its code. */
export function stageOf(pathway: Pathway, room: Room): Stage {
  return (
    workOf(pathway, room).stages.find(({ id }) => id === room.stage) ?? {
      id: room.stage,
      title: room.stage,
      explains: '',
    }
  )
}

export function clocksIn(pathway: Pathway, facts: RoomFacts, now: Date): readonly RunningClock[] {
  return clocksOf(workOf(underPolicy(pathway, facts), facts.room), facts, now)
}

/** The steps that lead out of where a room stands, each with what is missing before it can be taken. */
export function movesFrom(
  pathway: Pathway,
  facts: RoomFacts,
): readonly { readonly move: Move; readonly missing: readonly string[] }[] {
  return workOf(underPolicy(pathway, facts), facts.room)
    .moves.filter(({ from, when }) => from.includes(facts.room.stage) && (when?.(facts) ?? true))
    .map((move) => ({ move, missing: move.needs?.(facts) ?? [] }))
}

/** Out: why nothing may leave the room yet, a sentence; null when it may. A panel's own room holds no case. */
export function whyNothingLeaves(pathway: Pathway, facts: RoomFacts): string | null {
  return facts.room.standing ? null : (pathway.releases?.(facts) ?? null)
}

/** Out: what a room can say to the board; null where it has nothing to say, or not yet. */
export function evidenceOf(pathway: Pathway, facts: RoomFacts): RoomEvidence | null {
  const says = facts.room.standing ? pathway.panel : pathway
  return says?.evidence?.(facts) ?? null
}

/** What may be recorded where a room stands. */
export function recordableIn(pathway: Pathway, facts: RoomFacts): readonly Recordable[] {
  if (facts.room.state === 'closed') return []
  return workOf(underPolicy(pathway, facts), facts.room).records.filter(
    ({ stages, when }) => (stages?.includes(facts.room.stage) ?? true) && (when?.(facts) ?? true),
  )
}

/** What may be put right: any form of the room while it is open, also of a stage that is over. */
export function correctableIn(pathway: Pathway, facts: RoomFacts): readonly Recordable[] {
  const { room } = facts
  return room.state === 'closed' ? [] : workOf(underPolicy(pathway, facts), room).records
}
