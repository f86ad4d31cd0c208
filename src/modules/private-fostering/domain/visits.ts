import {
  dayInWords,
  dayOf,
  daysBetween,
  findRule,
  runClock,
  type Day,
} from '../../../knowledge/law/index.ts'
import { recordsOf, textIn, yesNoIn, type RoomFacts } from '../../rooms/index.ts'
import { fellDue, intervalsOf, type VisitInterval } from './intervals.ts'
import { dropped, theArrangement } from './the-arrangement.ts'

/** `missing`: due, and not made. `due-soon` comes before that, so that nobody learns of it too late. */
export type VisitState = 'on-time' | 'late' | 'missing' | 'due-soon' | 'waiting'

export interface VisitDue extends VisitInterval {
  readonly state: VisitState
  /** Days late; 0 where it is not. */
  readonly daysLate: number
  /** Whether the child was seen alone; null where no visit was made. */
  readonly alone: 'yes' | 'no' | 'not-applicable' | null
  /** The day on which the visit’s report was finished; null where none was. */
  readonly reported: Day | null
  readonly words: string
}

export interface Visits {
  readonly all: readonly VisitDue[]
  /** The day by which the next one is due; null where none is. */
  readonly next: Day | null
  readonly words: readonly string[]
}

/**
 * In: a room and the moment it is. Out: each interval of the law, whether its visit was on time, late or
 * missing, and when the next is due; nothing before the council knew. Source: private-fostering.visit.
 */
export function visitsOf(facts: RoomFacts, now: Date): Visits {
  const { aware, ended, visits } = theArrangement(facts)
  if (aware === null) return { all: [], next: null, words: [] }
  const over = ended ?? dropped(facts)
  const all = intervalsOf(aware, visits)
    .filter((one) => fellDue(one, over))
    .map((one) => visitDue(one, facts, over, now))
  const next = over === null ? (all.at(-1)?.due ?? null) : null
  return { all, next, words: wordsOf(all) }
}

function visitDue(
  interval: VisitInterval,
  facts: RoomFacts,
  over: Day | null,
  now: Date,
): VisitDue {
  const { due, done } = interval
  const until = done ?? (over !== null && over < dayOf(now) ? over : dayOf(now))
  const state = stateOf(interval, over, now)
  const daysLate = Math.max(daysBetween(due, until), 0)
  const visit = recordsOf(facts, 'visit').find(({ on }) => on === done)
  const reported =
    recordsOf(facts, 'visit-report').find(({ values }) => textIn(values, 'visit') === done)?.on ??
    null
  return {
    ...interval,
    state,
    daysLate,
    alone: yesNoIn(visit?.values, 'alone'),
    reported,
    words: visitInWords(interval, state, daysLate),
  }
}

function stateOf({ from, due, done }: VisitInterval, over: Day | null, now: Date): VisitState {
  if (done !== null) return done <= due ? 'on-time' : 'late'
  if (over !== null || due < dayOf(now)) return 'missing'
  const rule = findRule('private-fostering.visit', from)?.rule
  return rule && runClock(rule, { anchor: from, now }).state === 'due-soon' ? 'due-soon' : 'waiting'
}

function visitInWords({ due, done }: VisitInterval, state: VisitState, late: number): string {
  const by = dayInWords(due)
  switch (state) {
    case 'on-time':
      return `Visited on ${dayInWords(done ?? due)}, in time. It was due by ${by}.`
    case 'late':
      return `Visited on ${dayInWords(done ?? due)}, ${inDays(late)} late. It was due by ${by}.`
    case 'missing':
      return `Not visited. It was due by ${by}.`
    case 'due-soon':
      return `The next visit is due soon, by ${by}.`
    case 'waiting':
      return `The next visit is due by ${by}.`
  }
}

function wordsOf(all: readonly VisitDue[]): string[] {
  const made = all.filter(({ done }) => done !== null)
  const ran = all.filter(({ state }) => !['waiting', 'due-soon'].includes(state))
  const onTime = ran.filter(({ state }) => state === 'on-time').length
  const notAlone = made.filter(({ alone }) => alone === 'no')
  const unwritten = made.filter(({ reported }) => reported === null)
  return [
    ...(ran.length > 0 ? [`${onTime} of ${ran.length} visits that fell due were in time.`] : []),
    ...all.filter(({ state }) => state !== 'on-time').map(({ words }) => words),
    ...notAlone.map(
      ({ done, due }) => `On ${dayInWords(done ?? due)} the child was not seen alone.`,
    ),
    ...unwritten.map(
      ({ done, due }) => `The report of the visit of ${dayInWords(done ?? due)} is not written.`,
    ),
  ]
}

const inDays = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`
