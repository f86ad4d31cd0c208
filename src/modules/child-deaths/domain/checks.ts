import { dayInWords, type Day } from '../../../knowledge/law/index.ts'
import { textIn, type Fault, type RoomFacts, type Values, lastOf } from '../../rooms/index.ts'

/** What one check looks at: the answers, and the case so far. */
export interface Checked {
  readonly values: Values
  readonly facts: RoomFacts
}

/** The day the child died, as recorded; '' where it is not. */
export function diedOn(facts: RoomFacts): Day {
  return lastOf(facts, 'death')?.on ?? ''
}

/**
 * A day that must not lie before another. In: the question, its answer, the other day ('' where it is not
 * known, which breaks nothing) and what happened then. Out: a sentence beside the question, or none.
 */
export function notBefore(
  question: string,
  values: Values,
  earlier: { readonly day: Day; readonly was: string },
): Fault[] {
  const day = textIn(values, question)
  if (day === '' || earlier.day === '' || day >= earlier.day) return []
  return [{ question, message: `This is before ${dayInWords(earlier.day)}, when ${earlier.was}.` }]
}

/** No day of the case lies before the death. */
export function notBeforeDeath(question: string, { values, facts }: Checked): Fault[] {
  return notBefore(question, values, { day: diedOn(facts), was: 'the child died' })
}

/** A time of day is written as 14:30, or left out. */
export function timeFaults(question: string, values: Values): Fault[] {
  const text = textIn(values, question)
  return text === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
    ? []
    : [
        {
          question,
          message: 'Write the time with four digits and a colon, such as 09:05 or 14:30.',
        },
      ]
}
