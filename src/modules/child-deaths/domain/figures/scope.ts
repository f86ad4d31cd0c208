import { addMonths, within, type Day, type Period } from '../../../../knowledge/law/index.ts'
import type { DeathCase } from './death-case.ts'

/**
 * The panel reviews the deaths of children who lived in its area. In: a case. Out: whether it is one of
 * them; null where it is not known where the child lived. What turned out to be no death to review, such as
 * one notified twice, is neither.
 */
export function ours({ resident, closedWithout }: DeathCase): boolean | null {
  if (closedWithout === 'no-review') return false
  return closedWithout === 'elsewhere' ? false : resident
}

/** Of a child who lived elsewhere; what was no death to review is left out. */
export function elsewhere(one: DeathCase): boolean {
  return one.closedWithout !== 'no-review' && ours(one) === false
}

export const diedIn = ({ died }: DeathCase, period: Period) => within(died, period)
export const notifiedIn = ({ notified }: DeathCase, period: Period) => within(notified, period)
export const reviewedIn = ({ completed }: DeathCase, period: Period) => within(completed, period)

/** Notified by the end of a day, and its review not completed by then. */
export function waitingOn({ notified, completed }: DeathCase, day: Day): boolean {
  return notified !== null && notified <= day && (completed === null || completed > day)
}

/** Whether a coroner’s inquiry or a criminal process held it up on that day. */
export function heldUpOn({ waits }: DeathCase, day: Day): boolean {
  return waits.some(({ from, to }) => from <= day && (to === null || to > day))
}

/** Whether it had been waiting since its notification for so many months or more on that day. */
export function waitedFor({ notified }: DeathCase, months: number, day: Day): boolean {
  return notified !== null && addMonths(notified, months) <= day
}

/** Whether the review was completed no more than so many months after the death; null where a day is missing. */
export function completedWithin({ died, completed }: DeathCase, months: number): boolean | null {
  return died === null || completed === null ? null : completed <= addMonths(died, months)
}
