import { POPULATION } from '../../../knowledge/formats/dfe-statistics/index.ts'
import { median } from '../../../knowledge/statistics/index.ts'
import type { FigureComparator } from './figure-value.ts'

/** A published value for an area, as an upload holds it. */
export interface PublishedValue {
  readonly figure: string
  readonly period: string
  readonly areaCode: string
  /** A row of a table; null where it is the whole. */
  readonly key: string | null
  readonly status: 'known' | 'absent' | 'suppressed'
  readonly value: number | null
  readonly source: string
}

export interface Neighbours {
  readonly version: string
  readonly areas: readonly string[]
  readonly size: number
}

export const ENGLAND = 'E92000001'

/**
 * What stands beside a figure. In: its id and period; published values, the latest publication first;
 * the partnership's own area; the set of neighbours held. Out: England (not for counts, which say
 * nothing beside a county's), the neighbours' median with the set's version and how many had data, and
 * what was published for this area.
 */
export function comparatorsFor(
  figure: string,
  period: string,
  published: readonly PublishedValue[],
  area: string,
  neighbours: Neighbours | null,
): FigureComparator[] {
  const held = published.filter(({ key }) => key === null)
  const of = (code: string) =>
    held.find((one) => one.figure === figure && one.period === period && one.areaCode === code) ??
    rateOf(figure, period, held, code)
  const comparators: FigureComparator[] = []
  const own = of(area)
  if (own)
    comparators.push({ name: 'As published for this area', version: own.source, value: own.value })
  if (figure.endsWith('.count')) return comparators
  const england = of(ENGLAND)
  if (england) comparators.push({ name: 'England', version: england.source, value: england.value })
  if (neighbours && neighbours.areas.length > 0) {
    const values = neighbours.areas.flatMap((code) => of(code)?.value ?? [])
    if (values.length > 0)
      comparators.push({
        name: 'Statistical neighbours (median)',
        version: `${neighbours.version}: ${values.length} of ${neighbours.size} with data`,
        value: median(values),
      })
  }
  return comparators
}

// Where only counts are published, their rate is worked out over the published population of the
// period's first year, as our own is.
function rateOf(
  figure: string,
  period: string,
  held: readonly PublishedValue[],
  code: string,
): PublishedValue | undefined {
  if (!figure.endsWith('.per-10000')) return undefined
  const own = held.filter(({ areaCode }) => areaCode === code)
  const count = own.find(
    (one) => one.figure === figure.replace(/per-10000$/, 'count') && one.period === period,
  )
  const population = own.find(
    (one) => one.figure === POPULATION && one.period === period.slice(0, 4),
  )
  if (count?.value == null || !population?.value) return undefined
  const source = `${count.source}, over the mid-${population.period} population`
  return { ...count, figure, value: (count.value * 10_000) / population.value, source }
}
