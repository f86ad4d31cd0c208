import { daysBetween, type Period } from '../../../../knowledge/law/index.ts'
import { median } from '../../../../knowledge/statistics/index.ts'
import { absent, count, percent, table, valuesTable, type Measure } from '../../../figures/index.ts'
import type { Option } from '../options.ts'
import type { DeathCase } from './death-case.ts'
import { ours } from './scope.ts'

type Of = (one: DeathCase, period: Period) => boolean
/** How one figure is counted, from all cases. */
export type Counting = (cases: readonly DeathCase[], period: Period) => Measure

/** Children who lived in the area, of whom something holds; unknown: where the child lived is not known. */
export function residents(holds: Of): Counting {
  return (cases, period) => {
    const such = cases.filter((one) => holds(one, period))
    return count(such.filter((one) => ours(one) === true).length, unsettled(such))
  }
}

/** The same with a second question, which may have no answer; those without one are unknown. */
export function residentsOf(base: Of, holds: (one: DeathCase) => boolean | null): Counting {
  return (cases, period) => {
    const such = cases.filter((one) => base(one, period))
    const known = such.filter((one) => ours(one) === true).map(holds)
    return count(
      known.filter((one) => one === true).length,
      unsettled(such) + known.filter((one) => one === null).length,
    )
  }
}

/** What share of residents something holds for, of those of whom it is known. */
export function shareOf(base: Of, holds: (one: DeathCase) => boolean | null): Counting {
  return (cases, period) => {
    const such = cases.filter((one) => base(one, period))
    const answers = such.filter((one) => ours(one) === true).map(holds)
    const known = answers.filter((one) => one !== null)
    const unknown = unsettled(such) + answers.length - known.length
    return known.length === 0
      ? { ...absent('percent', 'There were none to share out.'), denominator: 0, unknown }
      : percent(known.filter(Boolean).length, known.length, unknown)
  }
}

/** A table of residents by a code; those without one are unknown. */
export function byCode(
  base: Of,
  options: readonly Option[],
  codeOf: (one: DeathCase) => string | null,
): Counting {
  return (cases, period) => {
    const such = cases.filter((one) => base(one, period))
    const codes = such.filter((one) => ours(one) === true).map(codeOf)
    const known = codes.filter((one) => one !== null)
    const unknown = unsettled(such) + codes.length - known.length
    if (known.length === 0)
      return { ...absent('table', 'There were none of whom it is known.'), unknown }
    const rows = options.map(
      ({ value, label }) => [label, known.filter((one) => one === value).length] as const,
    )
    return table(new Map(rows), unknown)
  }
}

/** Days from death to completion: the one in the middle, and the longest. */
export function daysToCompletion(base: Of): Counting {
  return (cases, period) => {
    const such = cases.filter((one) => base(one, period) && ours(one) === true)
    const days = such.flatMap(({ died, completed }) =>
      died === null || completed === null ? [] : [daysBetween(died, completed)],
    )
    if (days.length === 0)
      return absent('table', 'No review was completed of which both days are known.')
    const rows = [
      ['Median', median(days)],
      ['Longest', Math.max(...days)],
      ['Reviews', days.length],
    ] as const
    return valuesTable(new Map(rows), such.length - days.length)
  }
}

function unsettled(such: readonly DeathCase[]): number {
  return such.filter((one) => ours(one) === null).length
}
