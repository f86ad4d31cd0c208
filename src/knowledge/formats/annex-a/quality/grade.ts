import { daysBetween } from '../../../law/index.ts'
import type { EventLog } from '../across/event-log.ts'
import { ANY_TIME, isStated, type Window } from '../issue.ts'
import type { ListNumber } from '../records.ts'
import { agreementOf, completenessOf, validityOf } from './cells.ts'
import { agreesWithLast, type EarlierUpload } from './last-upload.ts'
import { seriesOf, timelinessOf } from './over-time.ts'
import { ASPECTS, worstOf, type AspectGrade, type ListQuality, type Quality } from './quality.ts'
import type { ListTally } from './tally.ts'

/** What a list is graded by. */
export interface Graded {
  readonly list: ListNumber
  readonly tally: ListTally
  readonly window: Window | undefined
  readonly log: EventLog | undefined
  readonly earlier: EarlierUpload | null
  /** Whether it is the only list of its file. */
  readonly alone: boolean
}

/**
 * How far a file can be relied on. In: what its lists were found to be. Out: each list on the six
 * aspects, and the file as its worst list. The limits are our own: see thresholds.ts.
 */
export function gradeFile(lists: readonly Graded[]): Quality {
  const graded = lists.map(gradeList)
  const aspects = ASPECTS.flatMap((aspect): AspectGrade[] => {
    const all = graded.flatMap(({ list, aspects: own }) =>
      own.filter((one) => one.aspect === aspect).map((one) => ({ list, ...one })),
    )
    const grade = worstOf(all.map((one) => one.grade))
    const worst = all.find((one) => one.grade === grade)
    if (!worst) return []
    const { list, numbers, words, todo } = worst
    const where = graded.length > 1 && grade !== 'not-graded' ? `List ${list}: ` : ''
    const isGood = grade === 'good' && graded.length > 1
    return [
      {
        aspect,
        grade,
        numbers: isGood ? {} : { list, ...numbers },
        words: isGood ? 'Every list that could be graded is good.' : where + words,
        todo,
      },
    ]
  })
  return { version: 1, grade: worstOf(graded.map(({ grade }) => grade)), aspects, lists: graded }
}

function gradeList({ list, tally, window = ANY_TIME, log, earlier, alone }: Graded): ListQuality {
  const { graded, breaks } = seriesOf(tally, window)
  // Lists 6 to 9 hold whatever was open, however long ago it began.
  const now = isStated(window)
    ? {
        rows: tally.rows,
        days: daysBetween(window.first, window.last) + 1,
        isStock: list >= 6 && list <= 9,
      }
    : null
  const aspects = [
    completenessOf(tally),
    validityOf(tally),
    timelinessOf(log, window),
    agreementOf(tally, alone),
    agreesWithLast(earlier, now),
    graded,
  ]
  return {
    list,
    rows: tally.rows,
    grade: worstOf(aspects.map(({ grade }) => grade)),
    aspects,
    breaks,
  }
}
