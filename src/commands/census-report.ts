import type { CensusIssue, CensusSummary } from '../knowledge/formats/cin-census/index.ts'
import { REPORT_HEADINGS, reportRows } from '../knowledge/formats/reported-issue.ts'
import { csvText } from '../platform/files/csv-text.ts'

/** How what is found is written: a beginning, each issue, and an end. */
export interface Report {
  readonly head: string
  issue(issue: CensusIssue): string
  foot(summary: CensusSummary): string
  /** The end where the file can't be read on. */
  cutOff(why: string): string
}

/** In: json, csv or table, and the file's name. */
export function reportAs(format: string, file: string): Report {
  if (format === 'json') return asJson(file)
  return format === 'csv' ? asCsv() : asTable()
}

// The whole is one JSON object, written as it is found: how many children there were comes last.
function asJson(file: string): Report {
  let first = true
  return {
    head: `{"file":${JSON.stringify(file)},"issues":[`,
    issue(issue) {
      const before = first ? '\n' : ',\n'
      first = false
      return `${before}${JSON.stringify(issue)}`
    },
    foot: ({ children }) => `\n],"children":${children}}\n`,
    cutOff: (why) => `\n],"children":null,"unreadable":${JSON.stringify(why)}}\n`,
  }
}

/** A row for each value, so that a spreadsheet can sort and filter by it. */
function asCsv(): Report {
  return {
    head: csvText([REPORT_HEADINGS]),
    issue: (issue) => csvText(reportRows(issue)),
    foot: () => '',
    cutOff: () => '',
  }
}

function asTable(): Report {
  const counts = new Map<string, number>()
  return {
    head: '',
    issue({ rule, severity, child, line, message, rows }) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
      const who = child === null && line === null ? 'the whole file' : (child ?? `line ${line}`)
      const values = rows.map(({ path, value }) => `  ${path} = ${value ?? '(nothing)'}\n`)
      return `${severity} ${rule}, ${who}: ${message}\n${values.join('')}`
    },
    foot({ children, errors, queries }) {
      const rules = [...counts].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      const lines = rules.map(([rule, count]) => `${rule.padEnd(8)}${count}\n`)
      return `${lines.join('')}${children} children, ${errors} errors, ${queries} queries\n`
    },
    cutOff: () => '',
  }
}
