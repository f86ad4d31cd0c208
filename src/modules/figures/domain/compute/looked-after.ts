import { ageOn, within, type Period } from '../../../../knowledge/law/index.ts'
import { gapIn, type Evidence } from '../evidence.ts'
import { absent, count, type Measure } from '../measure.ts'

/** Short breaks under a series of placements are no period of care: SSDA903 legal statuses V3 and V4. */
const SHORT_BREAKS = /^v[34]\b/i

export function lookedAfterAtEnd(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 8, period.last, period.last)
  if (gap) return absent('count', gap)
  const { under18, unknown } = inCareAtEnd(evidence, period)
  return count(new Set(under18.map(({ child }) => child)).size, unknown)
}

/** The rows of children under 18 in care on the last day, and how many have no birth to tell by. */
export function inCareAtEnd(evidence: Evidence, { last }: Pick<Period, 'last'>) {
  const open = inCare(evidence).filter(
    ({ start, end }) => start !== null && start <= last && (end === null || end > last),
  )
  const known = open.filter(({ birth }) => birth !== null)
  const under18 = known.filter(({ birth }) => birth !== null && ageOn(birth, last) < 18)
  return { under18, unknown: open.length - known.length }
}

export function lookedAfterStarted(evidence: Evidence, period: Period): Measure {
  return children(evidence, period, 'start')
}

export function lookedAfterCeased(evidence: Evidence, period: Period): Measure {
  return children(evidence, period, 'end')
}

export function periodsStarted(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 8, period.first, period.last)
  if (gap) return absent('count', gap)
  return count(inCare(evidence).filter(({ start }) => within(start, period)).length)
}

function children(evidence: Evidence, period: Period, when: 'start' | 'end'): Measure {
  const gap = gapIn(evidence, 8, period.first, period.last)
  if (gap) return absent('count', gap)
  const rows = inCare(evidence).filter((row) => within(row[when], period))
  return count(new Set(rows.map(({ child }) => child)).size)
}

function inCare(evidence: Evidence) {
  return (evidence.lists[8] ?? []).filter(
    ({ legalStatus }) => !SHORT_BREAKS.test(legalStatus ?? ''),
  )
}
