import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { markReleased, openHoldings } from '../../dataset/index.ts'
import { REGISTER } from '../domain/register.ts'
import { insertFigures, listLatest } from '../store/figures.ts'
import { releaseIndicators } from './release-indicators.ts'
import { sortedKeys } from './sorted-keys.ts'
import { workOutFigures } from './work-out-figures.ts'

/**
 * Lets the board see what was read from uploads: marks them as released, works the register and the
 * indicators out anew, and keeps every value that is new or different. In: uploads, each accepted and still a draft. Out:
 * how many values changed; null where one of them can't be released.
 */
export async function releaseUploads(
  context: Context<Services>,
  uploads: readonly string[],
): Promise<number | null> {
  const { tx, now, audit } = context
  const { personId, partnershipId } = signedIn(context)
  for (const upload of uploads) {
    if (!(await markReleased(tx, upload, personId, now))) return null
    await audit('dataset', upload, 'release')
  }
  const latest = await listLatest(tx)
  const held = new Map(
    latest.map((one) => [`${one.figure}/${one.period}`, JSON.stringify(sortedKeys(one.value))]),
  )
  // What was released beside the uploads stands until records give a value.
  const beside = new Set(
    latest.filter(({ meaning }) => meaning).map(({ figure, period }) => `${figure}/${period}`),
  )
  const holdings = await openHoldings(tx, true)
  const worked = [...(await workOutFigures(tx, { onlyReleased: true, holdings })).values()].flat()
  const changed = worked
    .filter((value) => {
      const place = `${value.id}/${value.period}`
      if (value.status !== 'known' && beside.has(place)) return false
      return held.get(place) !== JSON.stringify(sortedKeys(value))
    })
    .map((value) => ({
      figure: value.id,
      period: value.period,
      title: REGISTER.find(({ id }) => id === value.id)?.title ?? value.title ?? value.id,
      value,
    }))
  const whose = { partnership: partnershipId, author: personId, at: now }
  await insertFigures(tx, whose, changed)
  await releaseIndicators(tx, whose, holdings)
  return changed.length
}
