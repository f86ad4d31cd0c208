import type { Clock, ClockInput } from './clock.ts'
import { daysBetween, dayToNumber, numberToDay, type Day } from './days.ts'
import { dueDay } from './due.ts'
import { dayOf } from './moments.ts'
import { spansOf, type Span } from './pauses.ts'
import { lengthInWords } from './rule-words.ts'
import type { Length, Rule } from './rule.ts'
import { stateOf } from './state.ts'
import { dayReasons } from './why-days.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'

/** A clock of days, working days, weeks or months: it is due on a day, to the end of it. */
export function dayClock(rule: Rule, { anchor, pauses = [], done = null, now }: ClockInput): Clock {
  const [start, today] = [dayOf(anchor), dayOf(now)]
  const spans = spansOf(rule, pauses, {
    start: dayToNumber(start),
    now: dayToNumber(today),
    count: (when) => dayToNumber(dayOf(when)),
  })
  const first = dueDay(start, rule)
  let due = first
  const stood = spans.map((span) => {
    const before = due
    due = later(rule, due, span)
    return { ...span, added: added(rule, span, before) }
  })
  const state = stateOf(rule.kind, {
    start: dayToNumber(start),
    due: dayToNumber(due),
    now: dayToNumber(today),
    done: done === null ? null : dayToNumber(dayOf(done)),
    paused: stood.some(({ open, added }) => open && added !== null),
    longestWarning: 14,
    shortestWarning: 1,
  })
  const over = done !== null || state === 'met'
  return {
    due,
    state,
    remaining: over ? null : remainingOf(rule, today, due),
    why: dayReasons(rule, {
      start,
      first,
      due,
      spans: stood,
      pauses,
      state,
      done: done === null ? null : dayOf(done),
      today,
    }),
  }
}

// A pause gives a clock back what it took: working days by working days, other lengths day by day. A
// day on which it stops still counts, the day on which it goes on is day 0 again.
function later(rule: Rule, due: Day, span: Span): Day {
  if (span.from > dayToNumber(due)) return due
  if (rule.unit !== 'working-days') return numberToDay(dayToNumber(due) + span.to - span.from)
  const goOn = numberToDay(span.to)
  const extended = addWorkingDays(due, workingDaysIn(span))
  return extended >= goOn ? extended : workingDayFrom(goOn)
}

function added(rule: Rule, span: Span, due: Day): string | null {
  if (span.from > dayToNumber(due)) return null
  const more: Length =
    rule.unit === 'working-days'
      ? { amount: workingDaysIn(span), unit: 'working-days' }
      : { amount: span.to - span.from, unit: 'days' }
  return `${lengthInWords(more)} more`
}

function workingDaysIn({ from, to }: Span): number {
  return workingDaysBetween(numberToDay(from), numberToDay(to))
}

function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1)
}

function remainingOf(rule: Rule, today: Day, due: Day): Clock['remaining'] {
  if (rule.unit === 'working-days')
    return { amount: workingDaysBetween(today, due), unit: 'working-days' }
  return { amount: daysBetween(today, due), unit: 'days' }
}
