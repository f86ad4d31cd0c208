import { periodBefore, periodInWords, readPeriod } from '../../../knowledge/law/index.ts'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { basisLine } from '../domain/basis.ts'
import { changeFrom } from '../domain/change.ts'
import type { FigureValue } from '../domain/figure-value.ts'
import type { Meaning } from '../domain/meaning.ts'
import type { Measure } from '../domain/measure.ts'
import { insertFigures, listLatest } from '../store/figures.ts'

/** A figure that another part of the system worked out, with what it means. */
export interface FigureToRelease {
  readonly id: string
  /** Counts up when the meaning changes: there is no change to tell across versions. */
  readonly version: number
  readonly title: string
  readonly period: string
  readonly measure: Measure
  readonly meaning: Meaning
  /** The day it stood so, and the days it covers ('FIRST..LAST'). */
  readonly asOf: string
  readonly window: string | null
}

/**
 * Releases figures, each with its basis, and its change on the year before where chance gives it an
 * interval. In: figures worked out by whoever holds what they count. Out: how many were released; one
 * whose value records give already is passed over, since those stand before what somebody supplies. The
 * actor is the Business Manager: the database lets nobody else.
 */
export async function releaseFigures(
  context: Context<Services>,
  figures: readonly FigureToRelease[],
): Promise<number> {
  const { tx, now } = context
  const { partnershipId, personId } = signedIn(context)
  const found = await Promise.all(
    figures.map(async (one) => {
      const { id: figure, period, title, meaning } = one
      const [held] = await listLatest(tx, { figure, period })
      if (held?.value.status === 'known' && held.meaning === null) return []
      const [first] = await listLatest(tx, { figure, period: before(period) })
      const value = valueOf(one)
      const change = value.interval ? changeFrom(first?.value, value) : null
      return [{ figure, period, title, meaning, value: { ...value, change } }]
    }),
  )
  const valued = found.flat()
  await insertFigures(tx, { partnership: partnershipId, author: personId, at: now }, valued)
  for (const { figure, period } of valued)
    await context.audit('figure', null, 'release', { figure, period })
  return valued.length
}

function valueOf(one: FigureToRelease): FigureValue {
  const { measure, meaning, period } = one
  const known = readPeriod(period)
  return {
    id: one.id,
    period,
    ...measure,
    change: null,
    comparators: [],
    asOf: one.asOf,
    window: one.window,
    source: meaning.source,
    definition: `${one.id}@${one.version}`,
    basis: basisLine(measure, {
      source: meaning.source,
      period: known ? periodInWords(known) : period,
      asOf: one.asOf,
    }),
  }
}

function before(period: string): string {
  const known = readPeriod(period)
  return known ? periodBefore(known).name : ''
}
