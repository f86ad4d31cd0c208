import { periodBefore, readPeriod } from '../../../knowledge/law/index.ts'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { changeFrom } from '../domain/change.ts'
import { releasedValue, type FigureToRelease } from '../domain/released-value.ts'
import { insertFigures, listLatest } from '../store/figures.ts'

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
      const value = releasedValue(one)
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

function before(period: string): string {
  const known = readPeriod(period)
  return known ? periodBefore(known).name : ''
}
