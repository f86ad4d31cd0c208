import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  loadSolver,
  protect,
  RULES,
  TableRefused,
  type Fact,
  type Loss,
  type RuleId,
} from '../knowledge/disclosure/index.ts'
import {
  factsOf,
  readHierarchy,
  readTable,
  tableOf,
  type TextRow,
} from '../knowledge/formats/count-table/index.ts'
import { FileRefused, openTable } from '../platform/files/index.ts'
import { printDisclosed, safeRows, type Disclosed } from './print-disclosed.ts'
import { Refusal } from './refusal.ts'

export interface DiscloseOptions {
  readonly rule: RuleId
  readonly loss: Loss
  readonly groups?: string
  readonly total?: readonly string[]
  readonly count?: string
  readonly earlier?: readonly string[]
  readonly means?: readonly string[]
  readonly out?: string
  readonly format: string
}

/**
 * `disclose TABLE.csv`: prints a table of counts made safe, and what an attacker could still work out.
 * Exit code 1 where it can't be made safe, 2 where it can't be read. No database.
 */
export async function disclose(file: string, options: DiscloseOptions): Promise<void> {
  const made = await disclosed(file, options)
  const { out, log } = printDisclosed(made, options.format)
  if (options.out) await writeFile(options.out, safeRows(made))
  process.stdout.write(out)
  process.stderr.write(log)
  if (made.safe.exposed.length > 0) process.exitCode = 1
}

/** In: a file, and how to read it. Out: what was made of it. Throws Refusal with a sentence. */
export async function disclosed(file: string, options: DiscloseOptions): Promise<Disclosed> {
  const { loss, total: totals = [], count } = options
  const rule = RULES[options.rule]
  try {
    const read = readTable(await rowsOf(file), { totals, ...(count ? { count } : {}) })
    const groups = options.groups ? readHierarchy(await rowsOf(options.groups)) : new Map()
    const table = tableOf(read, groups)
    const meanings = meaningsOf(options.means ?? [])
    const earlier: Fact[] = []
    for (const before of options.earlier ?? []) {
      const published = readTable(await rowsOf(before), { totals })
      earlier.push(...factsOf(published, table, basename(before), meanings))
    }
    const safe = protect(table, { rule, loss, earlier }, await loadSolver())
    return { file: basename(file), read, table, safe, rule }
  } catch (error) {
    if (error instanceof TableRefused || error instanceof FileRefused)
      throw new Refusal(error.message)
    throw error
  }
}

async function rowsOf(file: string): Promise<TextRow[]> {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  const workbook = await openTable(file, basename(file))
  try {
    const [sheet] = workbook.sheets
    const rows: TextRow[] = []
    if (!sheet) return rows
    for await (const { row, cells } of sheet.rows())
      rows.push({
        row,
        texts: cells.map((cell) => {
          if (cell === null) return ''
          if (cell.kind === 'text') return cell.text
          return cell.kind === 'number' ? String(cell.number) : cell.day
        }),
      })
    return rows
  } finally {
    await workbook.close()
  }
}

function meaningsOf(given: readonly string[]): Map<string, string[]> {
  return new Map(
    given.map((one): [string, string[]] => {
      const at = one.indexOf('=')
      if (at < 1)
        throw new Refusal(`--means “${one}” needs a code, “=”, and codes with “+” between.`)
      return [
        one.slice(0, at).trim(),
        one
          .slice(at + 1)
          .split('+')
          .map((code) => code.trim()),
      ]
    }),
  )
}
