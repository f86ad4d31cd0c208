import { dayInWords } from '../../../knowledge/law/index.ts'
import { recordsOf, textIn, type Fault, type RoomFacts, type Values } from '../../rooms/index.ts'
import { whileKnown } from './check-days.ts'
import { nextDue } from './intervals.ts'
import { theArrangement } from './the-arrangement.ts'

/** What the whole case shows to be wrong with a visit; and a next one that is booked too late. */
export function checkVisit(values: Values, facts: RoomFacts): readonly Fault[] {
  const on = textIn(values, 'on')
  const { visits } = theArrangement(facts)
  return [
    ...whileKnown(values, facts),
    ...(visits.includes(on)
      ? [{ question: 'on', message: `A visit on ${dayInWords(on)} is recorded already.` }]
      : []),
    ...bookedFaults(values, facts, [...visits, on]),
  ]
}

/** With a visit to a home in which the child does not live yet. */
export function checkHomeVisit(values: Values, facts: RoomFacts): readonly Fault[] {
  const { begins } = theArrangement(facts)
  if (begins === null) return [{ question: 'on', message: 'Record the arrangement first.' }]
  return [
    ...checkVisit(values, facts),
    ...(textIn(values, 'on') >= begins
      ? [
          {
            question: 'on',
            message: `The child lives there from ${dayInWords(begins)}. Record whether the child was seen.`,
          },
        ]
      : []),
  ]
}

/** With a visit at which the child was not seen. */
export function checkMissed(values: Values, facts: RoomFacts): readonly Fault[] {
  return [
    ...whileKnown(values, facts),
    ...bookedFaults(values, facts, theArrangement(facts).visits),
  ]
}

// Booking a visit too late is where a late visit begins. One that is late already is booked as it can be.
function bookedFaults(values: Values, facts: RoomFacts, visits: readonly string[]): Fault[] {
  const [on, next] = [textIn(values, 'on'), textIn(values, 'next')]
  if (next === '') return []
  if (next <= on) return [{ question: 'next', message: 'Book the next visit for a later day.' }]
  const { aware } = theArrangement(facts)
  const due = aware === null ? null : nextDue(aware, visits)
  return due !== null && next > due && due >= facts.today
    ? [
        {
          question: 'next',
          message: `The next visit is due by ${dayInWords(due)}. Book it for that day or before.`,
        },
      ]
    : []
}

/** With a written report: of a visit that was made, and not before it. */
export function checkReport(values: Values, facts: RoomFacts): readonly Fault[] {
  const visit = textIn(values, 'visit')
  const { visits } = theArrangement(facts)
  if (!visits.includes(visit))
    return [{ question: 'visit', message: 'No visit is recorded on that day.' }]
  if (textIn(values, 'on') < visit)
    return [{ question: 'on', message: 'The report can’t be finished before the visit.' }]
  return recordsOf(facts, 'visit-report').some((one) => textIn(one.values, 'visit') === visit)
    ? [{ question: 'visit', message: 'A report of that visit is recorded already.' }]
    : []
}
