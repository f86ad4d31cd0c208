import { childAgedOn, isUnder18 } from './children.ts'
import { day, isWorkingDay } from './days.ts'
import { at } from './random.ts'
import { SEVERNSHIRE_TARGETS } from './targets.ts'
import { spanOf, SEVERNSHIRE_YEARS, yearFrom } from './years.ts'
import type { Child, Register } from './children.ts'
import type { Day } from './days.ts'
import type { Random } from './random.ts'
import type { Span } from './years.ts'

export interface ReferralEvent {
  readonly child: Child
  readonly day: Day
  readonly source: string
  readonly noFurtherAction: boolean
  /** Referrals of the same child on the 365 days before. */
  readonly earlier: number
}

interface YearPlan {
  readonly span: Span
  readonly count: number
  readonly repeats: number
  readonly noFurtherAction: number
}

// A year before the first, because repeats look back 365 days; and four days after the last, because
// a contact on 31 March may be answered two working days later.
const PLANS: readonly YearPlan[] = [
  { span: yearFrom(2014), count: 4087, repeats: 554, noFurtherAction: 27 },
  ...SEVERNSHIRE_YEARS.map((year) => ({
    span: spanOf(year),
    ...SEVERNSHIRE_TARGETS[year].referrals,
  })),
  {
    span: { first: day('2018-04-01'), last: day('2018-04-04') },
    count: 44,
    repeats: 9,
    noFurtherAction: 0,
  },
]

const SOURCES = {
  6: 290,
  '2A': 190,
  '3A': 60,
  '3C': 70,
  '1A': 70,
  '1B': 25,
  '5A': 60,
  '5B': 70,
  8: 60,
  9: 30,
  10: 8,
}

/** Every referral, in order of date; a repeat is never within a fortnight of the one before. */
export function makeReferrals(random: Random, register: Register): ReferralEvent[] {
  const events: ReferralEvent[] = []
  const days = new Map<string, Day[]>()
  for (const plan of PLANS) {
    const dates = Array.from({ length: plan.count }, () => dayOfReferral(random, plan.span))
    dates.sort((a, b) => a - b)
    // Nothing can repeat before there is something to repeat.
    const repeats = some(random, dates, plan.repeats, events.length === 0 ? 700 : 0)
    const dismissed = some(random, dates, plan.noFurtherAction, 0)
    for (const [place, on] of dates.entries()) {
      const child = repeats.has(place)
        ? earlierChild(random, events, days, on)
        : (returning(random, events, days, on) ?? childAgedOn(register, on))
      const known = days.get(child.id) ?? []
      events.push({
        child,
        day: on,
        source: random.weighted(SOURCES),
        noFurtherAction: dismissed.has(place),
        earlier: known.filter((before) => before >= on - 365 && before < on).length,
      })
      days.set(child.id, [...known, on])
    }
  }
  return events
}

function dayOfReferral(random: Random, span: Span): Day {
  for (;;) {
    const on = random.between(span.first, span.last)
    if (isWorkingDay(on) || random.chance(0.06)) return on
  }
}

function some(random: Random, items: readonly Day[], count: number, from: number): Set<number> {
  const places = items.map((_, place) => place).filter((place) => place >= from)
  return new Set(random.shuffled(places).slice(0, count))
}

type DaysOfChild = ReadonlyMap<string, readonly Day[]>

/** A child last referred 14 to 365 days before; now and then on the 365th exactly. */
function earlierChild(
  random: Random,
  events: readonly ReferralEvent[],
  days: DaysOfChild,
  on: Day,
): Child {
  for (let tries = 0; tries < 50_000; tries += 1) {
    const event = at(events, random.between(0, events.length - 1))
    const gap = on - event.day
    if (gap < 14 || gap > 365 || days.get(event.child.id)?.at(-1) !== event.day) continue
    if (isUnder18(event.child, on)) return event.child
  }
  throw new Error('no child left to refer again')
}

/** Four in a hundred first referrals are of a child last known more than 365 days ago. */
function returning(
  random: Random,
  events: readonly ReferralEvent[],
  days: DaysOfChild,
  on: Day,
): Child | undefined {
  if (events.length === 0 || !random.chance(0.04)) return undefined
  for (let tries = 0; tries < 200; tries += 1) {
    const event = at(events, random.between(0, events.length - 1))
    if (on - event.day < 366 || days.get(event.child.id)?.at(-1) !== event.day) continue
    if (isUnder18(event.child, on)) return event.child
  }
  return undefined
}
