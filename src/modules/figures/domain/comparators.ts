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

/** Finds what was published of a figure for a period and an area; undefined where there is no row. */
export type Published = (
  figure: string,
  period: string,
  areaCode: string,
) => PublishedValue | undefined

/** One version of an authority's statistical neighbours. Sets change; so each is named by its own. */
export interface Neighbours {
  readonly version: string
  readonly members: readonly {
    /** For people; the three-digit code where no file held names it. */
    readonly name: string
    /** An authority that was reorganised has several, and none where no file held has a row of it. */
    readonly codes: readonly string[]
  }[]
}

export const ENGLAND = 'E92000001'

/** In: published values, the latest publication first. Out: a look-up; the latest one stands. */
export function indexPublished(values: readonly PublishedValue[]): Published {
  const index = new Map<string, PublishedValue>()
  for (const one of values) {
    const key = `${one.figure}/${one.period}/${one.areaCode}`
    if (one.key === null && !index.has(key)) index.set(key, one)
  }
  const find: Published = (figure, period, area) => index.get(`${figure}/${period}/${area}`)
  return (figure, period, area) => find(figure, period, area) ?? rateOf(figure, period, find, area)
}

/**
 * What stands beside a figure. In: its id and period; what was published; the partnership's own area;
 * every set of neighbours held. Out: England (not for counts, which say nothing beside a county's), the
 * neighbours' median by each set with its version, how many had data and who had none, and what was
 * published for this area.
 */
export function comparatorsFor(
  figure: string,
  period: string,
  published: Published,
  area: string,
  sets: readonly Neighbours[],
): FigureComparator[] {
  const comparators: FigureComparator[] = []
  const own = published(figure, period, area)
  if (own)
    comparators.push({ name: 'As published for this area', version: own.source, value: own.value })
  if (figure.endsWith('.count')) return comparators
  const england = published(figure, period, ENGLAND)
  if (england) comparators.push({ name: 'England', version: england.source, value: england.value })
  return [...comparators, ...sets.flatMap((set) => medianOf(figure, period, published, set))]
}

function medianOf(
  figure: string,
  period: string,
  published: Published,
  { version, members }: Neighbours,
): FigureComparator[] {
  const found = members.map(({ name, codes }) => {
    const rows = codes.flatMap((code) => published(figure, period, code) ?? [])
    return { name, row: rows.find(({ value }) => value !== null) ?? rows[0] }
  })
  const values = found.flatMap(({ row }) => row?.value ?? [])
  if (values.length === 0) return []
  // An authority with no row was perhaps not there yet, or is there no more: absent, and never 0.
  const without = (words: string, is: (row: PublishedValue | undefined) => boolean) => {
    const names = found.filter(({ row }) => is(row)).map(({ name }) => name)
    return names.length > 0 ? [`${words}: ${names.join(', ')}`] : []
  }
  const notes = [
    `${values.length} of ${members.length} with data`,
    ...without('hidden', (row) => row?.status === 'suppressed'),
    ...without('not available', (row) => row?.status === 'absent'),
    ...without('no row', (row) => row === undefined),
  ]
  const name = 'Statistical neighbours (median)'
  return [{ name, version: `${version}: ${notes.join('; ')}`, value: median(values) }]
}

// Where only counts are published, their rate is worked out over the published population of the
// period's first year, as our own is.
function rateOf(
  figure: string,
  period: string,
  find: Published,
  area: string,
): PublishedValue | undefined {
  if (!figure.endsWith('.per-10000')) return undefined
  const count = find(figure.replace(/per-10000$/, 'count'), period, area)
  const population = find(POPULATION, period.slice(0, 4), area)
  if (!count || !population?.value) return undefined
  if (count.value === null) return { ...count, figure }
  const source = `${count.source}, over the mid-${population.period} population`
  return { ...count, figure, value: (count.value * 10_000) / population.value, source }
}
