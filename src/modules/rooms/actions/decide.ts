import { randomUUID } from 'node:crypto'
import { dayInWords, dayOf } from '../../../knowledge/law/index.ts'
import { Conflict, signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Day, RoomFacts } from '../domain/facts.ts'
import type { Move, Pathway } from '../domain/pathway.ts'
import { movesFrom, workOf } from '../domain/pathways.ts'
import { disposeOn, scheduleFor } from '../domain/retention.ts'
import { keepUntil, listSchedules } from '../store/keeping.ts'
import { insertRecord } from '../store/records.ts'
import { changeStage, type StoredRoom } from '../store/rooms.ts'
import { decidedByOthers } from './deciders.ts'

export interface Decision {
  readonly on: Day
  readonly reason: string
  readonly dissent: string
  /** The version of the room that the person saw. */
  readonly seen: number
}

/**
 * Takes a step that people decided. In: the move, and what was decided. Out: what is wrong with what was
 * typed, by field; empty where the step was taken. Throws Conflict where somebody else decided meanwhile,
 * or the step can't be taken from where the room stands: nothing is half done.
 */
export async function decideMove(
  context: Context<Services>,
  { pathway, room, facts }: { pathway: Pathway; room: StoredRoom; facts: RoomFacts },
  move: Move,
  decision: Decision,
): Promise<readonly { readonly field: string; readonly message: string }[]> {
  const open = movesFrom(pathway, facts).find((one) => one.move.code === move.code)
  if (room.version !== decision.seen || !open)
    throw new Conflict(
      'Somebody decided something here while you were writing. Nothing of yours was saved. Go back to see where the room stands now, then decide again if it is still needed.',
    )
  if (open.missing.length > 0) return [{ field: 'decide', message: open.missing.join(' ') }]
  const others = decidedByOthers(context, move)
  if (others !== null) return [{ field: 'decide', message: others }]
  const faults = faultsOf(move, decision, facts)
  if (faults.length > 0) return faults
  await take(context, { pathway, room }, move, decision)
  return []
}

function faultsOf({ reason }: Move, decision: Decision, { today, room, moves }: RoomFacts) {
  const faults: { field: string; message: string }[] = []
  const { on } = decision
  const last = moves.at(-1)?.on ?? room.openedOn
  if (on > today)
    faults.push({ field: 'on', message: 'The day has not come yet: enter today or a day before.' })
  else if (on < last)
    faults.push({
      field: 'on',
      message: `The step before was taken on ${dayInWords(last)}: enter that day or a later one.`,
    })
  if (reason && decision.reason.trim() === '')
    faults.push({ field: 'reason', message: 'Say why it was decided.' })
  return faults
}

async function take(
  context: Context<Services>,
  { pathway, room }: { pathway: Pathway; room: StoredRoom },
  move: Move,
  { on, reason, dissent }: Decision,
): Promise<void> {
  const { partnershipId: partnership, personId: person } = signedIn(context)
  const closes = workOf(pathway, room).stages.find(({ id }) => id === move.to)?.closed === true
  // The record comes first: what lies in a closed room takes nothing more.
  await insertRecord(
    context.tx,
    { partnership, person, at: context.now },
    {
      id: randomUUID(),
      roomId: room.id,
      access: room.access,
      code: move.code,
      version: 1,
      on,
      time: null,
      childId: null,
      agencyId: null,
      replaces: null,
      body: { move: { from: room.stage, to: move.to, reason, dissent } },
    },
  )
  const closedOn = closes ? dayOf(context.now) : null
  const moved = await changeStage(context.tx, room, { stage: move.to, closedOn })
  if (!moved)
    throw new Conflict(
      'Somebody decided something here while you were writing. Nothing of yours was saved. Go back to see where the room stands now.',
    )
  if (closedOn) {
    const { years, then } = scheduleFor(pathway, await listSchedules(context.tx))
    await keepUntil(context.tx, room.id, {
      closedOn,
      disposeOn: disposeOn({ years }, closedOn),
      then,
    })
  }
  await context.audit('room', room.id, 'decided', { move: move.code })
}
