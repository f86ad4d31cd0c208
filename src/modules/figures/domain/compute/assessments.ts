import { addWorkingDays, within, type Period } from '../../../../knowledge/law/index.ts'
import { gapIn, type Evidence } from '../evidence.ts'
import { absent, count, percent, type Measure } from '../measure.ts'

/** Working Together 2013 and since: an assessment takes no longer than 45 working days. */
const ASSESSMENT_DAYS = 45
/** Working Together: the initial conference within 15 working days of the strategy discussion. */
const CONFERENCE_DAYS = 15

export function assessmentsCompleted(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 4, period.first, period.last)
  return gap ? absent('count', gap) : count(completed(evidence, period).length)
}

export function assessmentsInTime(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 4, period.first, period.last)
  if (gap) return absent('percent', gap)
  const all = completed(evidence, period)
  const dated = all.filter(({ start }) => start !== null)
  const inTime = dated.filter(
    ({ start, authorised }) =>
      start && authorised && authorised <= addWorkingDays(start, ASSESSMENT_DAYS),
  )
  return percent(inTime.length, dated.length, all.length - dated.length)
}

export function assessmentsOpenTooLong(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 4, period.last, period.last)
  if (gap) return absent('count', gap)
  const open = (evidence.lists[4] ?? []).filter(
    ({ start, authorised }) =>
      start !== null &&
      (authorised === null || authorised > period.last) &&
      addWorkingDays(start, ASSESSMENT_DAYS) < period.last,
  )
  return count(open.length)
}

/** The section 47 start, or the strategy discussion where that is the list's one date. */
export function section47Count(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 5, period.first, period.last)
  if (gap) return absent('count', gap)
  const rows = evidence.lists[5] ?? []
  const dates = rows.map(({ start, strategy }) => start ?? strategy)
  return count(
    dates.filter((day) => within(day, period)).length,
    dates.filter((day) => day === null).length,
  )
}

export function conferencesInTime(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 5, period.first, period.last)
  if (gap) return absent('percent', gap)
  const held = (evidence.lists[5] ?? []).filter(
    ({ conference, transferIn }) => within(conference, period) && transferIn !== true,
  )
  const dated = held.flatMap(({ start, strategy, conference }) => {
    const from = start ?? strategy
    return from && conference ? [{ from, conference }] : []
  })
  const inTime = dated.filter(
    ({ from, conference }) => conference <= addWorkingDays(from, CONFERENCE_DAYS),
  )
  return percent(inTime.length, dated.length, held.length - dated.length)
}

/** Enquiries of the period whose conference was called for, and is not held by the period's end. */
export function conferencesNotHeld(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 5, period.first, period.last)
  if (gap) return absent('count', gap)
  const rows = (evidence.lists[5] ?? []).filter(({ start, strategy }) =>
    within(start ?? strategy, period),
  )
  const required = rows.filter(({ conferenceNotRequired }) => conferenceNotRequired === false)
  const unknown = rows.filter(({ conferenceNotRequired }) => conferenceNotRequired === null)
  const notHeld = required.filter(
    ({ conference }) => conference === null || conference > period.last,
  )
  return count(notHeld.length, unknown.length)
}

function completed(evidence: Evidence, period: Period) {
  return (evidence.lists[4] ?? []).filter(({ authorised }) => within(authorised, period))
}
