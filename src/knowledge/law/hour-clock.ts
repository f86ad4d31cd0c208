import type { Clock, ClockInput } from './clock.ts'
import { addDays } from './days.ts'
import { addHours, leftOutByCourts } from './hours.ts'
import { startOfDay, type When } from './moments.ts'
import { spansOf } from './pauses.ts'
import type { Rule } from './rule.ts'
import { stateOf } from './state.ts'
import { hourReasons } from './why-hours.ts'

const HOUR = 3_600_000

/**
 * A clock of hours: it is due at a moment. Where only the day of its start is known it runs from that
 * day’s first moment, and what was done on a day counts as done at its end: neither flatters.
 */
export function hourClock(rule: Rule, input: ClockInput): Clock {
  const { anchor, pauses = [], done = null, now } = input
  const start = earliest(anchor)
  const leftOut = rule.disregards ? leftOutByCourts : undefined
  const spans = spansOf(rule, pauses, {
    start: start.getTime(),
    now: now.getTime(),
    count: (when) => earliest(when).getTime(),
  })
  const first = addHours(start, rule.amount, leftOut)
  let due = first
  const stood = spans.map((span) => {
    if (span.from > due.getTime()) return { ...span, added: null }
    const hours = (span.to - span.from) / HOUR
    due = addHours(due, hours, leftOut)
    return { ...span, added: `${Math.round(hours * 10) / 10} hours more` }
  })
  const doneAt = done === null ? null : latest(done)
  const state = stateOf(rule.kind, {
    start: start.getTime(),
    due: due.getTime(),
    now: now.getTime(),
    done: doneAt?.getTime() ?? null,
    paused: stood.some(({ open, added }) => open && added !== null),
    longestWarning: 14 * 24 * HOUR,
    shortestWarning: 0,
  })
  const over = done !== null || state === 'met'
  const left = Math.trunc((due.getTime() - now.getTime()) / HOUR)
  return {
    due,
    state,
    remaining: over ? null : { amount: left, unit: 'hours' },
    why: hourReasons(rule, { anchor, start, due, spans: stood, pauses, state, done, now }),
  }
}

function earliest(when: When): Date {
  return typeof when === 'string' ? startOfDay(when) : when
}

function latest(when: When): Date {
  return typeof when === 'string' ? new Date(startOfDay(addDays(when, 1)).getTime() - 1) : when
}
