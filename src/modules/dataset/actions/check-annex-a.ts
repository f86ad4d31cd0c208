import type { Workbook } from '../../../platform/files/sheet.ts'
import { reportedIssue, type ReportedIssue } from '../domain/reported-issue.ts'
import { readAnnexA } from './read-annex-a.ts'

// No window is stated here, so no row can fall outside one.
const ANY_TIME = { first: '0001-01-01', last: '9999-12-31', extracted: '9999-12-31' }

/**
 * Holds an Annex A file to its rules as it streams; nothing is kept of it. In: an open file, and what is
 * told of each rule broken. Out: how many children its rows are about. Throws FileRefused where the whole
 * can't be read.
 */
export async function checkAnnexA(
  workbook: Workbook,
  onIssue: (issue: ReportedIssue) => void,
): Promise<{ children: number }> {
  const children = new Set<string>()
  for await (const found of readAnnexA(workbook, { windowOf: () => ANY_TIME })) {
    if (found.kind === 'record') children.add(found.record.child)
    else onIssue(reportedIssue(found.issue, found.child))
  }
  return { children: children.size }
}
