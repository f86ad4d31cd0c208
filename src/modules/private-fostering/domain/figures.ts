import { within, type Day, type Period } from '../../../knowledge/law/index.ts'
import { absent, count, percent, type Measure } from '../../figures/index.ts'
import { caseFigures, type Counted } from '../../rooms/index.ts'
import {
  ARRANGEMENT_COLUMNS,
  arrangementOfRoom,
  arrangementOfRow,
  type ArrangementCase,
} from './arrangement-case.ts'
import { fellDue, firstVisitDue, intervalsOf, type VisitInterval } from './intervals.ts'
import { FIGURES, type FigureId } from './meanings.ts'

/** The figures of private fostering, by one counting for rooms and exports. */
export const fosteringFigures = caseFigures<ArrangementCase>({
  columns: ARRANGEMENT_COLUMNS,
  unique: 'reference',
  caseOf: arrangementOfRoom,
  caseFrom: arrangementOfRow,
  count: countArrangements,
  asked: Object.values(FIGURES),
})

/**
 * In: arrangements, and a period. Out: the figures of the period. What was found not to be private
 * fostering counts as a notification, and as nothing else. Source: contract, "The first register".
 */
export function countArrangements(
  all: readonly ArrangementCase[],
  period: Period,
): readonly Counted[] {
  const real = all.filter(({ is }) => is)
  const begun = real.filter(hasBegun)
  // Known to be one, and nobody knows since when: it may or may not have been in place.
  const unknown = real.filter(({ begins }) => begins === null).length
  const inPlace = begun.filter(
    ({ begins, ended }) => begins <= period.last && !before(ended, period),
  )
  return [
    counted(
      'private-fostering.notified.count',
      count(all.filter(({ notified }) => within(notified, period)).length),
    ),
    counted(
      'private-fostering.started.count',
      count(begun.filter(({ begins }) => within(begins, period)).length, unknown),
    ),
    counted(
      'private-fostering.ended.count',
      count(real.filter(({ ended }) => within(ended, period)).length),
    ),
    counted(
      'private-fostering.in-place-at-end.count',
      count(inPlace.filter(({ ended }) => ended === null || ended > period.last).length, unknown),
    ),
    counted('private-fostering.arrangements.count', count(inPlace.length, unknown)),
    counted('private-fostering.visits-in-time.percent', visitsInTime(real, period)),
    counted('private-fostering.seen-alone.percent', seenAlone(real, period)),
    counted('private-fostering.first-visit-within-7wd.percent', firstVisits(all, period)),
  ]
}

function counted(id: FigureId, measure: Measure): Counted {
  const { version, title, meaning } = FIGURES[id]
  return { id, version, title, meaning, measure }
}

// What is only planned has not begun on the day it was looked at.
function hasBegun(one: ArrangementCase): one is ArrangementCase & { readonly begins: Day } {
  return one.begins !== null && (one.asOf === null || one.begins <= one.asOf)
}

function before(day: Day | null, { first }: Period): boolean {
  return day !== null && day < first
}

function visitsInTime(all: readonly ArrangementCase[], period: Period): Measure {
  const due = all.flatMap(({ aware, ended, visits, asOf }): VisitInterval[] => {
    if (aware === null) return []
    const days = visits.map(({ on }) => on)
    return intervalsOf(aware, days).filter(
      (one) =>
        within(one.due, period) &&
        fellDue(one, ended) &&
        (one.done !== null || past(one.due, asOf)),
    )
  })
  const unknown = all.filter(({ aware }) => aware === null).length
  const inTime = due.filter(({ due, done }) => done !== null && done <= due).length
  return share(inTime, due.length, unknown, 'No visit fell due in the period.')
}

function seenAlone(all: readonly ArrangementCase[], period: Period): Measure {
  const made = all.flatMap(({ visits }) => visits).filter(({ on }) => within(on, period))
  const known = made.filter(({ asked }) => asked === 'known')
  const unknown = made.filter(({ asked }) => asked === 'unknown').length
  const none = 'No visit of the period is known at which seeing the child alone was called for.'
  return share(known.filter(({ alone }) => alone).length, known.length, unknown, none)
}

function firstVisits(all: readonly ArrangementCase[], period: Period): Measure {
  const answers = all.flatMap(({ notified, ended, visits, asOf }): (boolean | null)[] => {
    if (notified === null || !within(notified, period)) return []
    const due = firstVisitDue(notified)
    const first = visits.map(({ on }) => on).toSorted()[0]
    if (due === null) return []
    if (first !== undefined) return [first <= due]
    if (ended !== null && ended <= due) return []
    return [past(due, asOf) ? false : null]
  })
  const known = answers.filter((one) => one !== null)
  return share(
    known.filter(Boolean).length,
    known.length,
    answers.length - known.length,
    'No first visit fell due for a notification of the period.',
  )
}

/** Whether a day was over when the case was looked at. */
function past(day: Day, asOf: Day | null): boolean {
  return asOf === null || asOf > day
}

function share(numerator: number, denominator: number, unknown: number, none: string): Measure {
  return denominator > 0
    ? percent(numerator, denominator, unknown)
    : { ...absent('percent', none), denominator: 0, unknown }
}
