import { runClock, type Clock, type ClockInput } from './clock.ts'
import { dueDay } from './due.ts'
import { dayOf, type When } from './moments.ts'
import type { Length, Recurrence, Rule } from './rule.ts'

/** One interval of a rule that recurs: what it began with, what ended it, and how its clock stands. */
export interface Interval extends Clock {
  readonly from: When
  readonly done: When | null
  readonly length: Length
}

/**
 * In: a rule that recurs, when it began, and when its event happened since, in any order. Out: one
 * interval for each of those events, and the one that is running now. Each interval is counted from the
 * event before it, late or not; a rule that does not recur has one interval.
 */
export function runIntervals(
  rule: Rule,
  { anchor, happened, now }: Pick<ClockInput, 'anchor' | 'now'> & { happened: readonly When[] },
): Interval[] {
  const events = [...happened].sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
  const { recurrence } = rule
  if (!recurrence) {
    const done = events[0] ?? null
    return [{ ...runClock(rule, { anchor, done, now }), from: anchor, done, length: rule }]
  }
  return [null, ...events].map((event, index) => {
    const step = event === null ? rule : stepAfter(recurrence, index, anchor, event)
    const [from, done] = [event ?? anchor, events[index] ?? null]
    const length = { amount: step.amount, unit: step.unit }
    const own = event === null ? rule : { ...rule, ...length, anchor: recurrence.event }
    return { ...runClock(own, { anchor: from, done, now }), from, done, length }
  })
}

function stepAfter({ steps }: Recurrence, count: number, anchor: When, event: When): Length {
  let before = 0
  for (const step of steps) {
    before += step.times ?? 0
    if (step.times !== undefined && count > before) continue
    if (step.within && dayOf(event) >= endOf(anchor, step.within)) continue
    return step
  }
  throw new RangeError('The last step of a rule that recurs goes on for ever.')
}

function endOf(anchor: When, length: Length) {
  return dueDay(dayOf(anchor), { ...length, direction: 'after' })
}
