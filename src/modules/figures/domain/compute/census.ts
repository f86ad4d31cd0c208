import { within, type Day, type Period } from '../../../../knowledge/law/index.ts'
import type { Definition, Origin } from '../definition.ts'
import { gapIn, gapInCensus, type Evidence } from '../evidence.ts'
import { absent, count, percent, type Measure } from '../measure.ts'

/** Once it is submitted, the census stands before Annex A. Source: contract, order of precedence. */
export const CENSUS = 'Children in need census'

/** Domestic abuse of the child, of a parent, of another person in the home. */
const DOMESTIC_ABUSE = ['3A', '3B', '3C']
/** "No factors identified" is the record of an answer, and no factor. */
const NO_FACTOR = '21'

/**
 * A figure of Annex A from the census by the very same rule: the census is read as the lists it can
 * give. In: the rule, and the days it needs; the whole period where nothing is said.
 */
export function fromCensus(
  compute: Definition['compute'],
  needs: (period: Period) => { readonly first: Day; readonly last: Day } = (period) => period,
): Origin {
  return {
    source: CENSUS,
    windowOf: ({ census }) => census?.window,
    gap(evidence, period) {
      const { first, last } = needs(period)
      return gapInCensus(evidence, first, last)
    },
    compute: (evidence, period, population) => compute(asLists(evidence), period, population),
  }
}

/** A stock needs the last day only. */
export const onLastDay = ({ last }: Period) => ({ first: last, last })

function asLists(evidence: Evidence): Evidence {
  const { census } = evidence
  if (!census) return evidence
  const { lists, window } = census
  const covered = { 3: window, 4: window, 5: window, 6: window, 7: window }
  return {
    ...evidence,
    lists: { ...evidence.lists, ...lists },
    windows: { ...evidence.windows, ...covered },
  }
}

/**
 * Children with a child in need plan open on the last day, but for those on a protection plan or looked
 * after. Who is looked after the census does not say: the SSDA903 return or list 8 must.
 */
export const childInNeedPlansAtEnd: Origin = {
  ...fromCensus(() => absent('count', ''), onLastDay),
  gap(evidence, { last }) {
    const gap = gapInCensus(evidence, last, last)
    if (gap) return gap
    const { care } = evidence
    if (care && care.window.first <= last && care.window.last >= last) return null
    return gapIn(evidence, 8, last, last) === null
      ? null
      : 'The census does not say who is looked after, so child in need plans also need the SSDA903 return or list 8.'
  },
  compute(evidence, { last }) {
    const elsewhere = new Set([
      ...childrenOpen(evidence.census?.lists[7] ?? [], last),
      ...childrenOpen(evidence.care?.episodes ?? evidence.lists[8] ?? [], last),
    ])
    const onPlan = childrenOpen(evidence.census?.cinPlans ?? [], last)
    return count([...onPlan].filter((child) => !elsewhere.has(child)).length)
  },
}

interface Spell {
  readonly child: string | null
  readonly start: string | null
  readonly end: string | null
}

function childrenOpen(spells: readonly Spell[], last: Day): ReadonlySet<string> {
  return new Set(
    spells.flatMap(({ child, start, end }) =>
      child !== null && start !== null && start <= last && (end === null || end > last)
        ? [child]
        : [],
    ),
  )
}

export const assessmentsOfDomesticAbuse: Origin = {
  ...fromCensus(() => absent('percent', '')),
  compute(evidence, period) {
    const completed = assessmentsIn(evidence).filter(({ authorised }) => within(authorised, period))
    return shareOfAbuse(completed.map(({ factors }) => factors))
  },
}

/**
 * Plans open at the end whose latest assessment begun by the day the plan began names abuse. The one that
 * led to the plan is often finished after it: its start places it, not its end.
 */
export const plansOfDomesticAbuse: Origin = {
  ...fromCensus(() => absent('percent', ''), onLastDay),
  compute(evidence, { last }) {
    const latest = new Map<string, readonly Begun[]>()
    for (const { child, start, factors } of assessmentsIn(evidence))
      if (start !== null) latest.set(child, [...(latest.get(child) ?? []), { start, factors }])
    const open = (evidence.census?.lists[7] ?? []).flatMap(({ child, start, end }) =>
      start !== null && start <= last && (end === null || end > last) ? [{ child, start }] : [],
    )
    return shareOfAbuse(
      open.map(({ child, start }) => {
        const before = (latest.get(child) ?? []).filter((one) => one.start <= start)
        const [first, ...rest] = before
        if (!first) return []
        return rest.reduce((a, b) => (b.start > a.start ? b : a), first).factors
      }),
    )
  },
}

interface Begun {
  readonly start: Day
  readonly factors: readonly string[]
}

function assessmentsIn({ census }: Evidence) {
  return census?.lists[4] ?? []
}

// In: the factors of each. One without any code is not known, and is no "no".
function shareOfAbuse(all: readonly (readonly string[])[]): Measure {
  const recorded = all.filter((factors) => factors.length > 0)
  const withFactor = recorded.filter((factors) => factors.some((code) => code !== NO_FACTOR))
  const abuse = withFactor.filter((factors) =>
    factors.some((code) => DOMESTIC_ABUSE.includes(code)),
  )
  return percent(abuse.length, withFactor.length, all.length - recorded.length)
}
