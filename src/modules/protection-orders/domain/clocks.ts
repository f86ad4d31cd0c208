import { dayInWords, findRule, type Day } from '../../../knowledge/law/index.ts'
import {
  lastOf,
  recordsOf,
  textIn,
  yesNoIn,
  type ClockUse,
  type RoomFacts,
  type Watch,
} from '../../rooms/index.ts'
import { lastSchoolTold, mustTell } from './must-tell.ts'
import { noticeKind, tellBy, theOrder, toldFrom } from './the-order.ts'
import { workBegun } from './window.ts'

export const CLOCKS: readonly ClockUse[] = [
  {
    rule: 'dvpn.hearing',
    done: ['hearing'],
    when: (facts) => noticeKind(facts) === 'DVPN' && goesToCourt(facts),
  },
  {
    rule: 'dapn.hearing',
    done: ['hearing'],
    when: (facts) => noticeKind(facts) === 'DAPN' && goesToCourt(facts),
  },
  {
    rule: 'dvpo.shortest',
    done: ['ended'],
    when: (facts) => theOrder(facts)?.kind === 'DVPO',
  },
  {
    rule: 'dvpo.longest',
    done: ['ended'],
    when: (facts) => theOrder(facts)?.kind === 'DVPO',
  },
  {
    rule: 'encompass.tell-school',
    done: ['told-child'],
    // With three schools, the duty is done when the last of them was told.
    ends: (record, facts) => record.id === lastSchoolTold(facts),
    when: tellsSchools,
  },
]

/** What no law sets: who must be told within a working day, a hearing put off, and work begun in time. */
export function watchesOf(facts: RoomFacts): readonly Watch[] {
  return [...tellingWatches(facts), ...hearingWatches(facts), ...workWatches(facts)]
}

const POLICY = 'The partnership’s policy: whoever must be told is told within one working day'

function tellingWatches(facts: RoomFacts): Watch[] {
  const start = toldFrom(facts)
  if (start === null) return []
  const what = theOrder(facts) ? 'The order was made' : 'The notice was served'
  return mustTell(facts).map(({ words, why, told }) => ({
    title: `Tell ${words}`,
    due: tellBy(start),
    done: told,
    why: `${why} ${what} on ${dayInWords(start)}.`,
    source: POLICY,
  }))
}

function hearingWatches(facts: RoomFacts): Watch[] {
  const hearings = recordsOf(facts, 'hearing')
  return hearings.flatMap(({ on, values }, at) => {
    const due = textIn(values, 'adjourned-to')
    if (due === '') return []
    return [
      {
        title: 'Hold the adjourned hearing',
        due,
        done: hearings[at + 1]?.on ?? null,
        why: `The hearing of ${dayInWords(on)} was adjourned to this day.`,
        source: 'The court',
      },
    ]
  })
}

function workWatches(facts: RoomFacts): Watch[] {
  const order = theOrder(facts)
  if (!order?.last || !mustTell(facts).some(({ body }) => body === 'childrens-services')) return []
  return [
    {
      title: 'Begin work with the family before the order expires',
      due: order.last,
      done: workBegun(facts),
      why: `The order is in force until ${dayInWords(order.last)}. What begins later begins without its protection.`,
      source: 'The partnership’s policy: the days of an order are used',
    },
  ]
}

// Where the matter was dropped before a court sat, no hearing will ever end the clock.
function goesToCourt(facts: RoomFacts): boolean {
  return facts.room.stage !== 'no-order' || lastOf(facts, 'hearing') !== undefined
}

// The duty holds for what the police attend from its first day on; the rule stands in the law’s pack before.
function tellsSchools(facts: RoomFacts): boolean {
  const incident = lastOf(facts, 'incident')
  return (
    incident !== undefined &&
    inForce('encompass.tell-school', incident.on) &&
    yesNoIn(incident.values, 'child-victim') === 'yes' &&
    mustTell(facts).some(({ body }) => body === 'school')
  )
}

function inForce(rule: string, on: Day): boolean {
  const found = findRule(rule, on)?.rule
  return found !== undefined && (found.first === undefined || on >= found.first)
}
