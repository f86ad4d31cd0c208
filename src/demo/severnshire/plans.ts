import { childAgedOn } from './children.ts'
import { day, isWorkingDay } from './days.ts'
import { PLAN_COHORTS } from './plan-cohorts.ts'
import { SEVERNSHIRE_TARGETS } from './targets.ts'
import { SEVERNSHIRE_YEARS, spanOf, within } from './years.ts'
import type { Child, Register } from './children.ts'
import type { Day } from './days.ts'
import type { Pool } from './pool.ts'
import type { Random } from './random.ts'
import type { Span } from './years.ts'

export interface PlanEvent {
  readonly child: Child
  readonly start: Day
  readonly end: Day | null
  readonly category: string
  readonly previous: number
  /** Another authority's plan, kept for the weeks a family stays in Severnshire. */
  readonly temporary: boolean
  readonly transferIn: boolean
}

type Dates = Pick<PlanEvent, 'start' | 'end'>

const CATEGORIES = { NEG: 45, EMO: 38, PHY: 9, SAB: 6, MUL: 2 }

/** Every child protection plan, in order of start. */
export function makePlans(random: Random, register: Register, pool: Pool): PlanEvent[] {
  const dates = PLAN_COHORTS.flatMap(({ starts, count, ends }) =>
    Array.from({ length: count }, () => planDates(random, starts, ends)),
  ).sort((a, b) => a.start - b.start)
  const second = new Set<Dates>()
  const moved = new Set<Dates>()
  for (const year of SEVERNSHIRE_YEARS) {
    const started = random.shuffled(dates.filter(({ start }) => within(spanOf(year), start)))
    const targets = SEVERNSHIRE_TARGETS[year]
    for (const plan of started.slice(0, targets.plans.second)) second.add(plan)
    for (const plan of random.shuffled(started).slice(0, targets.conferences.transfersIn))
      moved.add(plan)
  }
  const plans: PlanEvent[] = []
  const recorded = new Set<string>()
  for (const { start, end, ...rest } of dates.map((plan) => ({
    ...plan,
    again: second.has(plan),
    transferIn: moved.has(plan),
  }))) {
    const earlier =
      rest.again && random.chance(0.3) ? earlierPlan(random, plans, recorded, start) : undefined
    if (earlier !== undefined) recorded.add(earlier.child.id)
    plans.push({
      child:
        earlier?.child ??
        pool.take(start - 160, start - 34, end ?? start + 400) ??
        childAgedOn(register, start),
      start,
      end,
      category: random.weighted(CATEGORIES),
      previous:
        earlier === undefined
          ? rest.again
            ? 1 + Number(random.chance(0.2))
            : 0
          : earlier.previous + 1,
      temporary: false,
      transferIn: rest.transferIn,
    })
  }
  return [...temporaryPlans(register), ...plans]
}

function planDates(random: Random, starts: Span, ends: Span | null): Dates {
  for (;;) {
    const start = random.between(starts.first, starts.last)
    if (!isWorkingDay(start)) continue
    if (ends === null) return { start, end: null }
    return { start, end: random.between(Math.max(start + 30, ends.first + 3), ends.last - 3) }
  }
}

/** A plan that ended two months or more ago, of a child whose only plan so far it is. */
function earlierPlan(
  random: Random,
  plans: readonly PlanEvent[],
  recorded: ReadonlySet<string>,
  start: Day,
): PlanEvent | undefined {
  const ended = plans.filter(
    (plan) =>
      plan.end !== null &&
      plan.end < start - 60 &&
      start - plan.end < 700 &&
      !recorded.has(plan.child.id) &&
      plan.child.birth > start - 15 * 365,
  )
  return ended.length === 0 ? undefined : random.pick(ended)
}

function temporaryPlans(register: Register): PlanEvent[] {
  return [
    ['2015-02-10', '2015-06-03'],
    ['2015-02-10', '2015-06-03'],
    ['2015-03-02', '2016-04-21'],
    ['2015-03-02', '2016-04-21'],
  ].map(([from = '', to = '']) => ({
    child: childAgedOn(register, day(from)),
    start: day(from),
    end: day(to),
    category: 'NEG',
    previous: 0,
    temporary: true,
    transferIn: false,
  }))
}
