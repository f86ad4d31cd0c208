import { addDays, within, type Day, type Period } from '../../../../knowledge/law/index.ts'
import { gapIn, type Evidence } from '../evidence.ts'
import { absent, count, percent, type Measure } from '../measure.ts'

export function referralsCount(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 3, period.first, period.last)
  if (gap) return absent('count', gap)
  const unknown = (evidence.lists[3] ?? []).filter(({ referral }) => !referral).length
  return count(inPeriod(evidence, period).length, unknown)
}

/** The days that a look-back over 365 days needs. */
export function withLookBack({ first, last }: Period): { first: Day; last: Day } {
  return { first: addDays(first, -365), last }
}

/**
 * Referrals of a child who was referred on any of the 365 days before, not the same day. The list's own
 * "referrals in last 12 months" is a cross-check and is not used here.
 */
export function referralsRepeat(evidence: Evidence, period: Period): Measure {
  const { first, last } = withLookBack(period)
  const gap = gapIn(evidence, 3, first, last)
  if (gap) return absent('percent', gap)
  const days = new Map<string, Set<Day>>()
  for (const { child, referral } of evidence.lists[3] ?? []) {
    if (!referral) continue
    const known = days.get(child)
    if (known) known.add(referral)
    else days.set(child, new Set([referral]))
  }
  const referrals = inPeriod(evidence, period)
  const repeated = referrals.filter(({ child, referral }) => {
    if (!referral) return false
    const span = { first: addDays(referral, -365), last: addDays(referral, -1) }
    return [...(days.get(child) ?? [])].some((other) => within(other, span))
  })
  return percent(repeated.length, referrals.length)
}

export function referralsNoFurtherAction(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 3, period.first, period.last)
  if (gap) return absent('percent', gap)
  const referrals = inPeriod(evidence, period)
  const recorded = referrals.filter(({ noFurtherAction }) => noFurtherAction !== null)
  const closed = recorded.filter(({ noFurtherAction }) => noFurtherAction)
  return percent(closed.length, recorded.length, referrals.length - recorded.length)
}

function inPeriod(evidence: Evidence, period: Period) {
  return (evidence.lists[3] ?? []).filter(({ referral }) => within(referral, period))
}
