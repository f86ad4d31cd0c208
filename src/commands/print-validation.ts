import {
  ASPECT_WORDS,
  GRADE_WORDS,
  type AspectGrade,
  type Quality,
} from '../knowledge/formats/annex-a/index.ts'
import {
  REPORT_HEADINGS,
  reportRows,
  type ReportedIssue,
} from '../knowledge/formats/reported-issue.ts'
import { csvText } from '../platform/files/index.ts'

export interface Validation {
  readonly file: string
  readonly children: number
  readonly issues: readonly ReportedIssue[]
  readonly quality: Quality
}

/**
 * In: what a file was found to be, and the format: json (one object; its keys are a contract), csv (a
 * line for each rule broken, safe to open in a spreadsheet) or table (lines for people).
 */
export function printValidation(found: Validation, format: string): string {
  if (format === 'json') return `${JSON.stringify(found)}\n`
  return format === 'csv' ? asCsv(found) : inWords(found)
}

function asCsv({ issues }: Validation): string {
  return csvText([REPORT_HEADINGS, ...issues.flatMap(reportRows)])
}

function inWords({ children, issues, quality }: Validation): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  const lines = issues.map(
    ({ severity, message, rows }) => `${severity}\t${rows[0]?.path ?? ''}\t${message}`,
  )
  return [
    ...lines,
    `${children} children, ${errors} errors, ${issues.length - errors} queries`,
    `How far it can be relied on: ${GRADE_WORDS[quality.grade]}`,
    ...quality.aspects.map(gradeInWords),
    '',
  ].join('\n')
}

function gradeInWords({ aspect, grade, words, todo }: AspectGrade): string {
  return `  ${ASPECT_WORDS[aspect]}: ${GRADE_WORDS[grade]}. ${[words, todo].filter(Boolean).join(' ')}`
}
