import { addDays, dayInWords, daysBetween, isDay, type Day } from '../../../knowledge/law/index.ts'

/**
 * How long somebody is let in for: 90 days are suggested, and more than a year and a day is refused, so
 * that every membership is looked at again. Source: the partnership's access rules.
 */
export const SUGGESTED_DAYS = 90
export const MOST_DAYS = 366
/** How long before its end a membership is pointed out: two weeks, in which it can still be made longer. */
const SOON_DAYS = 14

/** Working days in which an owner looks into an emergency opening. Source: the access rules, 1.10. */
export const REVIEW_DAYS = 2

export interface Membership {
  readonly from: Day
  /** The first day on which it no longer holds; null for no end. */
  readonly to: Day | null
}

/** The last day on which a membership holds; null where it has no end. */
export function lastDayOf({ to }: Pick<Membership, 'to'>): Day | null {
  return to === null ? null : addDays(to, -1)
}

export function holdsOn({ from, to }: Membership, day: Day): boolean {
  return from <= day && (to === null || to > day)
}

/** Whether a membership that holds today ends within two weeks. */
export function endsSoon(membership: Membership, today: Day): boolean {
  const last = lastDayOf(membership)
  return last !== null && last >= today && daysBetween(today, last) <= SOON_DAYS
}

/** Out: why somebody can't be let in until that day, or null. */
export function lastDayFault(lastDay: string, today: Day): string | null {
  const latest = addDays(today, MOST_DAYS)
  if (!isDay(lastDay)) return 'Enter the last day of the membership.'
  if (lastDay < today) return 'That day has passed: enter today or a later day.'
  if (lastDay > latest)
    return `Nobody is let in for more than a year at once: enter ${dayInWords(latest)} or a day before.`
  return null
}

interface Words {
  readonly asRole: string
  readonly purpose: string
}

/** What is wrong with the words of a membership, by field. */
export function membershipFaults({ asRole, purpose }: Words): Partial<Record<keyof Words, string>> {
  const faults: Partial<Record<keyof Words, string>> = {}
  if (asRole === '') faults.asRole = 'Say what the person does in this room, such as panel member.'
  else if (asRole.length > 80) faults.asRole = 'Shorten this to 80 characters.'
  if (purpose === '') faults.purpose = 'Say why the person needs to be in this room.'
  else if (purpose.length > 300) faults.purpose = 'Shorten the purpose to 300 characters.'
  return faults
}
