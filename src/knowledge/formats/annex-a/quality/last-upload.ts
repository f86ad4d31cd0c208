import type { AspectGrade } from './quality.ts'
import { worstOf } from './quality.ts'
import { gradeBy, LIMITS } from './thresholds.ts'
import { percent } from './words.ts'

/** What is known of the upload before this, for one list. */
export interface EarlierUpload {
  /** Rows of the days both cover; null where no earlier upload covers any. */
  readonly difference: {
    readonly added: number
    readonly gone: number
    readonly changed: number
    readonly same: number
  } | null
  /** The rows of the latest earlier upload, and the days it covers; null where there is none. */
  readonly before: { readonly rows: number; readonly days: number } | null
}

/** Lists of episodes hold what was open for years, so their rows do not grow with the days they cover. */
export type Measured = { readonly rows: number; readonly days: number; readonly isStock: boolean }

// Of fewer rows than this, one is too large a share to grade by.
const FEWEST = 30

/** Whether a list says what the last upload said, and as much of it. */
export function agreesWithLast(earlier: EarlierUpload | null, now: Measured | null): AspectGrade {
  const aspect = 'last-upload'
  if (!earlier || (!earlier.difference && !earlier.before))
    return {
      aspect,
      grade: 'not-graded',
      numbers: {},
      words: 'No earlier upload holds this list.',
      todo: '',
    }
  const { difference, before } = earlier
  const had = difference ? difference.gone + difference.changed + difference.same : 0
  const gone = difference && had >= FEWEST ? (difference.gone / had) * 100 : null
  const changed = difference && had >= FEWEST ? (difference.changed / had) * 100 : null
  const volume = before && now ? volumeChange(before, now) : null
  const grade = worstOf([
    gone === null ? 'not-graded' : gradeBy(gone, LIMITS.gonePercent),
    changed === null ? 'not-graded' : gradeBy(changed, LIMITS.changedPercent),
    volume === null ? 'not-graded' : gradeBy(Math.abs(volume), LIMITS.volumePercent),
  ])
  const words = [
    gone === null || changed === null
      ? ''
      : `For the same days, ${percent(gone)} of the earlier rows are gone and ${percent(changed)} changed.`,
    volume === null ? '' : volumeWords(volume),
  ]
  return {
    aspect,
    grade,
    numbers: {
      ...(gone === null ? {} : { gonePercent: gone }),
      ...(changed === null ? {} : { changedPercent: changed }),
      ...(volume === null ? {} : { volumePercent: volume }),
    },
    words: words.filter(Boolean).join(' ') || 'The earlier upload held no row of these days.',
    todo:
      grade === 'good' || grade === 'not-graded'
        ? ''
        : 'Ask whoever ran the extract what is different: the report, its filter or the days.',
  }
}

function volumeChange(before: { rows: number; days: number }, now: Measured): number | null {
  if (before.rows === 0 || before.days === 0 || now.days === 0) return null
  const ratio = now.isStock
    ? now.rows / before.rows
    : now.rows / now.days / (before.rows / before.days)
  return (ratio - 1) * 100
}

function volumeWords(change: number): string {
  if (Math.abs(change) < 0.5) return 'It holds as many rows for its days as the last upload.'
  const way = change > 0 ? 'more' : 'fewer'
  return `It holds ${percent(Math.abs(change))} ${way} rows for its days than the last upload.`
}
