import {
  addDays,
  addMonths,
  within,
  type Day,
  type Period,
} from '../../../../knowledge/law/index.ts'
import { gapIn, type Evidence } from '../evidence.ts'
import { absent, count, percent, table, type Measure } from '../measure.ts'

export function plansAtEnd(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 7, period.last, period.last)
  if (gap) return absent('count', gap)
  const unknown = (evidence.lists[7] ?? []).filter(({ start }) => start === null).length
  return count(openAtEnd(evidence, period).length, unknown)
}

export function plansStarted(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 7, period.first, period.last)
  return gap ? absent('count', gap) : count(started(evidence, period).length)
}

export function plansSecondOrSubsequent(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 7, period.first, period.last)
  if (gap) return absent('percent', gap)
  const all = started(evidence, period)
  const recorded = all.filter(({ previousPlans }) => previousPlans !== null)
  const again = recorded.filter(({ previousPlans }) => (previousPlans ?? 0) > 0)
  return percent(again.length, recorded.length, all.length - recorded.length)
}

export function plansOverTwoYears(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 7, period.last, period.last)
  if (gap) return absent('count', gap)
  const limit = addMonths(period.last, -24)
  return count(openAtEnd(evidence, period).filter(({ start }) => start <= limit).length)
}

/** Calendar months, the day clipped to the month's last. */
export function plansByDuration(evidence: Evidence, period: Period): Measure {
  const gap = gapIn(evidence, 7, period.last, period.last)
  if (gap) return absent('table', gap)
  const counts = new Map<string, number>(BANDS.map(({ key }) => [key, 0]))
  for (const { start } of openAtEnd(evidence, period)) {
    const band = BANDS.find(({ holds }) => holds(start, period.last))
    if (band) counts.set(band.key, (counts.get(band.key) ?? 0) + 1)
  }
  return table(counts)
}

const BANDS: readonly { key: string; holds: (start: Day, last: Day) => boolean }[] = [
  { key: '3 months or less', holds: (start, last) => start >= addMonths(last, -3) },
  { key: 'over 3 to 6 months', holds: (start, last) => start >= addMonths(last, -6) },
  { key: 'over 6 months, under 1 year', holds: (start, last) => start > addMonths(last, -12) },
  { key: '1 year, under 2', holds: (start, last) => start > addMonths(last, -24) },
  { key: '2 years or more', holds: () => true },
]

/** Plans ended in the period whose child's care started from 30 days before to 30 days after the end. */
export function plansToCare(evidence: Evidence, period: Period): Measure {
  const gap =
    gapIn(evidence, 7, period.first, period.last) ??
    gapIn(evidence, 8, addDays(period.first, -30), addDays(period.last, 30))
  if (gap) return absent('percent', gap)
  const starts = new Map<string, Day[]>()
  for (const { child, start } of evidence.lists[8] ?? [])
    if (start) starts.set(child, [...(starts.get(child) ?? []), start])
  const ended = own(evidence).filter(({ end }) => within(end, period))
  const toCare = ended.filter(({ child, end }) => {
    if (!end) return false
    const span = { first: addDays(end, -30), last: addDays(end, 30) }
    return (starts.get(child) ?? []).some((start) => within(start, span))
  })
  return percent(toCare.length, ended.length)
}

// Temporary plans of other authorities are theirs to count.
function own(evidence: Evidence) {
  return (evidence.lists[7] ?? []).filter(({ temporary }) => temporary !== true)
}

function started(evidence: Evidence, period: Period) {
  return own(evidence).filter(({ start }) => within(start, period))
}

function openAtEnd(evidence: Evidence, { last }: Period) {
  return own(evidence).flatMap((plan) => {
    const { start, end } = plan
    return start !== null && start <= last && (end === null || end > last)
      ? [{ ...plan, start }]
      : []
  })
}
