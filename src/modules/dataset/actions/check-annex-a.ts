import { ANY_TIME } from '../../../knowledge/formats/annex-a/index.ts'
import type { Workbook } from '../../../platform/files/sheet.ts'
import { reportedIssue, type ReportedIssue } from '../../../knowledge/formats/reported-issue.ts'
import { readAnnexA, type Reading } from './read-annex-a.ts'

/**
 * Holds an Annex A file to its rules as it streams; its rows are not kept. In: an open file, what is told
 * of each rule broken, and how to read it; where no window is stated no row falls outside one. Out: how
 * many children its rows are about. Throws FileRefused where the whole can't be read.
 */
export async function checkAnnexA(
  workbook: Workbook,
  onIssue: (issue: ReportedIssue) => void,
  reading: Reading = { windowOf: () => ANY_TIME },
): Promise<{ children: number }> {
  const children = new Set<string>()
  for await (const found of readAnnexA(workbook, reading)) {
    if (found.kind === 'issue') onIssue(reportedIssue(found.issue, found.child))
    else if ('child' in found.record) children.add(found.record.child)
  }
  return { children: children.size }
}
