import { dayInWords } from '../../../knowledge/law/index.ts'
import { lastOf, textIn, type Fault, type RoomFacts, type Values } from '../../rooms/index.ts'
import { theArrangement } from './the-arrangement.ts'

/** A concern may be what made the arrangement known, but can’t come after its end. */
export function checkConcern(values: Values, facts: RoomFacts): readonly Fault[] {
  const { ended } = theArrangement(facts)
  return ended !== null && textIn(values, 'on') > ended
    ? [
        {
          question: 'on',
          message: `The arrangement ended on ${dayInWords(ended)}. Raise it where the child is now.`,
        },
      ]
    : []
}

/** What the whole case shows to be wrong with the end of an arrangement. */
export function checkEnded(values: Values, facts: RoomFacts): readonly Fault[] {
  const on = textIn(values, 'on')
  const { begins, seen } = theArrangement(facts)
  const last = seen.at(-1)
  const decided = textIn(lastOf(facts, 'decision')?.values, 'decision')
  return [
    ...(begins === null
      ? [{ question: 'on', message: 'Record the arrangement before its end.' }]
      : []),
    ...(begins !== null && on < begins
      ? [
          {
            question: 'on',
            message: `It began on ${dayInWords(begins)}. It can’t end before that.`,
          },
        ]
      : []),
    ...(last !== undefined && on < last
      ? [{ question: 'on', message: `The child was visited there on ${dayInWords(last)}.` }]
      : []),
    ...(textIn(values, 'why') === 'unsuitable' && decided !== 'unsuitable'
      ? [
          {
            question: 'why',
            message: 'No decision says that it is not suitable. Record that first.',
          },
        ]
      : []),
  ]
}
