import type { FileKind } from '../domain/file-kind.ts'
import type { IssueFilter, IssuePage } from '../domain/issue-list.ts'
import type { Outcome } from './messages.ts'

/** What the reader said the file is. */
export type ChosenKind = FileKind | 'unknown'

/** Where the page stands. */
export type PageState =
  | { readonly at: 'start'; readonly problem: string | null }
  | {
      readonly at: 'checking'
      readonly filename: string
      readonly percent: number
      readonly issues: number
    }
  | {
      readonly at: 'done'
      readonly outcome: Outcome
      readonly filter: IssueFilter
      readonly page: IssuePage
    }

/** The ids of what can be pressed, chosen or filled in. */
export const ids = {
  file: 'file',
  kind: 'kind',
  check: 'check',
  stop: 'stop',
  outcome: 'outcome',
  severity: 'severity',
  rule: 'rule',
  words: 'words',
  previous: 'previous',
  next: 'next',
  download: 'download',
} as const

const numbers = new Intl.NumberFormat('en-GB')

/** In: how many, and of what. Out: "1 error", "5,000 children". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`
}
