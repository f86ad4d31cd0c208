import { takeInAnnexA, takeInValues } from '../modules/dataset/index.ts'
import { asService, everyPartnership } from './as-service.ts'
import {
  describe,
  print,
  reported,
  withSystem,
  type Common,
  type Outcome,
} from './import-outcome.ts'
import { readWindows } from './read-windows.ts'
import { Refusal } from './refusal.ts'

/** `import annex-a`: validates and loads; prints the report; exit code 1 where it is refused. */
export async function importAnnexA(
  file: string,
  options: Common & { partnership: string; window: readonly string[]; extracted: string },
): Promise<void> {
  const windows = readWindows(options.window, options.extracted)
  await withSystem(options, async (system) => {
    const described = await describe(file)
    const outcome = await asService(system, options.partnership, async (context) => {
      const progress = (rows: number) => process.stderr.write(`${rows} rows read\n`)
      return reported(context, await takeInAnnexA(context, described, windows, progress))
    })
    print([{ ...outcome, partnership: options.partnership, file }], options.format)
  })
}

/** `import dfe-statistics`: published statistics, for one partnership or every one on the server. */
export async function importStatistics(
  files: readonly string[],
  options: Common & { partnership?: string },
): Promise<void> {
  await withSystem(options, async (system) => {
    const partnerships = options.partnership
      ? [options.partnership]
      : await everyPartnership(system)
    if (partnerships.length === 0)
      throw new Refusal('There is no partnership yet. Found one with: partnership add')
    const outcomes: Outcome[] = []
    for (const file of files) {
      const described = await describe(file)
      for (const partnership of partnerships)
        outcomes.push({
          file,
          partnership,
          ...(await asService(system, partnership, async (context) =>
            reported(context, await takeInValues(context, 'dfe-statistics', described)),
          )),
        })
    }
    print(outcomes, options.format)
  })
}

/** `import figures`: values worked out elsewhere, with their definitions and windows. */
export async function importFigures(
  file: string,
  options: Common & { partnership: string },
): Promise<void> {
  await withSystem(options, async (system) => {
    const described = await describe(file)
    const outcome = await asService(system, options.partnership, async (context) =>
      reported(context, await takeInValues(context, 'figures', described)),
    )
    print([{ ...outcome, partnership: options.partnership, file }], options.format)
  })
}
