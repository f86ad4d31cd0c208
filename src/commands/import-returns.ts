import { isDay, readPeriod, type Period } from '../knowledge/law/index.ts'
import { takeInCareReturn, takeInCensus, type TakenIn } from '../modules/dataset/index.ts'
import type { IncomingFile } from '../modules/dataset/index.ts'
import type { Context } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import { asService } from './as-service.ts'
import { describe, print, reported, withSystem, type Common } from './import-outcome.ts'
import { Refusal } from './refusal.ts'

interface OfPartnership extends Common {
  readonly partnership: string
  readonly year?: string
}

/** `import cin-census`: a census, held to its published rules; exit code 1 where it is refused. */
export async function importCensus(file: string, options: OfPartnership): Promise<void> {
  const year = readYear(options.year)
  await importOne(file, options, (context, described) => takeInCensus(context, described, year))
}

/** `import ssda903`: a return of children looked after; exit code 1 where it is refused. */
export async function importCareReturn(
  file: string,
  options: OfPartnership & { readonly extracted: string },
): Promise<void> {
  const { extracted } = options
  const year = readYear(options.year)
  if (!isDay(extracted)) throw new Refusal(`“${extracted}” is no day. Write it as 2018-06-05.`)
  await importOne(file, options, (context, described) =>
    takeInCareReturn(context, described, { extracted, year }),
  )
}

async function importOne(
  file: string,
  options: OfPartnership,
  take: (context: Context<Services>, described: IncomingFile) => Promise<TakenIn>,
): Promise<void> {
  await withSystem(options, async (system) => {
    const described = await describe(file)
    const outcome = await asService(system, options.partnership, async (context) =>
      reported(context, await take(context, described)),
    )
    print([{ ...outcome, partnership: options.partnership, file }], options.format)
  })
}

function readYear(words: string | undefined): Period | null {
  if (words === undefined) return null
  const period = readPeriod(words)
  if (!period) throw new Refusal(`“${words}” is no year to 31 March. Write it as 2017-18.`)
  return period
}
