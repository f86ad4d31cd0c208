import { day } from './days.ts'
import { yearFrom } from './years.ts'
import type { Span } from './years.ts'

/** So many child protection plans that start in one span and end in one year, or not yet. */
export interface PlanCohort {
  readonly starts: Span
  readonly count: number
  readonly ends: Span | null
}

const FIRST = yearFrom(2015)
const SECOND = yearFrom(2016)
const THIRD = yearFrom(2017)

/**
 * Every plan of the county, by when it starts and in which year it ends. Read downwards the cohorts
 * give each year's starts, plans at the end by duration, and ends (targets.ts): e.g. of the 49 plans
 * of one to two years at March 2017, 46 end in 2017-18 and 3 are among the four of two years or more
 * a year later. Starts keep a few days away from the edges of the duration bands.
 */
export const PLAN_COHORTS: readonly PlanCohort[] = [
  // Open before the first year.
  cohort('2013-07-01', '2015-03-20', 294, FIRST),
  cohort('2014-04-10', '2015-03-20', 55, SECOND),
  cohort('2014-04-10', '2015-03-20', 8, THIRD),
  cohort('2014-04-10', '2015-03-20', 1, null),
  cohort('2013-06-01', '2014-03-20', 7, SECOND),
  cohort('2013-06-01', '2014-03-20', 3, THIRD),
  // Started in 2015-16: last quarter, third quarter, first half, and those that also ended.
  cohort('2016-01-06', '2016-03-24', 126, SECOND),
  cohort('2016-01-06', '2016-03-24', 19, THIRD),
  cohort('2016-01-06', '2016-03-24', 1, null),
  cohort('2015-10-06', '2015-12-23', 100, SECOND),
  cohort('2015-10-06', '2015-12-23', 13, THIRD),
  cohort('2015-04-15', '2015-09-25', 124, SECOND),
  cohort('2015-04-15', '2015-09-25', 14, THIRD),
  cohort('2015-04-15', '2015-09-25', 2, null),
  cohort('2015-04-15', '2016-01-31', 237, FIRST),
  // Started in 2016-17.
  cohort('2017-01-06', '2017-03-24', 194, THIRD),
  cohort('2017-01-06', '2017-03-24', 22, null),
  cohort('2016-10-06', '2016-12-23', 146, THIRD),
  cohort('2016-10-06', '2016-12-23', 14, null),
  cohort('2016-04-15', '2016-09-25', 74, THIRD),
  cohort('2016-04-15', '2016-09-25', 6, null),
  cohort('2016-04-15', '2017-01-31', 221, SECOND),
  // Started in 2017-18.
  cohort('2018-01-06', '2018-03-23', 110, null),
  cohort('2017-10-06', '2017-12-22', 105, null),
  cohort('2017-04-18', '2017-09-25', 163, null),
  cohort('2017-04-18', '2018-01-31', 304, THIRD),
]

function cohort(from: string, to: string, count: number, ends: Span | null): PlanCohort {
  return { starts: { first: day(from), last: day(to) }, count, ends }
}
