import { addDays, dayInWords, type Day } from './days.ts'
import { leftOutByCourts } from './hours.ts'
import { dayOf, hoursBeforeGreenwich, whenInWords, type When } from './moments.ts'
import type { Pause, Span } from './pauses.ts'
import { lengthInWords } from './rule-words.ts'
import type { Rule } from './rule.ts'
import type { ClockState } from './state.ts'
import { dueReason, pauseReasons, sourceReasons, startReason } from './why.ts'

const HOUR = 3_600_000

interface HourFacts {
  readonly anchor: When
  readonly start: Date
  readonly due: Date
  readonly spans: readonly (Span & { readonly added: string | null })[]
  readonly pauses: readonly Pause[]
  readonly state: ClockState
  readonly done: When | null
  readonly now: Date
}

/** The sentences that explain a clock of hours, in the order in which somebody would count. */
export function hourReasons(rule: Rule, facts: HourFacts): string[] {
  const { anchor, start, due, spans, pauses } = facts
  return [
    startReason(rule, anchor),
    ...(typeof anchor === 'string'
      ? ['The time is not known, so it runs from the first moment of that day.']
      : []),
    `${lengthInWords(rule)} are counted as they pass.`,
    ...(rule.disregards ? leftOutReasons(dayOf(start), dayOf(due)) : []),
    ...clockChange(rule, start, due),
    ...pauseReasons(rule, pauses, spans, (at) => whenInWords(new Date(at))),
    dueReason(rule, due),
    ...outcome(facts),
    ...sourceReasons(rule),
  ]
}

function leftOutReasons(from: Day, to: Day): string[] {
  const reasons: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const name = leftOutByCourts(day)
    if (name !== null) reasons.push(`${dayInWords(day)} is not counted: ${name}.`)
  }
  return reasons
}

// Where Sundays are left out, the hour that a change of the clocks takes or gives is left out with them.
function clockChange(rule: Rule, start: Date, due: Date): string[] {
  const change = hoursBeforeGreenwich(due) - hoursBeforeGreenwich(start)
  if (change === 0 || rule.disregards) return []
  return change < 0
    ? ['The clocks go back in that time, so it ends an hour earlier by the clock.']
    : ['The clocks go forward in that time, so it ends an hour later by the clock.']
}

function outcome({ state, done, due, now }: HourFacts): string[] {
  if (done === null) {
    if (state !== 'breached') return []
    return [`It is overdue by ${hoursInWords(now.getTime() - due.getTime())}.`]
  }
  const vague =
    typeof done === 'string'
      ? ['Only the day it was done is known, so it counts as done at the end of that day.']
      : []
  const when = typeof done === 'string' ? `on ${dayInWords(done)}` : `at ${whenInWords(done)}`
  return [...vague, `It was done ${when}, ${state === 'met' ? 'in time' : 'late'}.`]
}

function hoursInWords(milliseconds: number): string {
  const hours = Math.floor(milliseconds / HOUR)
  return hours < 1 ? 'less than an hour' : lengthInWords({ amount: hours, unit: 'hours' })
}
