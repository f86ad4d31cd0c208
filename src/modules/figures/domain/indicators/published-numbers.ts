import { POPULATION } from '../../../../knowledge/formats/dfe-statistics/index.ts'
import { ENGLAND } from '../comparators.ts'
import type { AreaValue, Beside } from './indicator.ts'

/** A published value with the numbers it was made of. */
export interface AreaNumbers {
  readonly area: string
  readonly name: string
  readonly x: number
  readonly n: number
  readonly source: string
}

/** An area whose value can't be placed, and why. */
export interface AreaUnplaced {
  readonly name: string
  readonly why: 'no row' | 'suppressed' | 'without its numbers'
}

/**
 * In: a figure that is a share, or a rate per 10,000 children; a period; what was published. Out: the
 * numbers behind it for each area asked, and the areas that have none, each by name. A rate of which only
 * the count is published stands over the published population of the period's first year.
 */
export function numbersOf(
  figure: string,
  period: string,
  { published, area, neighbours }: Beside,
): {
  readonly own: AreaNumbers | null
  readonly england: AreaNumbers | null
  readonly others: readonly AreaNumbers[]
  readonly unplaced: readonly AreaUnplaced[]
} {
  const held = published.filter(({ key }) => key === null)
  const find = (code: string) => placed(figure, period, held, code)
  const others: AreaNumbers[] = []
  const unplaced: AreaUnplaced[] = []
  for (const { name, codes } of neighbours?.members ?? []) {
    // An authority that was reorganised stands under the code of the day.
    const found = codes.map(find)
    const there = found.find((one) => !('why' in one)) ?? found[0]
    if (there && !('why' in there)) others.push(there)
    else unplaced.push(there ?? { name: unheldName(name), why: 'no row' })
  }
  const [own, england] = [find(area), find(ENGLAND)]
  return {
    own: 'why' in own ? null : own,
    england: 'why' in england ? null : england,
    others,
    unplaced,
  }
}

// A set names its members by number; no file held says what this one is called.
function unheldName(name: string): string {
  return /^\d+$/.test(name) ? `The authority with code ${name}` : name
}

function placed(
  figure: string,
  period: string,
  held: readonly AreaValue[],
  code: string,
): AreaNumbers | AreaUnplaced {
  const own = held.filter(({ areaCode }) => areaCode === code)
  const name =
    own.find(({ areaName }) => areaName !== null)?.areaName ?? (code === ENGLAND ? 'England' : code)
  const of = (id: string, when: string) =>
    own.find((one) => one.figure === id && one.period === when)
  const value = of(figure, period)
  if (value?.status === 'suppressed') return { name, why: 'suppressed' }
  if (value && value.numerator !== null && value.denominator)
    return { area: code, name, x: value.numerator, n: value.denominator, source: value.source }
  if (!figure.endsWith('.per-10000')) return { name, why: value ? 'without its numbers' : 'no row' }
  const count = of(figure.replace(/per-10000$/, 'count'), period)
  const population = of(POPULATION, period.slice(0, 4))
  if (count?.status === 'suppressed') return { name, why: 'suppressed' }
  if (count?.value == null) return { name, why: 'no row' }
  if (!population?.value) return { name, why: 'without its numbers' }
  return { area: code, name, x: count.value, n: population.value, source: count.source }
}
