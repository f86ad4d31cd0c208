import type { Evidence } from '../evidence.ts'
import type { Happening } from './by-child.ts'

/** The contacts of list 1 that have a day. */
export function contactsOf(evidence: Evidence): readonly Happening[] {
  return (evidence.lists[1] ?? []).flatMap(({ child, contact }) => at(child, contact))
}

/** The referrals of list 3 that have a day. */
export function referralsOf(evidence: Evidence): readonly Happening[] {
  return (evidence.lists[3] ?? []).flatMap(({ child, referral }) => at(child, referral))
}

/** The assessments of list 4, on the day they started. */
export function assessmentsOf(evidence: Evidence): readonly Happening[] {
  return (evidence.lists[4] ?? []).flatMap(({ child, start }) => at(child, start))
}

/** The assessments of list 4, on the day they were authorised. */
export function completedOf(evidence: Evidence): readonly Happening[] {
  return (evidence.lists[4] ?? []).flatMap(({ child, authorised }) => at(child, authorised))
}

/** The enquiries of list 5: its start, or the strategy discussion where that is the list's one date. */
export function enquiriesOf(evidence: Evidence): readonly Happening[] {
  return (evidence.lists[5] ?? []).flatMap(({ child, start, strategy }) =>
    at(child, start ?? strategy),
  )
}

/** The initial conferences of list 5, without those of plans moved here from another authority. */
export function conferencesOf(evidence: Evidence): readonly Happening[] {
  return (evidence.lists[5] ?? []).flatMap(({ child, conference, transferIn }) =>
    transferIn === true ? [] : at(child, conference),
  )
}

/** The plans of list 7 by their start, without temporary plans of other authorities. */
export function plansOf(evidence: Evidence): readonly Happening[] {
  return (evidence.lists[7] ?? []).flatMap(({ child, start, temporary }) =>
    temporary === true ? [] : at(child, start),
  )
}

function at(child: string, day: string | null): Happening[] {
  return day === null ? [] : [{ child, day }]
}
