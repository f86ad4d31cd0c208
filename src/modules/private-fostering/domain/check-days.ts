import { dayInWords } from '../../../knowledge/law/index.ts'
import { textIn, type Fault, type RoomFacts, type Values } from '../../rooms/index.ts'
import { theArrangement } from './the-arrangement.ts'

/** A fault where the day answered comes before the council knew, or after the arrangement ended. */
export function whileKnown(values: Values, facts: RoomFacts): readonly Fault[] {
  return [...sinceAware(values, facts), ...untilEnded(values, facts)]
}

export function sinceAware(values: Values, facts: RoomFacts): readonly Fault[] {
  const { aware } = theArrangement(facts)
  return aware !== null && textIn(values, 'on') < aware
    ? [
        {
          question: 'on',
          message: `The council came to know on ${dayInWords(aware)}. This can’t be earlier.`,
        },
      ]
    : []
}

export function untilEnded(values: Values, facts: RoomFacts): readonly Fault[] {
  const { ended } = theArrangement(facts)
  return ended !== null && textIn(values, 'on') > ended
    ? [
        {
          question: 'on',
          message: `The arrangement ended on ${dayInWords(ended)}. This can’t be later.`,
        },
      ]
    : []
}
