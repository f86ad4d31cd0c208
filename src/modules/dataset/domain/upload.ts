import type { Issue, ListNumber, Quality } from '../../../knowledge/formats/annex-a/index.ts'
import { MOST_REFUSED_PERCENT } from '../../../knowledge/formats/annex-a/index.ts'
import { dayInWords, isDay } from '../../../knowledge/law/index.ts'
import type { ListWindow } from './evidence.ts'

export type UploadKind = 'annex-a' | 'cin-census' | 'ssda903' | 'dfe-statistics' | 'figures'

export const KIND_WORDS: Readonly<Record<UploadKind, string>> = {
  'annex-a': 'Annex A lists',
  'cin-census': 'Children in need census',
  ssda903: 'Children looked after return (SSDA903)',
  'dfe-statistics': 'Published statistics',
  figures: 'Figures worked out elsewhere',
}

const RETURN_TABLES: Readonly<Record<string, readonly string[]>> = {
  'cin-census': ['Children'],
  ssda903: ['', 'Header', 'Episodes'],
}

/** In: what an upload is, and one of its tables by the kind's own number. Out: what the table is called. */
export function tableName(kind: UploadKind, table: number): string {
  if (kind === 'annex-a') return `List ${table}`
  return RETURN_TABLES[kind]?.[table] ?? 'Values'
}

/** What one list of an upload holds. */
export interface UploadedList {
  readonly list: number
  readonly window: ListWindow | null
  readonly rows: number
  readonly refused: number
  /** Against the latest earlier upload whose window overlaps; null where there is none. */
  readonly difference: Difference | null
}

export interface Difference {
  readonly earlier: string
  readonly added: number
  readonly gone: number
  readonly changed: number
  readonly same: number
}

/** One kind of issue in one column, and where it was first found. */
export interface ReportLine {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly list: number | null
  readonly column: string
  readonly message: string
  readonly count: number
  readonly rows: readonly number[]
}

/** Headings of a list that nobody has matched yet, and the columns that were not found. */
export interface UnmatchedHeadings {
  readonly list: number
  readonly unknown: readonly string[]
  readonly missing: readonly string[]
}

export interface Upload {
  readonly id: string
  readonly kind: UploadKind
  readonly filename: string
  readonly sha256: string
  readonly bytes: number
  readonly uploadedAt: Date
  readonly uploadedBy: string
  readonly accepted: boolean
  readonly reason: string
  readonly lists: readonly UploadedList[]
  readonly report: readonly ReportLine[]
  readonly headings: readonly UnmatchedHeadings[]
  /** How far it can be relied on; null for what is no Annex A file, was refused, or came before grading. */
  readonly quality: Quality | null
  readonly state: 'draft' | 'released'
  readonly releasedAt: Date | null
  readonly releasedBy: string | null
}

/** Gathers issues by what they are, keeping the first rows of each as examples. */
export class Report {
  readonly #lines = new Map<
    string,
    { line: Omit<ReportLine, 'count' | 'rows'>; rows: number[]; count: number }
  >()

  add(
    issue: Pick<Issue, 'rule' | 'severity' | 'row' | 'column' | 'message' | 'general'> & {
      list: number | null
    },
  ): void {
    const { rule, severity, list, row, column } = issue
    const key = [rule, severity, list, column].join('|')
    const known = this.#lines.get(key)
    if (known) {
      known.count++
      if (known.rows.length < 10) known.rows.push(row)
    } else {
      const line = { rule, severity, list, column, message: issue.general ?? issue.message }
      this.#lines.set(key, { line, rows: [row], count: 1 })
    }
  }

  lines(): ReportLine[] {
    const rank = ({ severity }: ReportLine) => (severity === 'error' ? 0 : 1)
    return [...this.#lines.values()]
      .map(({ line, rows, count }) => ({ ...line, rows, count }))
      .sort((a, b) => rank(a) - rank(b) || (a.list ?? 0) - (b.list ?? 0) || b.count - a.count)
  }
}

/** In: rows kept and refused, by list. Out: why the upload is refused as a whole, or null. */
export function reasonToRefuse(
  lists: readonly { readonly list: number; readonly rows: number; readonly refused: number }[],
): string | null {
  for (const { list, rows, refused } of lists) {
    const all = rows + refused
    if (refused * 100 > all * MOST_REFUSED_PERCENT)
      return `${refused} of the ${all} rows of list ${list} can’t be used. At most ${MOST_REFUSED_PERCENT}% may be refused.`
  }
  return null
}

/** In: the days as typed. Out: what is wrong with them in a sentence, or null. */
export function windowProblem({ first, last, extracted }: ListWindow): string | null {
  if (![first, last, extracted].every(isDay)) return 'Enter each day as day, month and year.'
  if (first > last) return 'The first day comes after the last.'
  if (last > extracted)
    return `The window ends on ${dayInWords(last)}, after the lists were extracted on ${dayInWords(extracted)}.`
  return null
}

export type Windows = { readonly [L in ListNumber]?: ListWindow }
