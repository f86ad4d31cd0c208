import { dayOf } from '../../../knowledge/law/index.ts'
import type { Context, FieldError } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findQuestion, recordEvidence } from '../../assurance/index.ts'
import { leftAs } from '../domain/left-room.ts'
import { evidenceOf } from '../domain/pathways.ts'
import { checkRelease, type Leaving } from './release-check.ts'

export interface RoomUse {
  readonly questionId: string
  readonly direction: 'supports' | 'counters'
  /** What is told of the room; it is checked before it leaves. */
  readonly words: string
  /** Whether it covers everything the question is about; an item that does not counts for nothing there. */
  readonly coversScope: boolean
}

const MOST_WORDS = 2_000

/**
 * Puts what a room can say behind a question of assurance. How strong it is, on how many cases it rests and
 * whether others tested than were tested, the room says; the words are the Business Manager's. Out: the
 * item's id, or what keeps it from leaving the room, beside each field. Throws NotFound for anybody else.
 */
export async function useRoomAsEvidence(
  context: Context<Services>,
  leaving: Leaving,
  { questionId, direction, words, coversScope }: RoomUse,
): Promise<{ readonly id: string } | readonly FieldError[]> {
  const { pathway, room, facts } = leaving
  const stopped = await checkRelease(context, leaving, [{ field: 'words', words }])
  if (stopped.length > 0) return stopped
  const evidence = evidenceOf(pathway, facts)
  if (!evidence)
    return [{ field: 'words', message: 'This room has nothing to say to the board yet.' }]
  const question = await findQuestion(context.tx, questionId)
  const errors: FieldError[] = []
  if (!question) errors.push({ field: 'question', message: 'Choose a question from the list.' })
  if (words === '') errors.push({ field: 'words', message: 'Say what the room shows.' })
  if (words.length > MOST_WORDS)
    errors.push({ field: 'words', message: 'Shorten it to 2,000 characters.' })
  if (!question || errors.length > 0) return errors
  const last = [...facts.records, ...facts.moves].map(({ on }) => on).sort()
  const id = await recordEvidence(context, {
    questionId: question.id,
    kind: 'finding',
    rung: evidence.rung,
    direction,
    words,
    source: leftAs(pathway, room),
    sourceDay: dayOf(context.now),
    snapshot: null,
    keptOn: '',
    agencyId: null,
    facts: {
      first: room.openedOn,
      last: latest(room.openedOn, room.closedOn ?? last.at(-1) ?? facts.today),
      independent: evidence.independent,
      coversScope,
      challenged: false,
      sampled: false,
      baseline: false,
      excludesNoChange: false,
      seriesBreak: false,
      otherExplanations: false,
      base: evidence.base,
      responsePercent: null,
      body: null,
    },
  })
  await context.audit('room', room.id, 'used as evidence', { question: question.id, evidence: id })
  return { id }
}

// What happened may have been recorded of days before the room was opened.
const latest = (a: string, b: string) => (a > b ? a : b)
