import { dayInWords, type Day } from '../../../knowledge/law/index.ts'
import {
  lastOf,
  recordsOf,
  rowsIn,
  textIn,
  type ClockUse,
  type RoomFacts,
  type RoomRecord,
  type Watch,
} from '../../rooms/index.ts'
import { dropped, theArrangement, VISITS } from './the-arrangement.ts'

export const CLOCKS: readonly ClockUse[] = [
  {
    rule: 'private-fostering.notify',
    done: ['notified'],
    when: (facts) => isOn(facts) || theArrangement(facts).notified !== null,
  },
  {
    rule: 'private-fostering.act',
    done: VISITS,
    when: (facts) => isOn(facts) || theArrangement(facts).visits.length > 0,
  },
  // What was late or missing in an arrangement that is over stands with its visits; no clock runs on.
  { rule: 'private-fostering.visit', done: VISITS, when: isOn },
]

function isOn(facts: RoomFacts): boolean {
  return theArrangement(facts).ended === null && dropped(facts) === null
}

/** What no law sets: the day to decide by, visits booked, requirements, and an end that was foreseen. */
export function watchesOf(facts: RoomFacts): readonly Watch[] {
  if (dropped(facts) !== null) return []
  return [
    ...decisionWatch(facts),
    ...bookedWatches(facts),
    ...requirementWatches(facts),
    ...endWatch(facts),
  ]
}

function decisionWatch(facts: RoomFacts): Watch[] {
  const known = lastOf(facts, 'aware')
  const due = textIn(known?.values, 'decide-by')
  const done = recordsOf(facts, 'decision')[0]?.on ?? null
  if (!known || due === '' || endedWithout(facts, done)) return []
  return [
    {
      title: 'Decide whether the arrangement is suitable',
      due,
      done,
      why: `This day was set when the council came to know, on ${dayInWords(known.on)}.`,
      source: 'A day set in this room',
    },
  ]
}

function bookedWatches(facts: RoomFacts): Watch[] {
  const booked = [...VISITS, 'child-not-seen']
    .flatMap((code) => recordsOf(facts, code))
    .toSorted((a, b) => a.on.localeCompare(b.on))
  return booked.flatMap(({ on, values }, at) => {
    const due = textIn(values, 'next')
    const done = booked[at + 1]?.on ?? null
    if (due === '' || endedWithout(facts, done)) return []
    return [
      {
        title: 'Visit the child as booked',
        due,
        done,
        why: `It was booked on ${dayInWords(on)}.`,
        source: 'A day booked in this room',
      },
    ]
  })
}

function requirementWatches(facts: RoomFacts): Watch[] {
  return recordsOf(facts, 'decision').flatMap((decision, at, all) => {
    const due = lastRequirement(decision)
    const later = all[at + 1]?.on
    const met = recordsOf(facts, 'requirements-met').find(({ on }) => on >= decision.on)?.on
    const done = met ?? later ?? null
    if (due === null || endedWithout(facts, done)) return []
    return [
      {
        title: 'The carer meets the requirements',
        due,
        done,
        why: `They were made with the decision of ${dayInWords(decision.on)}.`,
        source: 'A decision in this room',
      },
    ]
  })
}

function lastRequirement({ values }: RoomRecord): Day | null {
  const days = rowsIn(values, 'requirements').flatMap(({ by }) =>
    typeof by === 'string' ? [by] : [],
  )
  return days.toSorted().at(-1) ?? null
}

function endWatch(facts: RoomFacts): Watch[] {
  const due = textIn(lastOf(facts, 'arrangement')?.values, 'ends')
  if (due === '') return []
  return [
    {
      title: 'Find out whether the arrangement has ended',
      due,
      done: theArrangement(facts).ended,
      why: 'It was meant to end on that day.',
      source: 'What the carer or the parents said',
    },
  ]
}

// What was still to be done when the arrangement ended need not be done any more.
function endedWithout(facts: RoomFacts, done: Day | null): boolean {
  return done === null && theArrangement(facts).ended !== null
}
