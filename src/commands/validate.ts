import { basename } from 'node:path'
import { existsSync } from 'node:fs'
import { FileRefused, openTable } from '../platform/files/index.ts'
import { readAnnexA } from '../modules/dataset/index.ts'
import { Refusal } from './refusal.ts'

interface ReportedIssue {
  readonly rule: string
  readonly severity: 'error' | 'query'
  readonly child: string | null
  readonly message: string
  readonly rows: readonly { readonly path: string; readonly value: string | null }[]
}

// No window is stated here, so no row can fall outside one.
const ANY_TIME = { first: '0001-01-01', last: '9999-12-31', extracted: '9999-12-31' }

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
  const children = new Set<string>()
  const issues: ReportedIssue[] = []
  try {
    const workbook = await openTable(file, basename(file))
    try {
      for await (const found of readAnnexA(workbook, { windowOf: () => ANY_TIME })) {
        if (found.kind === 'record') children.add(found.record.child)
        else {
          const { rule, severity, list, row, column, message } = found.issue
          const path = [`List ${list}`, `row ${row}`, ...(column ? [column] : [])].join('/')
          issues.push({
            rule,
            severity: severity === 'error' ? 'error' : 'query',
            child: found.child,
            message,
            rows: [{ path, value: null }],
          })
        }
      }
    } finally {
      await workbook.close()
    }
  } catch (error) {
    if (error instanceof FileRefused) throw new Refusal(error.message)
    throw error
  }
  return { children: children.size, issues }
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
