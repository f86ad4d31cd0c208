import { addDays, daysBetween } from '../../../law/index.ts'
import { labelOf } from '../codes/read-code.ts'
import type { Window } from '../issue.ts'
import { monthName, monthOf } from './month-counts.ts'
import { monthInWords, percentWords } from './words.ts'
import type { SeriesBreak } from './quality.ts'
import { findStep, type MonthShare, type Step } from './step.ts'
import type { ColumnTally, ListTally } from './tally.ts'
import { BREAK } from './thresholds.ts'

/** The months of a window that it covers from their first day to their last. */
export function wholeMonths({ first, last }: Window): readonly { month: number; days: number }[] {
  const found: { month: number; days: number }[] = []
  for (let month = Math.max(monthOf(first), 0); month <= monthOf(last); month++) {
    const start = `${monthName(month)}-01`
    const next = `${monthName(month + 1)}-01`
    if (start >= first && addDays(next, -1) <= last)
      found.push({ month, days: daysBetween(start, next) })
  }
  return found
}

/**
 * Where the way of recording seems to have changed. In: what a list holds, and its window. Out: the
 * breaks, the number of rows first, then one for each column.
 */
export function breaksOf(tally: ListTally, window: Window): readonly SeriesBreak[] {
  const months = wholeMonths(window)
  const volume = volumeBreak(tally, months)
  const columns = tally.columns.flatMap((column) => {
    const found = columnBreak(tally, column, months)
    return found ? [found] : []
  })
  return volume ? [volume, ...columns] : columns
}

/** Whole months in which nothing is recorded, though a month has ten rows or more as a rule. */
export function emptyMonths(tally: ListTally, window: Window): readonly string[] {
  const months = wholeMonths(window)
  const total = months.reduce((all, { month }) => all + (tally.byMonth[month] ?? 0), 0)
  if (months.length === 0 || total / months.length < 10) return []
  return months
    .filter(({ month }) => (tally.byMonth[month] ?? 0) === 0)
    .map(({ month }) => monthName(month))
}

function volumeBreak(
  tally: ListTally,
  months: readonly { month: number; days: number }[],
): SeriesBreak | null {
  const counts = months.map(({ month, days }) => ({
    month,
    count: tally.byMonth[month] ?? 0,
    of: days,
  }))
  const step = findStep(counts, 'count')
  if (!step || !isLarge(counts, step, ({ count }) => count)) return null
  const [low, high] = [Math.min(step.before, step.after), Math.max(step.before, step.after)]
  if (high < low * BREAK.volumeTimes) return null
  // A twelfth of a year, so that months of different lengths compare.
  const [before, after] = [step.before * 30.4, step.after * 30.4]
  const words = `From ${monthInWords(step.month)} there are about ${Math.round(after)} rows a month; before, about ${Math.round(before)}.`
  return { month: monthName(step.month), column: '', words, before, after }
}

function columnBreak(
  tally: ListTally,
  { column, words }: ColumnTally,
  months: readonly { month: number }[],
): SeriesBreak | null {
  let found: SeriesBreak | null = null
  for (const [word, counts] of words?.words() ?? []) {
    const shares = months.map(({ month }) => ({
      month,
      count: counts[month] ?? 0,
      of: tally.byMonth[month] ?? 0,
    }))
    const step = findStep(shares, 'share')
    if (!step || !isLarge(shares, step, ({ of }) => of)) continue
    const move = Math.abs(step.after - step.before)
    if (move < BREAK.shareMoves || (found && move <= Math.abs(found.after - found.before))) continue
    const heading = column.headings[0] ?? ''
    found = {
      month: monthName(step.month),
      column: heading,
      words: shareWords(step, heading, column.codes ? labelOf(word, column.codes) : word),
      before: step.before,
      after: step.after,
    }
  }
  return found
}

function isLarge(
  months: readonly MonthShare[],
  { month }: Step,
  rowsOf: (one: MonthShare) => number,
): boolean {
  const rows = (part: readonly MonthShare[]) => part.reduce((all, one) => all + rowsOf(one), 0)
  return (
    rows(months.filter((one) => one.month < month)) >= BREAK.fewestRows &&
    rows(months.filter((one) => one.month >= month)) >= BREAK.fewestRows
  )
}

function shareWords({ month, before, after }: Step, heading: string, word: string): string {
  const from = `From ${monthInWords(month)}, `
  const than = `${percentWords(after)} of rows; before, in ${percentWords(before)}.`
  return word === ''
    ? `${from}“${heading}” is blank in ${than}`
    : `${from}“${heading}” is “${word}” in ${than}`
}
