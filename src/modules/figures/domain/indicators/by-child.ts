import { addDays, within, type Day, type Period } from '../../../../knowledge/law/index.ts'

/** A child and the day something happened. */
export interface Happening {
  readonly child: string
  readonly day: Day
}

/** The days of each child, earliest first. */
export type DaysByChild = ReadonlyMap<string, readonly Day[]>

/** In: happenings in any order. Out: each child's days in order, one for each happening. */
export function daysByChild(happenings: readonly Happening[]): DaysByChild {
  const days = new Map<string, Day[]>()
  for (const { child, day } of happenings) {
    const known = days.get(child)
    if (known) known.push(day)
    else days.set(child, [day])
  }
  for (const known of days.values()) known.sort()
  return days
}

/** The child's first day from one day to another, both included; null where there is none. */
export function firstBetween(days: DaysByChild, child: string, from: Day, to: Day): Day | null {
  return days.get(child)?.find((day) => day >= from && day <= to) ?? null
}

/** The child's last day from one day to another, both included; null where there is none. */
export function lastBetween(days: DaysByChild, child: string, from: Day, to: Day): Day | null {
  return days.get(child)?.findLast((day) => day >= from && day <= to) ?? null
}

/**
 * In: happenings, and a period. Out: how many of the period follow one of the same child on any of the
 * 365 days before, not the same day: the register's meaning of a repeat.
 */
export function repeatsIn(happenings: readonly Happening[], period: Period): number {
  const days = daysByChild(happenings)
  return happenings.filter(
    ({ child, day }) =>
      within(day, period) &&
      firstBetween(days, child, addDays(day, -365), addDays(day, -1)) !== null,
  ).length
}
