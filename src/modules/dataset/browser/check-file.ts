import {
  CensusUnreadable,
  createCensusValidator,
} from '../../../knowledge/formats/cin-census/index.ts'
import { bytesOf, firstBytes, openTable, type OnRead } from '../../../platform/files/in-browser.ts'
import { FileRefused } from '../../../platform/files/refused.ts'
import { checkAnnexA } from '../actions/check-annex-a.ts'
import { EVERY_ISSUE, type IssueList } from '../domain/issue-list.ts'
import { BYTES_FOR_KIND, kindOf, type FileKind } from '../domain/file-kind.ts'
import type { Outcome, Told } from './messages.ts'

/**
 * Checks a file that somebody chose, as it streams. In: the file, its kind where it was named, the list
 * its issues go to, and who is told how far it is. Out: what was found; a file that can't be read is an
 * outcome too.
 */
export async function checkFile(
  file: File,
  named: FileKind | null,
  issues: IssueList,
  tell: (told: Told) => void,
): Promise<void> {
  const kind = named ?? kindOf(await firstBytes(file, BYTES_FOR_KIND))
  const onRead = progressOf(file, issues, tell)
  let children: number | null = null
  let refused: string | null = null
  try {
    children = await checkers[kind](file, issues, onRead)
  } catch (error) {
    if (!(error instanceof FileRefused || error instanceof CensusUnreadable)) throw error
    refused = error.message
  }
  const { errors, queries } = issues
  const counts = { errors, queries, listed: issues.listed.length, rules: issues.rules() }
  const outcome: Outcome = { filename: file.name, kind, children, ...counts, refused }
  tell({ tell: 'outcome', outcome, first: issues.page(EVERY_ISSUE, 1) })
}

type Checker = (file: File, issues: IssueList, onRead: OnRead) => Promise<number>

const checkers: Readonly<Record<FileKind, Checker>> = {
  async 'annex-a'(file, issues, onRead) {
    const workbook = await openTable(file, onRead)
    try {
      const { children } = await checkAnnexA(workbook, (issue) => {
        issues.add(issue)
      })
      return children
    } finally {
      await workbook.close()
    }
  },

  async 'cin-census'(file, issues, onRead) {
    const validator = createCensusValidator((issue) => {
      issues.add(issue)
    })
    for await (const bytes of bytesOf(file, onRead)) validator.write(bytes)
    return validator.end().children
  },
}

// One message for each hundredth of the file: enough to see it move, few enough to cost nothing.
function progressOf(file: File, issues: IssueList, tell: (told: Told) => void): OnRead {
  let [read, before] = [0, 0]
  return (bytes) => {
    read += bytes
    const percent = Math.min(100, Math.floor((read / file.size) * 100))
    if (percent === before) return
    before = percent
    tell({ tell: 'progress', percent, issues: issues.errors + issues.queries })
  }
}
