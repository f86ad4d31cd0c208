import { readCell } from '../../../knowledge/formats/annex-a/index.ts'
import type { Day } from '../../../knowledge/law/index.ts'
import type { ExportColumn, ExportRow } from '../../rooms/index.ts'
import type { CountedReview } from './counted-review.ts'

/** What an export holds: one line for each recommendation, and one for a review that makes none. */
export const COLUMNS: readonly ExportColumn[] = [
  {
    key: 'reference',
    headings: ['Reference', 'Case reference', 'Review reference', 'Case ID'],
    explains: 'The review’s own reference, the same on each of its lines.',
    required: true,
  },
  {
    key: 'considered',
    headings: ['Date considered', 'Criteria considered on', 'Considered'],
    explains: 'The day on which the criteria were considered.',
    required: true,
  },
  {
    key: 'met',
    headings: ['Criteria met', 'Met criteria', 'SCR criteria met'],
    explains: 'Yes or no.',
    required: true,
  },
  {
    key: 'completed',
    headings: ['Date completed', 'Completed', 'Report completed on'],
    explains: 'The day on which the report was finished and accepted; empty before.',
    required: true,
  },
  {
    key: 'published',
    headings: ['Date published', 'Published', 'Published on'],
    explains: 'The day of publication; empty before.',
    required: true,
  },
  {
    key: 'recommendation',
    headings: ['Recommendation', 'Recommendation number', 'Rec no'],
    explains: 'The number of the recommendation on this line.',
    required: false,
  },
  {
    key: 'due',
    headings: ['Action due', 'Due date', 'Target date'],
    explains: 'The day by which its action is to be done.',
    required: false,
  },
  {
    key: 'done',
    headings: ['Action done on', 'Action completed', 'Date action completed'],
    explains: 'The day it was done; empty before.',
    required: false,
  },
  {
    key: 'declined',
    headings: ['Action declined on', 'Declined'],
    explains: 'The day it was decided not to do it.',
    required: false,
  },
  {
    key: 'impact',
    headings: ['Impact shown on', 'Impact evidenced'],
    explains: 'The day from which a difference for children was shown.',
    required: false,
  },
]

const DAYS = ['considered', 'completed', 'published', 'due', 'done', 'declined', 'impact'] as const
type DayKey = (typeof DAYS)[number]

/** A line of an export as a review with its one action, or a sentence on what is wrong with it. */
export function reviewFrom(row: ExportRow): CountedReview | { readonly problem: string } {
  const reference = (row['reference'] ?? '').trim()
  if (reference === '') return { problem: 'The reference is missing.' }
  const days: Partial<Record<DayKey, Day>> = {}
  for (const key of DAYS) {
    const read = readCell({ kind: 'text', text: row[key] ?? '' }, 'day')
    if (!read.ok) return { problem: `${headingOf(key)}: ${read.problem}` }
    if (typeof read.value === 'string') days[key] = read.value
  }
  const met = readCell({ kind: 'text', text: row['met'] ?? '' }, 'yes-no')
  if (!met.ok) return { problem: `${headingOf('met')}: ${met.problem}` }
  const problem = orderProblem(days) ?? actionProblem(row, days)
  if (problem) return { problem }
  const has = (row['recommendation'] ?? '').trim() !== '' || days.due !== undefined
  return {
    reference,
    knownTo: null,
    considered: days.considered ?? null,
    met: typeof met.value === 'boolean' ? met.value : null,
    completed: days.completed ?? null,
    published: days.published ?? null,
    actions: has
      ? [
          {
            due: days.due ?? null,
            done: days.done ?? null,
            declined: days.declined ?? null,
            impact: days.impact ?? null,
          },
        ]
      : [],
  }
}

function orderProblem(days: Partial<Record<DayKey, Day>>): string | null {
  const { considered, completed, published } = days
  if (considered && completed && completed < considered)
    return 'It was completed before it was considered.'
  if (published && !completed) return 'It was published, but the day it was completed is missing.'
  if (published && completed && published < completed)
    return 'It was published before it was completed.'
  return null
}

function actionProblem(row: ExportRow, days: Partial<Record<DayKey, Day>>): string | null {
  const { due, done, declined, impact } = days
  const named = (row['recommendation'] ?? '').trim() !== ''
  if (!named && !due && (done ?? declined ?? impact))
    return 'There is an action, but no recommendation that it belongs to.'
  if (done && declined) return 'An action can’t be done and declined.'
  if (impact && !done) return 'Impact is shown, but the day the action was done is missing.'
  return null
}

/** A sentence for each line that contradicts an earlier line of its review; `row` counts the heading. */
export function contradictions(
  rows: readonly ExportRow[],
): { readonly row: number; readonly message: string }[] {
  const first = new Map<string, ExportRow>()
  return rows.flatMap((row, at) => {
    const reference = (row['reference'] ?? '').trim()
    const before = first.get(reference)
    if (!before) {
      first.set(reference, row)
      return []
    }
    return (['considered', 'met', 'completed', 'published'] as const)
      .filter((key) => (row[key] ?? '').trim() !== (before[key] ?? '').trim())
      .map((key) => ({
        row: at + 2,
        message: `${headingOf(key)} is not the same as on an earlier line of ${reference}.`,
      }))
  })
}

function headingOf(key: string): string {
  return COLUMNS.find((column) => column.key === key)?.headings[0] ?? key
}
