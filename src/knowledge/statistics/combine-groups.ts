import { isSmall, type DisclosureRule } from '../disclosure/rule.ts'
import { FEWEST_FOR_PERCENT } from './words.ts'

/** Children of one group, such as an ethnic group. */
export interface ComparedGroup {
  readonly group: string
  /** The heading under which small groups may be put together; none stays by itself. */
  readonly heading?: string
  readonly count: number
  /** Children of the group who live here; null where that is not known, as for "not known". */
  readonly population: number | null
}

export interface CombinedGroup {
  readonly group: string
  readonly of: readonly string[]
  readonly count: number
  readonly population: number | null
}

/**
 * Puts small groups of one heading together. In: groups; the rule of what is small; the group that others
 * are compared with, which stays by itself. Out: the groups in their order, a combined one where its first
 * was. Under each heading the small ones are joined, with the next smallest where they are still small or
 * only one; where no other is left they stay as they are, for disclosure control to hide.
 */
export function combineSmall(
  groups: readonly ComparedGroup[],
  rule: DisclosureRule,
  keep: string | null,
): readonly CombinedGroup[] {
  const joins = new Map<string, ReadonlySet<ComparedGroup>>()
  const headings = new Set(groups.flatMap(({ heading }) => heading ?? []))
  for (const heading of headings) {
    const own = groups.filter((one) => one.heading === heading && one.group !== keep)
    const join = joinUnder(own, rule)
    if (join.size > 1) joins.set(heading, join)
  }
  return groups.flatMap((group) => {
    const join = joins.get(group.heading ?? '')
    if (!join?.has(group))
      return [
        { group: group.group, of: [group.group], count: group.count, population: group.population },
      ]
    const all = groups.filter((one) => join.has(one))
    return all[0] === group ? [combined(group.heading ?? '', all, groups)] : []
  })
}

function joinUnder(
  own: readonly ComparedGroup[],
  rule: DisclosureRule,
): ReadonlySet<ComparedGroup> {
  const small = (group: { count: number; population: number | null }) =>
    isSmall(group.count, rule) ||
    (group.population !== null && group.population < FEWEST_FOR_PERCENT)
  const join = new Set(own.filter(small))
  if (join.size === 0) return join
  const next = own.filter((one) => !join.has(one)).sort((a, b) => a.count - b.count)
  while ((join.size < 2 || small(totalOf([...join]))) && next.length > 0) {
    const [one] = next.splice(0, 1)
    if (one) join.add(one)
  }
  return join
}

function combined(
  heading: string,
  all: readonly ComparedGroup[],
  groups: readonly ComparedGroup[],
): CombinedGroup {
  const whole = groups.filter((one) => one.heading === heading).length === all.length
  return {
    group: whole ? heading : `${heading}: other groups together`,
    of: all.map(({ group }) => group),
    ...totalOf(all),
  }
}

function totalOf(groups: readonly ComparedGroup[]) {
  return {
    count: groups.reduce((sum, { count }) => sum + count, 0),
    population: groups.some(({ population }) => population === null)
      ? null
      : groups.reduce((sum, { population }) => sum + (population ?? 0), 0),
  }
}
