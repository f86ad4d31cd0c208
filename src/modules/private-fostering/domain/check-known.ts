import { dayInWords } from '../../../knowledge/law/index.ts'
import { lastOf, textIn, type Fault, type RoomFacts, type Values } from '../../rooms/index.ts'
import { untilEnded } from './check-days.ts'
import { theArrangement } from './the-arrangement.ts'

/** What the whole case shows to be wrong with the day the council came to know. */
export function checkAware(values: Values, facts: RoomFacts): readonly Fault[] {
  const on = textIn(values, 'on')
  const by = textIn(values, 'decide-by')
  const { notified, visits } = theArrangement(facts)
  const [first] = visits
  return [
    ...(notified !== null && on > notified
      ? [
          {
            question: 'on',
            message: `It was notified on ${dayInWords(notified)}, so the council knew by then.`,
          },
        ]
      : []),
    ...(first !== undefined && on > first
      ? [
          {
            question: 'on',
            message: `A visit was made on ${dayInWords(first)}, so the council knew by then.`,
          },
        ]
      : []),
    ...(by !== '' && by < on
      ? [{ question: 'decide-by', message: 'Decide on the day the council knew, or later.' }]
      : []),
    ...untilEnded(values, facts),
  ]
}

/** With a notification. */
export function checkNotified(values: Values, facts: RoomFacts): readonly Fault[] {
  const { aware } = theArrangement(facts)
  return aware !== null && textIn(values, 'on') < aware
    ? [
        {
          question: 'on',
          message: `The council is recorded as knowing from ${dayInWords(aware)} only. Correct that day first.`,
        },
      ]
    : []
}

/** With the arrangement. */
export function checkArrangement(values: Values, facts: RoomFacts): readonly Fault[] {
  const begins = textIn(values, 'begins')
  const ends = textIn(values, 'ends')
  const ended = lastOf(facts, 'ended')?.on
  const lasted = textIn(values, 'lasting') === 'lasted'
  return [
    ...(ends !== '' && ends < begins
      ? [{ question: 'ends', message: 'It can’t end before it begins.' }]
      : []),
    ...(ended !== undefined && begins > ended
      ? [{ question: 'begins', message: `It ended on ${dayInWords(ended)}, before this day.` }]
      : []),
    ...(lasted && begins > facts.today
      ? [{ question: 'lasting', message: 'It has not begun, so it can’t have lasted 28 days.' }]
      : []),
  ]
}
