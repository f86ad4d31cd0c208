import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { ANY_TIME, FileChecks, type Quality } from '../knowledge/formats/annex-a/index.ts'
import type { ReportedIssue } from '../knowledge/formats/reported-issue.ts'
import { checkAnnexA, type Windows } from '../modules/dataset/index.ts'
import { FileRefused, openTable } from '../platform/files/index.ts'
import { printValidation } from './print-validation.ts'
import { readWindows } from './read-windows.ts'
import { Refusal } from './refusal.ts'

export interface ValidateOptions {
  readonly format: string
  /** As for import; without them nothing is held against days that nobody stated. */
  readonly window?: readonly string[]
  readonly extracted?: string
}

/**
 * `validate annex-a FILE`: every rule broken, and how far the file can be relied on, without a database.
 * Sets exit code 1 where a rule broken is an error. The JSON's shape is a contract with other systems.
 */
export async function validateAnnexA(file: string, options: ValidateOptions): Promise<void> {
  const { children, issues, quality } = await report(file, windowsOf(options))
  process.stdout.write(
    printValidation({ file: basename(file), children, issues, quality }, options.format),
  )
  if (issues.some(({ severity }) => severity === 'error')) process.exitCode = 1
}

function windowsOf({ window, extracted }: ValidateOptions): Windows {
  if (!window && !extracted) return {}
  if (!window || !extracted) throw new Refusal('State --window and --extracted, or neither.')
  return readWindows(window, extracted)
}

async function report(
  file: string,
  windows: Windows,
): Promise<{ children: number; issues: ReportedIssue[]; quality: Quality }> {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  const issues: ReportedIssue[] = []
  const checks = new FileChecks()
  const windowOf = (list: keyof Windows) => windows[list] ?? ANY_TIME
  try {
    const workbook = await openTable(file, basename(file))
    try {
      const { children } = await checkAnnexA(workbook, (issue) => issues.push(issue), {
        windowOf,
        checks,
      })
      return { children, issues, quality: checks.quality() }
    } finally {
      await workbook.close()
    }
  } catch (error) {
    if (error instanceof FileRefused) throw new Refusal(error.message)
    throw error
  }
}
