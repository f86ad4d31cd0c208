import { dayInWords, type Day } from '../../../../knowledge/law/index.ts'
import { readWrittenDate } from './written-date.ts'
import { readWrittenTime } from './written-time.ts'

/** What is added to an entry’s words where its date or time was not exact; it tells of no event. */
export const AS_WRITTEN = / \[(?:Date|Time) as written: [^\]]*\]/g

/** What the day of an entry can't be. */
export interface DayLimits {
  readonly today: Day
  /** Nothing of this chronology happened earlier: a child's birth, where that is given. */
  readonly born?: Day | null
  /** The day the room was closed. */
  readonly closed?: Day | null
}

export interface RowWhen {
  readonly on: Day
  readonly time: string | null
  readonly until: Day | null
  /** What the words said that no day or time can say. */
  readonly asWritten: string
}

/**
 * In: what a row says of when, what days there can be, and the day of the row before, which “ditto” stands for.
 * Out: when it happened, or a sentence for each reason why that can't be.
 */
export function readRowWhen(
  { date, time, end }: Readonly<Record<'date' | 'time' | 'end', string>>,
  limits: DayLimits,
  before: Day | null,
): RowWhen | { readonly problems: readonly string[] } {
  if (date === '') return { problems: ['It has no date.'] }
  if (/^(?:"|”|''|ditto|do\.|as above)$/i.test(date))
    return before === null
      ? { problems: ['It has no date: there is no entry above it.'] }
      : { on: before, until: null, ...timeOf(time, null) }
  const read = readWrittenDate(date, limits.today)
  if ('problem' in read) return { problems: [read.problem] }
  const last = end === '' ? null : readWrittenDate(end, limits.today)
  if (last && 'problem' in last) return { problems: [`Its end: ${last.problem}`] }
  const ends = last ? (last.until ?? last.on) : read.until
  // A whole week, month or year may not be over.
  const until = read.inexact && ends !== null && ends > limits.today ? limits.today : ends
  const at = timeOf(time, read.time)
  const problems = [
    ...impossible(read.on, until, limits),
    ...(at.time === null && /\d/.test(time)
      ? [`“${time.slice(0, 60)}” is no time. Write it as 14:30.`]
      : []),
  ]
  if (problems.length > 0) return { problems }
  const asWritten = read.inexact ? ` [Date as written: ${date}]` : ''
  return {
    on: read.on,
    until: until === null || until === read.on ? null : until,
    time: at.time,
    asWritten: asWritten + at.asWritten,
  }
}

// "Evening" is no time of the clock, and is not lost for that.
function timeOf(written: string, inDate: string | null) {
  if (written === '') return { time: inDate, asWritten: '' }
  const time = readWrittenTime(written)
  if (time !== null) return { time, asWritten: '' }
  const says = !/^(?:n\/?k|n\/?a|not (?:known|recorded|stated)|unknown|-+|\?+)$/i.test(written)
  return { time: inDate, asWritten: says ? ` [Time as written: ${written}]` : '' }
}

/** Out: a sentence for each reason why these days can't be those of an entry. */
export function impossible(on: Day, until: Day | null, limits: DayLimits): string[] {
  const { today, born, closed } = limits
  const ends = until ?? on
  return [
    ...(ends < on ? [`It ends on ${dayInWords(ends)}, before it begins.`] : []),
    ...(on > today ? [`${dayInWords(on)} is after today.`] : []),
    ...(on <= today && ends > today ? [`${dayInWords(ends)} is after today.`] : []),
    // The day of birth is not said: it lies sealed.
    ...(born && ends < born ? [`${dayInWords(on)} is before the child was born.`] : []),
    ...(closed && on > closed
      ? [`${dayInWords(on)} is after this room was closed, on ${dayInWords(closed)}.`]
      : []),
  ]
}
