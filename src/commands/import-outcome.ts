import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { readConfig } from '../config.ts'
import {
  describeFile,
  findUpload,
  tableName,
  type TakenIn,
  type Upload,
} from '../modules/dataset/index.ts'
import type { Context } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import { openSystem, type System } from '../system.ts'
import { Refusal } from './refusal.ts'

/** What every import says of where and how. */
export interface Common {
  readonly data?: string
  readonly format: string
}

/** What became of one file in one partnership. */
export interface Outcome {
  readonly file: string
  readonly partnership: string
  readonly taken: TakenIn
  readonly upload: Upload
}

export async function reported(context: Context<Services>, taken: TakenIn) {
  const upload = await findUpload(context.tx, taken.upload)
  if (!upload) throw new Error('The upload just made can’t be found.')
  return { taken, upload }
}

export async function withSystem(
  options: Common,
  work: (system: System) => Promise<void>,
): Promise<void> {
  const system = await openSystem(readConfig(undefined, { dataFolder: options.data }))
  try {
    await work(system)
  } finally {
    await system.close()
  }
}

export async function describe(file: string) {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  return describeFile(file, basename(file))
}

// Refused is "the thing checked falls short": exit code 1.
export function print(outcomes: readonly Outcome[], format: string): void {
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
      `  ${tableName(upload.kind, list)}: ${rows} rows, ${refused} refused`,
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
