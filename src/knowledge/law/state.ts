import type { Rule } from './rule.ts'

export type ClockState = 'running' | 'due-soon' | 'paused' | 'met' | 'met-late' | 'breached'

/** What decides a clock’s state, in the clock’s own count: numbers of days, or milliseconds. */
export interface Standing {
  readonly start: number
  readonly due: number
  readonly now: number
  readonly done: number | null
  readonly paused: boolean
  /** The longest warning there is: two weeks. */
  readonly longestWarning: number
  /** The shortest: one day, or none where hours are counted. */
  readonly shortestWarning: number
}

/**
 * Out: how a clock stands. “Due soon” is the last fifth of it, and two weeks at most: our own choice. A
 * length that must be kept (`at-least`) is breached where it ended early; one that ends of itself
 * (`at-most`) is never overdue.
 */
export function stateOf(kind: Rule['kind'], standing: Standing): ClockState {
  const { due, now, done, paused } = standing
  if (done !== null) {
    if (kind === 'at-least') return done >= due ? 'met' : 'breached'
    return done <= due ? 'met' : 'met-late'
  }
  if (paused) return 'paused'
  if (now > due) return kind === 'deadline' ? 'breached' : 'met'
  return due - now <= warning(standing) ? 'due-soon' : 'running'
}

function warning({ start, due, longestWarning, shortestWarning }: Standing): number {
  return Math.min(longestWarning, Math.max(shortestWarning, Math.ceil(Math.abs(due - start) / 5)))
}
