import { basename } from 'node:path'
import { checkReturn, type ReturnIssue } from '../knowledge/formats/ssda903/index.ts'
import {
  REPORT_HEADINGS,
  reportRows,
  type ReportedIssue,
} from '../knowledge/formats/reported-issue.ts'
import { periodInWords } from '../knowledge/law/index.ts'
import { csvText } from '../platform/files/index.ts'
import { openCareReturn } from './open-care-return.ts'

interface Options {
  readonly year?: string
  readonly format: string
}

/**
 * `validate ssda903 FILE`: every rule that a return of children looked after breaks, without a database.
 * Sets exit code 1 where one is an error. The JSON's shape is a contract with other systems: that of
 * every `validate`, and the year.
 */
export async function validateSsda903(file: string, options: Options): Promise<void> {
  const { tables, year } = await openCareReturn(file, options.year)
  if (!tables.tables.includes('Header'))
    process.stderr.write('There is no Header table, so nothing about ages can be checked.\n')
  process.stderr.write(`Checked as the return of ${periodInWords(year)}.\n`)
  const issues = checkReturn(tables, year)
  const children = new Set(
    [...tables.headers, ...tables.episodes].flatMap(({ child }) => child ?? []),
  ).size
  const found = { file: basename(file), year: year.name, children, issues: issues.map(asReported) }
  if (options.format === 'json') process.stdout.write(`${JSON.stringify(found)}\n`)
  else if (options.format === 'csv')
    process.stdout.write(csvText([REPORT_HEADINGS, ...found.issues.flatMap(reportRows)]))
  else process.stdout.write(inWords(issues, children))
  if (issues.some(({ severity }) => severity === 'error')) process.exitCode = 1
}

function asReported({ rule, severity, child, message, cells }: ReturnIssue): ReportedIssue {
  const rows = cells.map((cell) => ({ path: pathOf(cell), value: cell.value }))
  return { rule, severity, child, message, rows }
}

function inWords(issues: readonly ReturnIssue[], children: number): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const lines = issues.map(
    ({ rule, severity, message, cells }) =>
      `${severity}\t${rule}\t${cells.map(pathOf).join(', ')}\t${message}`,
  )
  const sum = `${children} children, ${errors} errors, ${issues.length - errors} queries`
  return [...lines, sum, ''].join('\n')
}

function pathOf({ table, row, column }: ReturnIssue['cells'][number]): string {
  return `${table}/row ${row}/${column}`
}
