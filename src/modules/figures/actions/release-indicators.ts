import type { Tx } from '../../../platform/http/index.ts'
import {
  listNeighbourSets,
  listValues,
  withCensus,
  type HeldValue,
  type Holdings,
} from '../../dataset/index.ts'
import { findPartnership } from '../../directory/index.ts'
import { ENGLAND } from '../domain/comparators.ts'
import {
  valueOfIndicator,
  type Beside,
  type IndicatorValue,
} from '../domain/indicators/indicator.ts'
import { POPULATION_BY_GROUP } from '../domain/indicators/ethnic-groups.ts'
import { INDICATORS } from '../domain/indicators/registry.ts'
import { periodsOfWindows } from '../domain/periods-held.ts'
import { insertIndicators, listIndicators } from '../store/indicators.ts'
import { sortedKeys } from './sorted-keys.ts'

/**
 * Works every indicator out for every period the released lists reach, and keeps what is new or
 * different. In: what is held, as whoever may read records sees it. Out: how many changed. It runs in
 * the release's own transaction, because the board that reads indicators can't read records.
 */
export async function releaseIndicators(
  tx: Tx,
  whose: { readonly partnership: string; readonly author: string; readonly at: Date },
  holdings: Holdings,
): Promise<number> {
  const held = new Map(
    (await listIndicators(tx)).map(({ indicator, period, value }) => [
      `${indicator}/${period}`,
      JSON.stringify(sortedKeys(value)),
    ]),
  )
  const beside = await besideLists(tx)
  const changed: IndicatorValue[] = []
  for (const period of periodsOfWindows(holdings.windows.map(({ window }) => window))) {
    const input = {
      evidence: withCensus(await holdings.evidenceFor(period), period),
      period,
      beside,
    }
    for (const indicator of INDICATORS) {
      const value = valueOfIndicator(indicator, input)
      const was = held.get(`${indicator.id}/${period.name}`)
      if (was !== JSON.stringify(sortedKeys(value))) changed.push(value)
    }
  }
  await insertIndicators(tx, whose, changed)
  return changed.length
}

async function besideLists(tx: Tx): Promise<Beside> {
  const area = (await findPartnership(tx))?.areaCode ?? ''
  const [neighbours] = await listNeighbourSets(tx, area, true)
  const codes = neighbours?.members.flatMap((member) => member.codes) ?? []
  const areas = [area, ENGLAND, ...codes]
  const published = await listValues(tx, { areas, onlyReleased: true })
  const supplied = await listValues(tx, { areas: null, onlyReleased: true })
  return {
    area,
    neighbours: neighbours ?? null,
    published: published.flatMap((one) =>
      one.areaCode ? [{ ...one, areaCode: one.areaCode }] : [],
    ),
    populations: populationsOf(supplied),
  }
}

// The latest upload of a period speaks; groups from two uploads would not add up.
function populationsOf(supplied: readonly HeldValue[]): Beside['populations'] {
  const own = supplied.filter(({ figure, key }) => figure === POPULATION_BY_GROUP && key !== null)
  return own.flatMap(({ uploadId, period, key, value, source, status }) => {
    const latest = own.find((one) => one.period === period)?.uploadId
    return uploadId === latest && status === 'known' && key !== null && value !== null
      ? [{ group: key, population: value, period, source }]
      : []
  })
}
