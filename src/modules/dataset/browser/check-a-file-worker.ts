import { IssueList } from '../domain/issue-list.ts'
import { checkFile } from './check-file.ts'
import type { Asked, Told } from './messages.ts'
import { reportOf } from './report-of.ts'

// The worker of the page “Check a file on this computer”: it reads the file, keeps what it found, and
// hands it to the page a screenful at a time. A check is stopped by ending the worker.
let issues = new IssueList()

const tell = (told: Told) => {
  self.postMessage(told)
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  switch (data.ask) {
    case 'check':
      issues = new IssueList()
      void checkFile(data.file, data.kind, issues, tell).catch(failLoudly)
      return
    case 'page':
      tell({ tell: 'page', filter: data.filter, page: issues.page(data.filter, data.page) })
      return
    case 'report':
      tell({ tell: 'report', report: reportOf(issues) })
  }
})

// The page hears of an error only where nobody catches it.
function failLoudly(error: unknown): void {
  setTimeout(() => {
    throw error
  })
}
