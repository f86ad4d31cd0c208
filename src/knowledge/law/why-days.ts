import { addDays, dayInWords, daysBetween, numberToDay, type Day } from './days.ts'
import { bankHolidayOn } from './bank-holidays.ts'
import { isClipped } from './due.ts'
import type { Pause, Span } from './pauses.ts'
import { lengthInWords } from './rule-words.ts'
import type { Rule } from './rule.ts'
import type { ClockState } from './state.ts'
import { dueReason, pauseReasons, sourceReasons, startReason } from './why.ts'
import { workingDaysBetween } from './working-days.ts'

interface DayFacts {
  readonly start: Day
  /** When it would be due had it never stood still. */
  readonly first: Day
  readonly due: Day
  readonly spans: readonly (Span & { readonly added: string | null })[]
  readonly pauses: readonly Pause[]
  readonly state: ClockState
  readonly done: Day | null
  readonly today: Day
}

/** The sentences that explain a clock of days, in the order in which somebody would count. */
export function dayReasons(rule: Rule, facts: DayFacts): string[] {
  const { start, first, due, spans, pauses } = facts
  return [
    startReason(rule, start),
    countedReason(rule),
    ...(rule.unit === 'working-days' ? holidayReasons(start, due) : []),
    ...(isClipped(start, first, rule.unit)
      ? [`${dayInWords(first)} is the last day of its month, which is shorter.`]
      : []),
    ...pauseReasons(rule, pauses, spans, (at) => dayInWords(numberToDay(at))),
    dueReason(rule, due),
    ...outcome(rule, facts),
    ...sourceReasons(rule),
  ]
}

function countedReason(rule: Rule): string {
  const length = lengthInWords(rule)
  const days = rule.unit === 'working-days' ? ': no Saturday, Sunday or bank holiday' : ''
  if (rule.clear) return `${length} must lie between the two, and neither of them counts${days}.`
  if (rule.beginsWithAnchor) return `${length} are counted, and that day is the first of them.`
  const back = rule.direction === 'before' ? ' back' : ''
  const are = rule.amount === 1 ? 'is' : 'are'
  return `${length} ${are} counted${back}; that day itself is day 0${days}.`
}

function holidayReasons(start: Day, due: Day): string[] {
  const [from, to] = start < due ? [start, due] : [due, start]
  const reasons: string[] = []
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) {
    const name = bankHolidayOn(day)
    if (name !== null) reasons.push(`${dayInWords(day)} is not counted: ${name}.`)
  }
  return reasons
}

function outcome(rule: Rule, { state, done, due, today }: DayFacts): string[] {
  if (done !== null && state === 'met') return [`It was done in time, on ${dayInWords(done)}.`]
  if (done !== null && state === 'met-late')
    return [`It was done on ${dayInWords(done)}, ${lateness(rule, due, done)} late.`]
  if (done !== null) return [`It ended early, on ${dayInWords(done)}.`]
  return state === 'breached' ? [`It is overdue by ${lateness(rule, due, today)}.`] : []
}

function lateness({ unit }: Rule, due: Day, day: Day): string {
  return unit === 'working-days'
    ? lengthInWords({ amount: workingDaysBetween(due, day), unit })
    : lengthInWords({ amount: daysBetween(due, day), unit: 'days' })
}
