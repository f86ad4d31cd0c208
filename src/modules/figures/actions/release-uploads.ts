import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { markReleased } from '../../dataset/index.ts'
import { REGISTER } from '../domain/register.ts'
import { insertFigures, listLatest } from '../store/figures.ts'
import { workOutFigures } from './work-out-figures.ts'

/**
 * Lets the board see what was read from uploads: marks them as released, works the register out anew,
 * and keeps every value that is new or different. In: uploads, each accepted and still a draft. Out:
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
  const held = new Map(
    (await listLatest(tx)).map((one) => [
      `${one.figure}/${one.period}`,
      JSON.stringify(sorted(one.value)),
    ]),
  )
  const worked = [...(await workOutFigures(tx, { onlyReleased: true })).values()].flat()
  const changed = worked
    .filter((value) => held.get(`${value.id}/${value.period}`) !== JSON.stringify(sorted(value)))
    .map((value) => ({
      figure: value.id,
      period: value.period,
      title: REGISTER.find(({ id }) => id === value.id)?.title ?? value.title ?? value.id,
      value,
    }))
  await insertFigures(tx, { partnership: partnershipId, author: personId, at: now }, changed)
  return changed.length
}

// The database keeps an object's keys in an order of its own.
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}
