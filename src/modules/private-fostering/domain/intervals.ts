import { dayOf, findRule, runClock, runIntervals, type Day } from '../../../knowledge/law/index.ts'

/** One interval of the law between visits; `done` is null while no visit has ended it. */
export interface VisitInterval {
  readonly from: Day
  readonly due: Day
  readonly done: Day | null
  /** "6 weeks". */
  readonly weeks: number
}

const VISIT = 'private-fostering.visit'
const FIRST = 'private-fostering.act'

// Days are counted, and not how they stand: the moment does not matter.
const SOME_MOMENT = new Date(0)

/**
 * In: the day the council came to know, and the visits since. Out: the intervals that the law of that day
 * counts, the last of them open. Source: private-fostering.visit in the law.
 */
export function intervalsOf(aware: Day, visits: readonly Day[]): readonly VisitInterval[] {
  const found = findRule(VISIT, aware)
  if (!found) return []
  return runIntervals(found.rule, { anchor: aware, happened: visits, now: SOME_MOMENT }).map(
    ({ from, due, done, length }) => ({
      from: dayOf(from),
      due: dayOf(due),
      done: done === null ? null : dayOf(done),
      weeks: length.amount,
    }),
  )
}

/** The day by which the visit after these is due. */
export function nextDue(aware: Day, visits: readonly Day[]): Day | null {
  return intervalsOf(aware, visits).at(-1)?.due ?? null
}

/** The day by which a notified arrangement is first visited. Source: private-fostering.act in the law. */
export function firstVisitDue(notified: Day): Day | null {
  const found = findRule(FIRST, notified)
  return found ? dayOf(runClock(found.rule, { anchor: notified, now: SOME_MOMENT }).due) : null
}

/** Whether an interval fell due while the arrangement lasted: one that ended before then needed no visit. */
export function fellDue({ due, done }: VisitInterval, ended: Day | null): boolean {
  return done !== null || ended === null || ended > due
}
