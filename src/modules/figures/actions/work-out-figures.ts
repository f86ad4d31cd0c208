import { periodBefore, readPeriod, type Period } from '../../../knowledge/law/index.ts'
import { POPULATION } from '../../../knowledge/formats/dfe-statistics/index.ts'
import type { Tx } from '../../../platform/http/index.ts'
import {
  listNeighbourSets,
  listValues,
  openHoldings,
  type HeldValue,
  type Holdings,
} from '../../dataset/index.ts'
import { findPartnership } from '../../directory/index.ts'
import { changeFrom } from '../domain/change.ts'
import { comparatorsFor, ENGLAND, indexPublished } from '../domain/comparators.ts'
import { computeRegister } from '../domain/compute-register.ts'
import type { FigureValue } from '../domain/figure-value.ts'
import { periodsOfWindows } from '../domain/periods-held.ts'
import { suppliedValue, type SuppliedRow } from '../domain/supplied-values.ts'

/** A figure's values for a period, with the title of one that the register doesn't know. */
export type WorkedOut = FigureValue & { readonly title?: string }

/**
 * Works the whole register out from what the partnership holds. In: whether only released uploads
 * count, and the periods wanted; every period that any upload touches where none is named. Out: the
 * values by period, oldest first. A value the lists give stands before one that was supplied.
 */
export async function workOutFigures(
  tx: Tx,
  wanted: {
    readonly onlyReleased: boolean
    readonly periods?: readonly Period[]
    /** What is held, where it has been opened already. */
    readonly holdings?: Holdings
  },
): Promise<ReadonlyMap<string, readonly WorkedOut[]>> {
  const { onlyReleased } = wanted
  const area = (await findPartnership(tx))?.areaCode ?? ''
  const holdings = wanted.holdings ?? (await openHoldings(tx, onlyReleased))
  const supplied = await listValues(tx, { areas: null, onlyReleased })
  const sets = await listNeighbourSets(tx, area, onlyReleased)
  const neighbours = sets.flatMap(({ members }) => members.flatMap(({ codes }) => codes))
  const areas = [area, ENGLAND, ...new Set(neighbours)]
  const published = await listValues(tx, { areas, onlyReleased })
  const beside = indexPublished(
    published.flatMap((one) => (one.areaCode ? [{ ...one, areaCode: one.areaCode }] : [])),
  )
  const asked = wanted.periods ?? periodsOf(holdings, supplied)
  const values = new Map<string, readonly WorkedOut[]>()
  for (const period of withEarlier(asked)) {
    const before = values.get(periodBefore(period).name) ?? []
    const population = populationOf(published, area, period)
    const computed = computeRegister(await holdings.evidenceFor(period), period, population)
    const all = merge(computed, supplied, period)
    values.set(
      period.name,
      all.map((value) => ({
        ...value,
        change: changeFrom(
          before.find(({ id }) => id === value.id),
          value,
        ),
        comparators: comparatorsFor(value.id, period.name, beside, area, sets),
      })),
    )
  }
  return new Map([...values].filter(([name]) => asked.some((one) => one.name === name)))
}

// A change needs the year before, whether or not anybody asked for it.
function withEarlier(periods: readonly Period[]): Period[] {
  const all = new Map(
    periods.flatMap((period) => [period, periodBefore(period)]).map((one) => [one.name, one]),
  )
  return [...all.values()].sort((a, b) => a.first.localeCompare(b.first))
}

function periodsOf(holdings: Holdings, supplied: readonly HeldValue[]): Period[] {
  const found = new Map(
    periodsOfWindows(holdings.windows.map(({ window }) => window)).map((one) => [one.name, one]),
  )
  for (const { period } of supplied) {
    const known = readPeriod(period)
    if (known) found.set(period, known)
  }
  return [...found.values()].sort((a, b) => a.first.localeCompare(b.first))
}

// The mid-year estimate of the period's first year. Source: contract, "The first register".
function populationOf(
  published: readonly HeldValue[],
  area: string,
  period: Period,
): number | null {
  const year = period.first.slice(0, 4)
  const held = published.find(
    (one) => one.figure === POPULATION && one.areaCode === area && one.period === year,
  )
  return held?.value ?? null
}

function merge(
  computed: readonly FigureValue[],
  supplied: readonly HeldValue[],
  period: Period,
): WorkedOut[] {
  const of = supplied.filter((one) => one.period === period.name)
  const groups = new Map<string, HeldValue[]>()
  for (const row of of) {
    const group = groups.get(row.figure)
    if (!group) groups.set(row.figure, [row])
    else if (group[0]?.uploadId === row.uploadId) group.push(row)
  }
  const valueOf = (id: string): WorkedOut | null => {
    const [first, ...rest] = (groups.get(id) ?? []) as SuppliedRow[]
    if (!first) return null
    const title = groups.get(id)?.find((one) => one.title !== '')?.title
    return { ...suppliedValue([first, ...rest]), ...(title ? { title } : {}) }
  }
  const known = new Set(computed.map(({ id }) => id))
  return [
    ...computed.map((value) => (value.status === 'known' ? value : (valueOf(value.id) ?? value))),
    ...[...groups.keys()].filter((id) => !known.has(id)).flatMap((id) => valueOf(id) ?? []),
  ]
}
