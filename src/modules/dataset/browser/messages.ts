import type { FileKind } from '../domain/file-kind.ts'
import type { IssueFilter, IssuePage, RuleCount } from '../domain/issue-list.ts'

/** What is known of a file when its check has ended. */
export interface Outcome {
  readonly filename: string
  readonly kind: FileKind
  /** Null where the file could not be read to its end. */
  readonly children: number | null
  readonly errors: number
  readonly queries: number
  /** How many of these can be looked through; the others are only counted. */
  readonly listed: number
  readonly rules: readonly RuleCount[]
  /** Why the file could not be read, or not to its end; a sentence. */
  readonly refused: string | null
}

/** What the page asks of the worker. */
export type Asked =
  | { readonly ask: 'check'; readonly file: File; readonly kind: FileKind | null }
  | { readonly ask: 'page'; readonly filter: IssueFilter; readonly page: number }
  | { readonly ask: 'report' }

/** What the worker tells the page. */
export type Told =
  /** `percent` of the file's bytes are read. */
  | { readonly tell: 'progress'; readonly percent: number; readonly issues: number }
  | { readonly tell: 'outcome'; readonly outcome: Outcome; readonly first: IssuePage }
  | { readonly tell: 'page'; readonly filter: IssueFilter; readonly page: IssuePage }
  | { readonly tell: 'report'; readonly report: Blob }
