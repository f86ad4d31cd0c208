import type { EventLog } from '../across/event-log.ts'
import { dayInWords, daysBetween, dayToNumber } from '../../../law/index.ts'
import { isStated, type Window } from '../issue.ts'
import { breaksOf, emptyMonths, wholeMonths } from './breaks.ts'
import { monthOf } from './month-counts.ts'
import type { AspectGrade, SeriesBreak } from './quality.ts'
import { worstOf } from './quality.ts'
import type { ListTally } from './tally.ts'
import { BREAK, gradeBy, LIMITS } from './thresholds.ts'
import { monthInWords, percent } from './words.ts'

const FORTNIGHT = 14
// With fewer rows than this to be expected in a fortnight, none is no surprise.
const FEWEST_EXPECTED = 20

/**
 * Whether the list was taken soon after the days it covers, and its last days are recorded yet. Annex A
 * does not say on which day a row was recorded, so how late recording is shows only in the last days.
 */
export function timelinessOf(log: EventLog | undefined, window: Window): AspectGrade {
  const aspect = 'timeliness'
  if (!isStated(window))
    return { aspect, grade: 'not-graded', numbers: {}, words: 'No window was stated.', todo: '' }
  const days = daysBetween(window.last, window.extracted)
  const thin = log ? thinnerLately(log, window) : null
  const grade = worstOf([
    gradeBy(days, LIMITS.lateDays),
    thin === null ? 'not-graded' : gradeBy(thin, LIMITS.thinLastFortnightPercent),
  ])
  const after =
    days === 0
      ? 'on the last day it covers'
      : `${days} ${days === 1 ? 'day' : 'days'} after its last day`
  return {
    aspect,
    grade,
    numbers: { days, ...(thin === null ? {} : { thinLastFortnightPercent: thin }) },
    words: [
      `It was extracted ${after}.`,
      thin === null || thin < 10
        ? ''
        : `Its last fortnight holds ${percent(thin)} fewer rows than a fortnight does as a rule.`,
    ]
      .filter(Boolean)
      .join(' '),
    todo:
      grade === 'good'
        ? ''
        : thin !== null && gradeBy(thin, LIMITS.thinLastFortnightPercent) !== 'good'
          ? `Extract again when ${dayInWords(window.last)} is fully recorded.`
          : 'Extract within a month of the last day.',
  }
}

/** Out: by how many percent the last fortnight is thinner than the rest; null where none can say. */
function thinnerLately(log: EventLog, { first, last }: Window): number | null {
  const [from, to] = [dayToNumber(first), dayToNumber(last)]
  const before = to - from + 1 - FORTNIGHT
  if (before < FORTNIGHT) return null
  let [early, late] = [0, 0]
  for (const { day } of log.all()) {
    if (day < from || day > to) continue
    if (day > to - FORTNIGHT) late++
    else early++
  }
  const expected = (early / before) * FORTNIGHT
  return expected < FEWEST_EXPECTED ? null : Math.max((1 - late / expected) * 100, 0)
}

/** Whether the months of the list can be charted as one series. */
export function seriesOf(
  tally: ListTally,
  window: Window,
): { readonly graded: AspectGrade; readonly breaks: readonly SeriesBreak[] } {
  const aspect = 'series'
  const months = isStated(window) ? wholeMonths(window).length : 0
  if (tally.shape.when.length === 0 || months < BREAK.fewestMonths) {
    const words =
      tally.shape.when.length === 0
        ? 'The list is of one day, so it has no months to compare.'
        : `Breaks are looked for where a list covers ${BREAK.fewestMonths} whole months or more.`
    return { graded: { aspect, grade: 'not-graded', numbers: {}, words, todo: '' }, breaks: [] }
  }
  const breaks = breaksOf(tally, window)
  const empty = emptyMonths(tally, window)
  const [first] = breaks
  const grade = empty.length > 0 ? 'unsafe' : breaks.length > 0 ? 'care' : 'good'
  return {
    breaks,
    graded: {
      aspect,
      grade,
      numbers: { months, breaks: breaks.length, emptyMonths: empty.length },
      words:
        empty.length > 0
          ? `Nothing is recorded in ${empty.map((name) => monthInWords(monthOf(`${name}-01`))).join(', ')}.`
          : first
            ? `${first.words} That looks like another way of recording.`
            : `No break was found in ${months} whole months.`,
      todo:
        empty.length > 0
          ? 'Check that the extract covers those months.'
          : first
            ? 'Ask what changed that month. Do not chart across it as a trend until you know.'
            : '',
    },
  }
}
