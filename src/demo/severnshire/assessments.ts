import { isWorkingDay, workingDaysFrom } from './days.ts'
import { SEVERNSHIRE_TARGETS } from './targets.ts'
import { SEVERNSHIRE_YEARS, spanOf } from './years.ts'
import type { Child } from './children.ts'
import type { Day } from './days.ts'
import type { Pool } from './pool.ts'
import type { Random } from './random.ts'
import type { SevernshireYear, Span } from './years.ts'

export interface AssessmentEvent {
  readonly child: Child
  readonly start: Day | null
  readonly seen: Day | null
  readonly authorised: Day | null
  readonly support: boolean
}

/** Open at the end of the last year and not yet overdue. */
const OPEN_AT_THE_END = 610
const LIMIT = 45

/** Every assessment; the years' totals, those in time and those overdue are as targets.ts says. */
export function makeAssessments(random: Random, pool: Pool): AssessmentEvent[] {
  const events = SEVERNSHIRE_YEARS.flatMap((year, place) => {
    const before = SEVERNSHIRE_YEARS[place - 1]
    return assessmentsOf(random, pool, year, before)
  })
  const { last } = spanOf('2017-18')
  const { openOver45 } = SEVERNSHIRE_TARGETS['2017-18'].assessments
  for (let left = openOver45; left > 0; left -= 1)
    events.push(event(random, pool, workingDaysFrom(last, -random.between(48, 90)), null))
  for (let left = OPEN_AT_THE_END; left > 0; left -= 1)
    events.push(event(random, pool, workingDaysFrom(last, -random.between(0, 40)), null))
  return events
}

function assessmentsOf(
  random: Random,
  pool: Pool,
  year: SevernshireYear,
  before: SevernshireYear | undefined,
): AssessmentEvent[] {
  const span = spanOf(year)
  const { completed, startBlank, inTime } = SEVERNSHIRE_TARGETS[year].assessments
  const overdue = before ? SEVERNSHIRE_TARGETS[before].assessments.openOver45 : 0
  const events: AssessmentEvent[] = []
  for (let left = inTime; left > 0; left -= 1) {
    const end = workday(random, span)
    events.push(event(random, pool, workingDaysFrom(end, -random.between(8, LIMIT)), end))
  }
  // Overdue when the year began, and closed in its first weeks.
  for (let left = overdue; left > 0; left -= 1) {
    const start = workingDaysFrom(span.first, -random.between(49, 80))
    events.push(event(random, pool, start, workingDaysFrom(span.first, random.between(2, 20))))
  }
  for (let left = completed - startBlank - inTime - overdue; left > 0; left -= 1) {
    const end = workday(random, { first: span.first + 100, last: span.last })
    events.push(event(random, pool, workingDaysFrom(end, -random.between(46, 62)), end))
  }
  for (let left = startBlank; left > 0; left -= 1) {
    const end = workday(random, span)
    events.push({ ...event(random, pool, workingDaysFrom(end, -30), end), start: null, seen: null })
  }
  return events
}

function event(random: Random, pool: Pool, start: Day, authorised: Day | null): AssessmentEvent {
  const drawn = pool.find(start - 12, start + 1)?.child ?? pool.find(start - 60, start + 1)?.child
  // Each referral is assessed once before any is assessed again.
  const child = pool.answer(start - 12, start)?.child ?? drawn
  if (child === undefined) throw new Error('no child was referred before an assessment')
  const seen = start + random.between(1, 14)
  return {
    child,
    start,
    seen: authorised === null || seen <= authorised ? seen : null,
    authorised,
    support: random.chance(0.58),
  }
}

function workday(random: Random, { first, last }: Span): Day {
  for (;;) {
    const on = random.between(first, last)
    if (isWorkingDay(on)) return on
  }
}
