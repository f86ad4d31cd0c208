import { addWorkingDays, type Day } from '../../../knowledge/law/index.ts'
import { recordsOf, textIn, yesNoIn, type AgencyReport, type RoomFacts } from '../../rooms/index.ts'
import { keyOf } from './sampling/read-frame.ts'

/** A child at risk today, found while auditing, and what became of it. */
export interface Concern {
  readonly reference: string
  readonly childId: string | null
  readonly agency: string
  readonly foundOn: Day
  /** When its agency was told; null where it has not been. */
  readonly toldOn: Day | null
  /** When an answer is due: as agreed, or the next working day; null until it was told. */
  readonly answerBy: Day | null
  readonly answeredOn: Day | null
}

/** In: what happened in a room. Out: its immediate concerns, in the order in which they were found. */
export function concernsOf(facts: RoomFacts): readonly Concern[] {
  const tellings = recordsOf(facts, 'concern-told')
  const answers = recordsOf(facts, 'concern-answer')
  return recordsOf(facts, 'immediate-concern').map(({ values, childId, on }) => {
    const key = keyOf(textIn(values, 'reference'))
    const later = tellings.find((one) => keyOf(textIn(one.values, 'reference')) === key)
    const atOnce = yesNoIn(values, 'told') === 'yes' ? textIn(values, 'told-on') : ''
    const toldOn = atOnce || later?.on || null
    const agreed = textIn(atOnce ? values : later?.values, 'answer-by')
    const answer = answers.find((one) => keyOf(textIn(one.values, 'reference')) === key)
    return {
      reference: textIn(values, 'reference'),
      childId,
      agency: textIn(values, 'agency'),
      foundOn: on,
      toldOn,
      answerBy: toldOn === null ? null : agreed || addWorkingDays(toldOn, 1),
      answeredOn: answer?.on ?? null,
    }
  })
}

/** Out: the concern of that reference, however it is typed. */
export function findConcern(facts: RoomFacts, reference: string): Concern | undefined {
  return concernsOf(facts).find((one) => keyOf(one.reference) === keyOf(reference))
}

/**
 * Forms that say a child is at risk today, and no immediate concern is recorded of that child: what an
 * auditor wrote must not lie in a form.
 */
export function concernsInFormsOnly(facts: RoomFacts): readonly AgencyReport[] {
  const recorded = new Set(recordsOf(facts, 'immediate-concern').map(({ childId }) => childId))
  return facts.reports.filter(
    ({ state, values, childId }) =>
      state === 'submitted' && yesNoIn(values, 'concern') === 'yes' && !recorded.has(childId),
  )
}
