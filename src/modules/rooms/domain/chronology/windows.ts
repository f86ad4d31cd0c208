import { addDays, dayInWords, daysBetween, type Day } from '../../../../knowledge/law/index.ts'
import { MOST_DAYS_TOLD } from './gaps.ts'

/** Something that stands in a window: an entry of a chronology, or a record of the room. */
export interface Happening {
  readonly id: string
  readonly kind: 'entry' | 'record'
  readonly on: Day
  readonly time: string | null
  readonly until: Day | null
  /** The agency's name, or who recorded it. */
  readonly who: string
  readonly words: string
  /** What was done; '' where nothing is said. */
  readonly done: string
}

export interface WindowDay<One extends Happening = Happening> {
  readonly day: Day
  /** The first day of the window is 1. */
  readonly number: number
  readonly happened: readonly One[]
}

/** A run of days of a window, by their numbers. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** A number of days from a day on, such as an order's 28, with what is recorded of each. */
export interface DayWindow<One extends Happening = Happening> {
  readonly first: Day
  readonly last: Day
  readonly days: readonly WindowDay<One>[]
  /** Days that are over, or today, of which nothing is recorded. */
  readonly silent: readonly Run[]
  /** How many days are still to come. */
  readonly toCome: number
}

/**
 * In: the first day, how many days there are, what happened in any order, and today. Out: each day with what
 * is recorded of it. What lasted several days stands on each of them; a longer stretch on its first.
 */
export function windowOf<One extends Happening>(
  first: Day,
  length: number,
  happened: readonly One[],
  today: Day,
): DayWindow<One> {
  const last = addDays(first, length - 1)
  const days = Array.from({ length }, (_, at) => ({
    day: addDays(first, at),
    number: at + 1,
    happened: [] as One[],
  }))
  const inOrder = [...happened].sort((a, b) =>
    (a.time ?? '24:00') < (b.time ?? '24:00') ? -1 : a.time === b.time ? 0 : 1,
  )
  for (const one of inOrder) {
    const lasted = one.until === null ? 0 : daysBetween(one.on, one.until)
    const to = lasted < MOST_DAYS_TOLD ? lasted : 0
    for (let more = 0; more <= to; more++)
      days[daysBetween(first, one.on) + more]?.happened.push(one)
  }
  const silent = days.filter(({ day, happened: some }) => day <= today && some.length === 0)
  return {
    first,
    last,
    days,
    silent: runsOf(silent.map(({ number }) => number)),
    toCome: days.filter(({ day }) => day > today).length,
  }
}

/** In: rising numbers. Out: the runs that they make. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { from: number; to: number }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.to === number - 1) run.to = number
    else runs.push({ from: number, to: number })
  }
  return runs
}

/** What a window shows, in sentences for the page and for print. */
export function windowInWords(window: DayWindow): readonly string[] {
  const { first, last, days, silent, toCome } = window
  const over = days.length - toCome
  const told = days.filter(({ happened }) => happened.length > 0).length
  return [
    `Day 1 is ${dayInWords(first)}; day ${days.length} is ${dayInWords(last)}.`,
    ...(over === 0
      ? ['It has not begun.']
      : [`Something is recorded on ${told} of ${days.length} days.`]),
    ...(silent.length === 0
      ? []
      : [
          `Nothing is recorded on ${silentInWords(silent)}. That does not show that nothing was done.`,
        ]),
    ...(toCome > 0 && over > 0
      ? [toCome === 1 ? 'One day is still to come.' : `${toCome} days are still to come.`]
      : []),
  ]
}

function silentInWords(runs: readonly Run[]): string {
  const words = runs.map(({ from, to }) => (from === to ? String(from) : `${from} to ${to}`))
  const single = runs.length === 1 && runs[0]?.from === runs[0]?.to
  const list =
    words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
  return `${single ? 'day' : 'days'} ${list ?? ''}`
}
