import { addWorkingDays } from '../../../../knowledge/law/index.ts'
import { byMonth, type Timed } from '../../../../knowledge/statistics/index.ts'
import { gapIn, type Evidence } from '../evidence.ts'
import { defineIndicator, type IndicatorInput } from './indicator.ts'
import { monthsCovered } from './months.ts'
import type { OrMissing, Share } from './share.ts'
import { readTimeliness } from './timeliness-words.ts'

/** Working days an assessment may take, and an initial conference after the strategy discussion. */
export const LIMITS = { assessments: 45, conferences: 15 } as const

export interface MonthShare extends Share {
  readonly month: string
}

export interface Timeliness {
  /** By the month in which each was authorised or held, oldest first. */
  readonly assessments: OrMissing<{ readonly months: readonly MonthShare[] }>
  readonly conferences: OrMissing<{ readonly months: readonly MonthShare[] }>
}

export const timeliness = defineIndicator<Timeliness>({
  id: 'timeliness',
  version: 1,
  title: 'Timeliness, month by month',
  question: 'Are children assessed and conferences held in time, and is that changing?',
  counted: `Assessments authorised no later than ${LIMITS.assessments} working days after they started; initial conferences held no later than ${LIMITS.conferences} working days after the strategy discussion`,
  outOf: 'Assessments authorised, and conferences held, in each month whose start is known',
  lists: [4, 5],
  limits: [
    'An assessment counts in the month it was authorised. One still open counts in no month yet.',
    'In time says nothing of how well an assessment was made.',
    'Transfers in are left out where the list marks them.',
  ],
  disclosure: 'children',
  compute(input) {
    const assessments = monthly(input, 4, assessed(input.evidence))
    const conferences = monthly(input, 5, held(input.evidence))
    if ('missing' in assessments && 'missing' in conferences)
      return { missing: `${assessments.missing} ${conferences.missing}` }
    return { assessments, conferences }
  },
  read: readTimeliness,
})

function assessed(evidence: Evidence): readonly Timed[] {
  return (evidence.lists[4] ?? []).flatMap(({ start, authorised }) =>
    authorised === null
      ? []
      : [{ day: authorised, inTime: isInTime(start, authorised, LIMITS.assessments) }],
  )
}

function held(evidence: Evidence): readonly Timed[] {
  return (evidence.lists[5] ?? []).flatMap(({ start, strategy, conference, transferIn }) =>
    conference === null || transferIn === true
      ? []
      : [{ day: conference, inTime: isInTime(start ?? strategy, conference, LIMITS.conferences) }],
  )
}

function isInTime(from: string | null, to: string, days: number): boolean | null {
  return from === null ? null : to <= addWorkingDays(from, days)
}

function monthly(
  { evidence, period }: IndicatorInput,
  list: 4 | 5,
  ended: readonly Timed[],
): OrMissing<{ months: readonly MonthShare[] }> {
  const gap = gapIn(evidence, list, period.first, period.last)
  if (gap) return { missing: gap }
  const months = monthsCovered(evidence.windows[list], period)
  const { points } = byMonth(ended, { first: months[0]?.first ?? period.first, last: period.last })
  return {
    months: points.map(({ numerator, denominator, unknown }, at) => ({
      month: months[at]?.label ?? '',
      x: numerator,
      n: denominator,
      unknown,
    })),
  }
}
