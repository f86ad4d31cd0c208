import type { Day } from '../../../knowledge/law/index.ts'
import { recordsOf, textIn, type Learnt, type RoomFacts } from '../../rooms/index.ts'
import { keyOf } from './sampling/read-frame.ts'

/** What an agency will do, by when, and when it had done it. */
export interface AuditAction {
  readonly reference: string
  readonly agency: string
  readonly agreedOn: Day
  readonly due: Day
  readonly doneOn: Day | null
}

/** In: what happened in a room. Out: the actions agreed there, and when each was done. */
export function actionsOf(facts: RoomFacts): readonly AuditAction[] {
  const done = recordsOf(facts, 'action-done')
  return recordsOf(facts, 'action').map(({ values, on }) => {
    const reference = textIn(values, 'reference')
    return {
      reference,
      agency: textIn(values, 'agency'),
      agreedOn: on,
      due: textIn(values, 'due'),
      doneOn:
        done.find((one) => keyOf(textIn(one.values, 'reference')) === keyOf(reference))?.on ?? null,
    }
  })
}

/** Those still to be done, as the board can take them over. */
export function learntBy(facts: RoomFacts): readonly Learnt[] {
  return recordsOf(facts, 'action').flatMap(({ values }) => {
    const action = findAction(facts, textIn(values, 'reference'))
    if (!action || action.doneOn !== null) return []
    return {
      reference: `Action ${action.reference}`,
      words: textIn(values, 'what'),
      owner: `${textIn(values, 'owner')}, ${action.agency}`,
      due: action.due,
    }
  })
}

/** Out: the action of that reference, however it is typed. */
export function findAction(facts: RoomFacts, reference: string): AuditAction | undefined {
  return actionsOf(facts).find((one) => keyOf(one.reference) === keyOf(reference))
}
