import type { Period } from '../../../../knowledge/law/index.ts'
import { gapIn, type Evidence } from '../evidence.ts'
import { absent, count, type Measure } from '../measure.ts'

/** All episodes open at the last day, whatever the status but closed. */
export function childrenInNeedAtEnd(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 6, period.last, period.last)
  if (gap) return absent('count', gap)
  const unknown = (evidence.lists[6] ?? []).filter(({ start }) => start === null).length
  return count(openAtEnd(evidence, period).length, unknown)
}

/** The status is the one on the day of extraction, so the window must end on the period's last day. */
export function childInNeedPlansAtEnd(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 6, period.last, period.last)
  if (gap) return absent('count', gap)
  if (evidence.windows[6]?.last !== period.last)
    return absent(
      'count',
      'List 6 does not end on the last day, so its case status is of another day.',
    )
  const open = openAtEnd(evidence, period)
  const plans = open.filter(({ status }) =>
    /^child(ren)? in need plan$|^cin plan$/i.test(status ?? ''),
  )
  return count(plans.length, open.filter(({ status }) => status === null).length)
}

function openAtEnd(evidence: Evidence, { last }: Period) {
  return (evidence.lists[6] ?? []).filter(
    ({ start, closed, status }) =>
      start !== null &&
      start <= last &&
      (closed === null || closed > last) &&
      !(closed === null && /^closed/i.test(status ?? '')),
  )
}
