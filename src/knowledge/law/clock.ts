import { dayClock } from './day-clock.ts'
import { hourClock } from './hour-clock.ts'
import type { When } from './moments.ts'
import { ClockRefused, type Pause } from './pauses.ts'
import type { Rule } from './rule.ts'
import type { ClockState } from './state.ts'

export interface ClockInput {
  /** When the rule’s anchor event happened. Where only the day is known, give the day. */
  readonly anchor: When
  readonly pauses?: readonly Pause[]
  /** When what is due was done; left out or null while it is not. */
  readonly done?: When | null
  readonly now: Date
}

export interface Clock {
  /** A moment where the rule counts hours, a day otherwise: it may be done on that day. */
  readonly due: When
  readonly state: ClockState
  /** What is left of it, less than 0 where it is overdue; null once it is done or over. */
  readonly remaining: Remaining | null
  /** Sentences that explain the due date, in order: fit for a screen. */
  readonly why: readonly string[]
}

export interface Remaining {
  readonly amount: number
  readonly unit: 'hours' | 'days' | 'working-days'
}

/**
 * In: a rule, and what happened. Out: when it is due, how it stands now, and why, in sentences. A rule
 * that recurs is run for its first interval; runIntervals runs the others. Throws ClockRefused where a
 * date is none, or a pause ends before it begins.
 */
export function runClock(rule: Rule, input: ClockInput): Clock {
  for (const when of [input.anchor, input.done, input.now])
    if (when instanceof Date && Number.isNaN(when.getTime()))
      throw new ClockRefused('A clock needs a date that exists.')
  return rule.unit === 'hours' ? hourClock(rule, input) : dayClock(rule, input)
}
