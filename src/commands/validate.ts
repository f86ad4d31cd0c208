import { basename } from 'node:path'
import { existsSync } from 'node:fs'
import { FileRefused, openTable } from '../platform/files/index.ts'
import { checkAnnexA, type ReportedIssue } from '../modules/dataset/index.ts'
import { Refusal } from './refusal.ts'

/**
 * `validate annex-a FILE`: every rule broken, without a database. Sets exit code 1 where one is an
 * error. The JSON's shape is a contract with other systems.
 */
export async function validateAnnexA(file: string, options: { format: string }): Promise<void> {
  const { children, issues } = await report(file)
  if (options.format === 'json')
    process.stdout.write(`${JSON.stringify({ file: basename(file), children, issues })}\n`)
  else process.stdout.write(inWords(children, issues))
  if (issues.some(({ severity }) => severity === 'error')) process.exitCode = 1
}

async function report(file: string): Promise<{ children: number; issues: ReportedIssue[] }> {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  const issues: ReportedIssue[] = []
  try {
    const workbook = await openTable(file, basename(file))
    try {
      const { children } = await checkAnnexA(workbook, (issue) => issues.push(issue))
      return { children, issues }
    } finally {
      await workbook.close()
    }
  } catch (error) {
    if (error instanceof FileRefused) throw new Refusal(error.message)
    throw error
  }
}

function inWords(children: number, issues: readonly ReportedIssue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const lines = issues.map(
    ({ severity, message, rows }) => `${severity}\t${rows[0]?.path ?? ''}\t${message}`,
  )
  return [
    ...lines,
    `${children} children, ${errors} errors, ${issues.length - errors} queries`,
    '',
  ].join('\n')
}
