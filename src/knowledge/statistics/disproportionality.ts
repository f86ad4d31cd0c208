// Not through its index: that brings the solver, and a browser that checks a file needs none.
import type { DisclosureRule } from '../disclosure/rule.ts'
import { protectTable, type ProtectedTable } from '../disclosure/table.ts'
import { combineSmall, type ComparedGroup } from './combine-groups.ts'
import { rateInterval, type Interval } from './interval.ts'
import { rateRatio, type RateRatio } from './rate-ratio.ts'
import { smallProportion } from './words.ts'

/** A line of the table. Counts that may not be seen are a type, and no number is given beside them. */
export type DisproportionRow =
  | {
      readonly kind: 'shown'
      readonly group: string
      /** The groups it was put together from; itself alone where it was not. */
      readonly of: readonly string[]
      readonly count: number
      readonly population: number
      readonly rate: number
      readonly interval: Interval
      /** Beside the group compared with; null for that group itself. */
      readonly ratio: RateRatio | null
    }
  /** Too few children live here in this group for a rate; the numbers themselves are given. */
  | {
      readonly kind: 'few'
      readonly group: string
      readonly of: readonly string[]
      readonly words: string
    }
  | {
      readonly kind: 'no-population'
      readonly group: string
      readonly of: readonly string[]
      readonly count: number
    }
  | {
      readonly kind: 'suppressed'
      readonly group: string
      readonly of: readonly string[]
      readonly why: 'primary' | 'secondary'
    }

export interface DisproportionTable {
  readonly rows: readonly DisproportionRow[]
  readonly total: ProtectedTable['total']
  /** What the ratios compare with, in words. */
  readonly against: string
}

export interface Comparison {
  /** `rest`: everybody else with a population; or one group by name. */
  readonly against: 'rest' | { readonly group: string }
  readonly per: number
  readonly rule: DisclosureRule
}

/**
 * How much more or less often children of each group are counted, with care for small numbers. Small
 * groups of one heading are put together first; what is small after that is hidden, and as much more as
 * it takes that nobody can work it out. In: groups that do not overlap and add up to the total. Out: one
 * row for each that is left, in the order given. A ratio is given only from numbers that are shown.
 */
export function disproportionality(
  groups: readonly ComparedGroup[],
  comparison: Comparison,
): DisproportionTable {
  const { against, per, rule } = comparison
  const named = against === 'rest' ? null : against.group
  const joined = combineSmall(groups, rule, named)
  const { cells, total } = protectTable(
    joined.map(({ count }) => count),
    rule,
  )
  const isShown = (at: number) => cells[at]?.status === 'known'
  const ratioOf = (at: number): RateRatio | null => {
    const own = joined[at]
    if (!own || own.population === null || own.group === named) return null
    const others = joined
      .map((group, n) => ({ ...group, shown: isShown(n) }))
      .filter((group, n) => (named === null ? n !== at : group.group === named))
      .filter(({ population }) => population !== null)
    if (others.length === 0) return absent('The group compared with is not in the table.')
    // The rest is the total less the group itself, so it may be used where both of those are shown.
    const usable =
      named === null
        ? total.status === 'known' &&
          joined.every(({ population }, n) => population !== null || isShown(n))
        : others.every(({ shown }) => shown)
    if (!usable) return absent('The numbers to compare with are hidden.')
    const [count, population] = [
      sum(others.map((one) => one.count)),
      sum(others.map((one) => one.population ?? 0)),
    ]
    return rateRatio(own.count, own.population, count, population)
  }
  const rows = joined.map(({ group, of, count, population }, at): DisproportionRow => {
    const cell = cells[at]
    if (cell?.status === 'suppressed') return { kind: 'suppressed', group, of, why: cell.why }
    if (population === null) return { kind: 'no-population', group, of, count }
    const words = smallProportion(count, population)
    if (words !== null) return { kind: 'few', group, of, words }
    return {
      kind: 'shown',
      group,
      of,
      count,
      population,
      rate: (count * per) / population,
      interval: rateInterval(count, population, per),
      ratio: ratioOf(at),
    }
  })
  return { rows, total, against: named ?? 'everybody else' }
}

const absent = (reason: string): RateRatio => ({ status: 'absent', reason })

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
