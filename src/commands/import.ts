import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { readConfig } from '../config.ts'
import {
  describeFile,
  findUpload,
  takeInAnnexA,
  takeInValues,
  type TakenIn,
  type Upload,
} from '../modules/dataset/index.ts'
import type { Context } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import { openSystem, type System } from '../system.ts'
import { asService, everyPartnership } from './as-service.ts'
import { readWindows } from './read-windows.ts'
import { Refusal } from './refusal.ts'

interface Common {
  readonly data?: string
  readonly format: string
}

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

interface Outcome {
  readonly file: string
  readonly partnership: string
  readonly taken: TakenIn
  readonly upload: Upload
}

async function reported(context: Context<Services>, taken: TakenIn) {
  const upload = await findUpload(context.tx, taken.upload)
  if (!upload) throw new Error('The upload just made can’t be found.')
  return { taken, upload }
}

async function withSystem(options: Common, work: (system: System) => Promise<void>): Promise<void> {
  const system = await openSystem(readConfig(undefined, { dataFolder: options.data }))
  try {
    await work(system)
  } finally {
    await system.close()
  }
}

async function describe(file: string) {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  return describeFile(file, basename(file))
}

// Refused is "the thing checked falls short": exit code 1.
function print(outcomes: readonly Outcome[], format: string): void {
  if (outcomes.some(({ taken }) => !taken.accepted)) process.exitCode = 1
  if (format === 'json') {
    const printed = outcomes.map(({ file, partnership, taken, upload }) => ({
      file,
      partnership,
      upload: upload.id,
      accepted: taken.accepted,
      repeated: taken.repeated,
      reason: upload.reason || null,
      lists: upload.lists,
      report: upload.report,
    }))
    process.stdout.write(`${JSON.stringify(printed.length === 1 ? printed[0] : printed)}\n`)
  } else process.stdout.write(outcomes.map(inWords).join(''))
}

function inWords({ file, partnership, taken, upload }: Outcome): string {
  const verdict = taken.repeated
    ? 'was taken in before; nothing was changed'
    : taken.accepted
      ? 'is accepted; the Business Manager releases it'
      : `is refused: ${upload.reason}`
  const lists = upload.lists.map(({ list, rows, refused, difference }) =>
    [
      list === 0 ? `  ${rows} values` : `  list ${list}: ${rows} rows, ${refused} refused`,
      difference &&
        `; against the earlier extract ${difference.added} added, ${difference.gone} gone, ${difference.changed} changed`,
    ]
      .filter(Boolean)
      .join(''),
  )
  const issues = upload.report.map(
    ({ severity, list, column, message, count, rows }) =>
      `  ${severity}: ${list ? `list ${list}, ` : ''}${column ? `${column}: ` : ''}${message} (${count}; row ${rows.join(', ')})`,
  )
  return `${[`${basename(file)} for ${partnership} ${verdict}`, ...lists, ...issues].join('\n')}\n`
}
