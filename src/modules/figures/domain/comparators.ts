import type { FigureComparator } from './figure-value.ts'

/** A published value for an area, as an upload holds it. */
export interface PublishedValue {
  readonly figure: string
  readonly period: string
  readonly areaCode: string
  readonly status: 'known' | 'absent' | 'suppressed'
  readonly value: number | null
  readonly source: string
}

export interface Neighbours {
  readonly version: string
  readonly areas: readonly string[]
  readonly size: number
}

const ENGLAND = 'E92000001'

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
  const held = published.filter((one) => one.figure === figure && one.period === period)
  const of = (code: string) => held.find(({ areaCode }) => areaCode === code)
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

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [below = 0, above = 0] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 1 ? above : (below + above) / 2
}
