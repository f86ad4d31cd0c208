import { isDay } from '../../../knowledge/law/index.ts'
import type { Context, FieldError } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { undertake } from '../../work-programme/index.ts'
import { leftAs } from '../domain/left-room.ts'
import { checkRelease, type Leaving } from './release-check.ts'

export interface Learning {
  /** What will be done. */
  readonly words: string
  readonly owner: string
  readonly due: string
  readonly agencyId: string | null
}

/**
 * Takes what was learnt in a room into the board's work programme, as an action that somebody owns. Out:
 * its id, or what keeps it from leaving the room, beside each field. Throws NotFound for anybody but the
 * Business Manager.
 */
export async function releaseLearning(
  context: Context<Services>,
  leaving: Leaving,
  { words, owner, due, agencyId }: Learning,
): Promise<{ readonly id: string } | readonly FieldError[]> {
  const { pathway, room, facts } = leaving
  const stopped = await checkRelease(context, leaving, [
    { field: 'words', words },
    { field: 'owner', words: owner },
  ])
  if (stopped.length > 0) return stopped
  const errors: FieldError[] = []
  if (words === '') errors.push({ field: 'words', message: 'Say what will be done.' })
  if (words.length > 1_000)
    errors.push({ field: 'words', message: 'Shorten it to 1,000 characters.' })
  if (owner === '') errors.push({ field: 'owner', message: 'Say who will see to it.' })
  if (owner.length > 200) errors.push({ field: 'owner', message: 'Shorten it to 200 characters.' })
  if (!isDay(due)) errors.push({ field: 'due', message: 'Enter the day by which it will be done.' })
  else if (due < facts.today)
    errors.push({ field: 'due', message: 'That day is over: enter today or a later one.' })
  if (errors.length > 0) return errors
  const promisedIn = leftAs(pathway, room)
  const id = await undertake(context, { words, owner, due, promisedIn, agencyId })
  await context.audit('room', room.id, 'learning released', { action: id })
  return { id }
}
