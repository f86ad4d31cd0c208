import { isUnder18 } from './children.ts'
import { day, yearsLater } from './days.ts'
import { at } from './random.ts'
import { SEVERNSHIRE_TARGETS } from './targets.ts'
import { SEVERNSHIRE_YEARS, spanOf, within } from './years.ts'
import type { Child, Register } from './children.ts'
import type { Day } from './days.ts'
import type { PlanEvent } from './plans.ts'
import type { Pool } from './pool.ts'
import type { Random } from './random.ts'
import type { Span } from './years.ts'

export interface CareEvent {
  readonly child: Child
  readonly start: Day
  readonly end: Day | null
  readonly legal: string
  readonly need: string
}

interface Period {
  child: Child | null
  readonly start: Day
  end: Day | null
}

/** As far as list 8 of the last year reaches. */
const HORIZON = day('2018-05-01')
/** Looked after on 31 March 2015, before the first year. */
const AT_THE_START = 684

/** Every period of care; the years' starts, ends and numbers at the end are as targets.ts says. */
export function makeLookedAfter(
  random: Random,
  register: Register,
  pool: Pool,
  plans: readonly PlanEvent[],
): CareEvent[] {
  const open = Array.from({ length: AT_THE_START }, () =>
    period(null, random.between(day('2009-04-01'), day('2015-03-31'))),
  )
  const periods = [...open]
  for (const year of SEVERNSHIRE_YEARS) {
    const span = spanOf(year)
    const { startedChildren, startedPeriods, ceasedChildren } =
      SEVERNSHIRE_TARGETS[year].lookedAfter
    const twice = startedPeriods - startedChildren
    const before = periods.filter(({ end }) => end === null)
    const fromPlans = careAfterPlans(random, plans, span, SEVERNSHIRE_TARGETS[year].plans.toCare)
    const others = Array.from({ length: startedChildren - twice - fromPlans.length }, () =>
      period(null, random.between(span.first, span.last - 3)),
    )
    for (const ending of random
      .shuffled(before)
      .slice(0, Math.round((ceasedChildren - twice) * 0.85)))
      ending.end = random.between(span.first + 2, span.last - 2)
    const early = others.filter(({ start }) => start < span.last - 60)
    const soon = ceasedChildren - twice - Math.round((ceasedChildren - twice) * 0.85)
    for (const ending of random.shuffled(early).slice(0, soon))
      ending.end = random.between(ending.start + 10, span.last - 2)
    periods.push(...fromPlans, ...others, ...startedTwice(random, register, span, twice))
  }
  for (let extra = 0; extra < 18; extra += 1)
    periods.push(period(null, random.between(day('2018-04-01'), day('2018-04-30'))))
  return [
    ...periods.map((one) => settled(random, register, pool, one)),
    ...leftOut(random, register),
  ]
}

function period(child: Child | null, start: Day, end: Day | null = null): Period {
  return { child, start, end }
}

/** Children whose plan ends in the year because they come into care, up to ten days either side. */
function careAfterPlans(
  random: Random,
  plans: readonly PlanEvent[],
  span: Span,
  count: number,
): Period[] {
  const numberOfPlans = new Map<string, number>()
  for (const { child } of plans) numberOfPlans.set(child.id, (numberOfPlans.get(child.id) ?? 0) + 1)
  const ended = plans.filter(
    ({ child, end, temporary }) =>
      within(span, end) &&
      !temporary &&
      numberOfPlans.get(child.id) === 1 &&
      isUnder18(child, HORIZON),
  )
  return random
    .shuffled(ended)
    .slice(0, count)
    .map(({ child, start, end }) => {
      const near = (end ?? start) + random.between(-10, 10)
      return period(child, Math.min(Math.max(near, start + 1, span.first), span.last))
    })
}

/** Into care, home, and into care again within one year: one child, two periods. */
function startedTwice(random: Random, register: Register, span: Span, count: number): Period[] {
  return Array.from({ length: count }, () => {
    const first = random.between(span.first, span.first + 100)
    const home = first + random.between(20, 60)
    const child = register(yearsLater(HORIZON, -16), first - 300)
    return [period(child, first, home), period(child, home + random.between(20, 120))]
  }).flat()
}

function settled(
  random: Random,
  register: Register,
  pool: Pool,
  { child, start, end }: Period,
): CareEvent {
  const until = end ?? HORIZON
  return {
    child:
      child ??
      pool.take(start - 200, start - 6, until) ??
      register(yearsLater(until, -18) + 2, start - 1),
    start,
    end,
    legal: random.weighted({ C2: 50, V2: 23, C1: 18, E1: 9 }),
    need: random.weighted({ N1: 66, N2: 4, N3: 5, N4: 9, N5: 13, N6: 1, N8: 2 }),
  }
}

/** Short breaks (V3, V4) and a few periods left open past eighteen: rows that must not be counted. */
function leftOut(random: Random, register: Register): CareEvent[] {
  const breaks = Array.from({ length: 40 }, (_, place) => {
    const start = random.between(day('2014-06-01'), day('2018-03-20'))
    return {
      child: register(yearsLater(start, -12), yearsLater(start, -3)),
      start,
      end: random.chance(0.5) ? start + random.between(60, 400) : null,
      legal: place % 3 === 0 ? 'V3' : 'V4',
      need: 'N2',
    }
  })
  const adults = ['1997-05-11', '1997-08-02', '1998-01-20'].map((birth) => ({
    child: register(day(birth), day(birth)),
    start: day('2013-09-16'),
    end: null,
    legal: at(['C2', 'V2'], random.between(0, 1)),
    need: 'N1',
  }))
  return [...breaks, ...adults]
}
