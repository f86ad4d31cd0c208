import type { Issue } from './annex-a/index.ts'

/** A rule that a file breaks, as `validate` prints it: its shape is a contract with other systems. */
export interface ReportedIssue {
  readonly rule: string
  readonly severity: 'error' | 'query'
  /** Whom it is about; null where the file does not say, or the whole file is meant. */
  readonly child: string | null
  readonly message: string
  /** Where in the file, and what stands there. */
  readonly rows: readonly { readonly path: string; readonly value: string | null }[]
  /** The line where the child's record begins, in a file of text. */
  readonly line?: number | null
}

/** In: an issue of an Annex A row, and whom the row is about. */
export function reportedIssue(issue: Issue, child: string | null): ReportedIssue {
  const { rule, severity, list, row, column, message } = issue
  const path = [`List ${list}`, `row ${row}`, ...(column ? [column] : [])].join('/')
  return {
    rule,
    severity: severity === 'error' ? 'error' : 'query',
    child,
    message,
    rows: [{ path, value: null }],
  }
}

export const REPORT_HEADINGS = ['rule', 'severity', 'child', 'line', 'path', 'value', 'message']

/** Out: a row for each place an issue names, under REPORT_HEADINGS, so that a spreadsheet can sort them. */
export function reportRows(issue: ReportedIssue): (string | number | null)[][] {
  const { rule, severity, child, line = null, rows, message } = issue
  return rows.map(({ path, value }) => [rule, severity, child, line, path, value, message])
}
