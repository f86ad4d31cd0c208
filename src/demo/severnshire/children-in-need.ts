import { day } from './days.ts'
import { SEVERNSHIRE_TARGETS } from './targets.ts'
import { SEVERNSHIRE_YEARS, spanOf } from './years.ts'
import type { Child, Register } from './children.ts'
import type { Day } from './days.ts'
import type { CareEvent } from './looked-after.ts'
import type { PlanEvent } from './plans.ts'
import type { Random } from './random.ts'
import type { SevernshireYear } from './years.ts'

/** An episode of need: open as long as social care works with the child in any way. */
export interface NeedEpisode {
  readonly child: Child
  readonly start: Day
  closed: Day | null
  readonly need: string
  /** What the case is at a year's end, where neither a plan nor care says so. */
  readonly inNeed: Map<SevernshireYear, boolean>
  readonly protectedOrInCare: boolean
}

const NEEDS = { N1: 55, N2: 11, N3: 4, N4: 9, N5: 16, N6: 2, N8: 3 }
const HORIZON = day('2018-05-01')

/** Every episode; those open at each year's end, and those with a plan, are as targets.ts says. */
export function makeNeed(
  random: Random,
  register: Register,
  plans: readonly PlanEvent[],
  care: readonly CareEvent[],
): NeedEpisode[] {
  const served = aroundOtherWork(random, plans, care)
  const others: NeedEpisode[] = []
  for (const year of SEVERNSHIRE_YEARS) {
    const { first, last } = spanOf(year)
    const { atEnd, onPlan } = SEVERNSHIRE_TARGETS[year].childrenInNeed
    const wanted = atEnd - served.filter((one) => isOpen(one, last)).length
    const open = others.filter(({ closed }) => closed === null)
    // Most episodes end within a year; those that go on are kept open.
    for (const one of random
      .shuffled(open)
      .slice(0, Math.max(open.length - Math.round(wanted * 0.3), 0)))
      one.closed = random.between(Math.max(one.start + 20, first), last - 1)
    for (let brief = Math.round(wanted * 0.5); brief > 0; brief -= 1) {
      const start = random.between(first, last - 60)
      others.push(episode(random, register, start, random.between(start + 20, last - 1)))
    }
    const still = others.filter(({ closed }) => closed === null).length
    for (let more = wanted - still; more > 0; more -= 1)
      others.push(
        episode(
          random,
          register,
          random.between(year === '2015-16' ? first - 300 : first, last - 1),
          null,
        ),
      )
    const atYearEnd = others.filter((one) => isOpen(one, last))
    random.shuffled(atYearEnd).forEach((one, place) => one.inNeed.set(year, place < onPlan))
  }
  for (let after = 240; after > 0; after -= 1)
    others.push(episode(random, register, random.between(day('2018-04-01'), HORIZON), null))
  return [...served, ...others]
}

/** A child with a plan or in care is in need before it begins and for some weeks after it ends. */
function aroundOtherWork(
  random: Random,
  plans: readonly PlanEvent[],
  care: readonly CareEvent[],
): NeedEpisode[] {
  const spans = new Map<string, { child: Child; start: Day; end: Day | null }[]>()
  for (const { child, start, end } of [...plans, ...care]) {
    const after = end === null ? null : end + random.between(10, 80)
    spans.set(child.id, [
      ...(spans.get(child.id) ?? []),
      { child, start: start - random.between(15, 50), end: after },
    ])
  }
  return [...spans.values()].flatMap((all) => {
    const joined: { child: Child; start: Day; end: Day | null }[] = []
    for (const one of all.sort((a, b) => a.start - b.start)) {
      const last = joined.at(-1)
      if (last && (last.end === null || one.start <= last.end + 1))
        last.end = last.end === null || one.end === null ? null : Math.max(last.end, one.end)
      else joined.push({ ...one })
    }
    return joined.map(({ child, start, end }): NeedEpisode => ({
      child,
      start: Math.max(start, child.birth - 90),
      closed: end !== null && end > HORIZON ? null : end,
      need: random.weighted(NEEDS),
      inNeed: new Map(),
      protectedOrInCare: true,
    }))
  })
}

function episode(random: Random, register: Register, start: Day, closed: Day | null): NeedEpisode {
  const child = register(start - 17 * 365, start - 30)
  return {
    child,
    start,
    closed,
    need: random.weighted(NEEDS),
    inNeed: new Map(),
    protectedOrInCare: false,
  }
}

export function isOpen({ start, closed }: NeedEpisode, on: Day): boolean {
  return start <= on && (closed === null || closed > on)
}
