import {
  lastOf,
  rowsIn,
  textIn,
  yesNoIn,
  type Fault,
  type RoomFacts,
  type Values,
} from '../../rooms/index.ts'
import { sinceAware, whileKnown } from './check-days.ts'
import { theArrangement } from './the-arrangement.ts'

/** What the whole case shows to be wrong with a decision on suitability. */
export function checkDecision(values: Values, facts: RoomFacts): readonly Fault[] {
  const on = textIn(values, 'on')
  const allowed = textIn(values, 'decision') !== 'unsuitable'
  const { begins, seen, visits } = theArrangement(facts)
  // Of one that is still planned only the home can be seen.
  const looked = begins !== null && on < begins ? visits : seen
  const barred = yesNoIn(values, 'disqualified') === 'yes' && yesNoIn(values, 'consented') !== 'yes'
  const early = rowsIn(values, 'requirements').findIndex(
    ({ by }) => typeof by === 'string' && by < on,
  )
  return [
    ...whileKnown(values, facts),
    ...(allowed && !looked.some((day) => day <= on)
      ? [
          {
            question: 'decision',
            message: 'No visit at which the child was seen is recorded before this decision.',
          },
        ]
      : []),
    ...(allowed && barred
      ? [
          {
            question: 'decision',
            message:
              'Somebody is disqualified, and the council has not consented. It can’t be suitable.',
          },
        ]
      : []),
    ...(early >= 0
      ? [
          {
            question: 'requirements',
            message: `Requirement ${early + 1} is to be met before it was made.`,
          },
        ]
      : []),
  ]
}

/** With requirements said to be met: there must be some. */
export function checkMet(values: Values, facts: RoomFacts): readonly Fault[] {
  const made = lastOf(facts, 'decision')
  if (textIn(made?.values, 'decision') !== 'with-requirements')
    return [{ question: 'on', message: 'The last decision made no requirements.' }]
  return made && textIn(values, 'on') < made.on
    ? [{ question: 'on', message: 'This can’t be earlier than the requirements.' }]
    : []
}

/** With what the parents say: whoever may decide nothing was given nothing to decide. */
export function checkParents(values: Values, facts: RoomFacts): readonly Fault[] {
  const none = ['none', 'not-found'].includes(textIn(values, 'consent'))
  return [
    ...sinceAware(values, facts),
    ...(none && values['carer-may'] !== undefined
      ? [
          {
            question: 'carer-may',
            message:
              'Nobody with parental responsibility agreed, so nothing was left to the carer.',
          },
        ]
      : []),
  ]
}

/** With the checks: back after they were asked for, and with a finding when they are back. */
export function checkChecks(values: Values): readonly Fault[] {
  return rowsIn(values, 'checks').flatMap(({ asked = '', back, found }, at) => {
    const fault = (message: string) => [
      { question: 'checks', message: `Row ${at + 1}: ${message}` },
    ]
    if (back !== undefined && back < asked) return fault('it came back before it was asked for.')
    if (back === undefined && found !== 'waiting') return fault('say when it came back.')
    if (back !== undefined && found === 'waiting')
      return fault('it is back, so say what was found.')
    return []
  })
}
