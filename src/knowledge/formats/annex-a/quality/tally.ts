import type { Column, ListShape } from '../columns.ts'
import { monthOf, newCounts, WordCounts, type Counts } from './month-counts.ts'

/** How the cells of one column were found. */
export interface ColumnTally {
  readonly column: Column
  /** Whether the file has the column at all. */
  readonly present: boolean
  filled: number
  unreadable: number
  unknownCodes: number
  /** What it said month by month; null for columns whose words are as many as their rows. */
  readonly words: WordCounts | null
}

/** What one list of a file was found to be, counted as it streams by. */
export class ListTally {
  readonly shape: ListShape
  readonly columns: readonly ColumnTally[]
  readonly byMonth: Counts = newCounts()
  readonly rules = new Map<string, number>()
  rows = 0
  refused = 0
  /** Rows that are kept, with a query by a rule about the row itself. */
  queried = 0

  constructor(shape: ListShape, present: ReadonlyMap<string, number>) {
    this.shape = shape
    this.columns = shape.columns.map((column) => ({
      column,
      present: present.has(column.field),
      filled: 0,
      unreadable: 0,
      unknownCodes: 0,
      words: present.has(column.field) && isFollowed(column) ? new WordCounts() : null,
    }))
  }

  broke(rule: string): void {
    this.rules.set(rule, (this.rules.get(rule) ?? 0) + 1)
  }

  /** In: the day a row happened, and its values in the order of the columns. */
  month(day: string, values: readonly unknown[]): void {
    const month = monthOf(day)
    if (month < 0) return
    this.byMonth[month] = (this.byMonth[month] ?? 0) + 1
    for (const [at, { words, column }] of this.columns.entries())
      words?.add(month, wordOf(values[at], column))
  }
}

// Filled when the work is done, so the latest months have fewer by nature.
const MATURES = new Set([
  'supportRequired',
  'conferenceNotRequired',
  'resultedInPlan',
  'status',
  'closureReason',
  'seenAlone',
  'latestCategory',
  'reversalReason',
  'leavingReason',
])

// A change in how often a column is blank, or in what its codes are, is what a new form looks like.
function isFollowed({ kind, always, field }: Column): boolean {
  if (MATURES.has(field)) return false
  return kind === 'code' || kind === 'yes-no' || field === 'outcome' || (always && kind !== 'id')
}

function wordOf(value: unknown, { kind }: Column): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return kind === 'code' || kind === 'text' ? String(value) : '(filled)'
}
