import { csvText } from '../../../platform/files/csv-text.ts'
import type { IssueList } from '../domain/issue-list.ts'
import { REPORT_HEADINGS, reportRows } from '../../../knowledge/formats/reported-issue.ts'

// Excel takes a CSV for UTF-8 only where it begins with this mark.
const MARK = '\uFEFF'
const PIECE = 5_000

/** Out: every listed issue as CSV, safe to open in a spreadsheet. Made in pieces, so that no text is huge. */
export function reportOf({ listed }: IssueList): Blob {
  const pieces = [MARK + csvText([REPORT_HEADINGS])]
  for (let at = 0; at < listed.length; at += PIECE)
    pieces.push(csvText(listed.slice(at, at + PIECE).flatMap(reportRows)))
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' })
}
