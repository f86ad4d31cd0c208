import { headingOf, LISTS } from '../columns.ts'
import type { ListNumber } from '../records.ts'
import type { FoundAcross } from './duplicates.ts'
import { NO_DAY, type EventLog, type RowEvent } from './event-log.ts'
import type { Days, FileFacts } from './file-facts.ts'
import { NOTE } from './notes.ts'

// How far a plan may lie from its conference: it is made there, but the day recorded may be the next
// meeting's. How long a referral may wait for its assessment to start, and be known. All ours.
const NEAR_CONFERENCE = 14
const WAIT_FOR_ASSESSMENT = 30

/** Where lists of one file disagree about a child. Only lists that the file holds are compared. */
export function* disagreements(facts: FileFacts): Generator<FoundAcross> {
  yield* againstNeed(facts)
  yield* planAndConference(facts)
  yield* referralAndAssessment(facts)
  yield* adoptionAndCare(facts)
}

function* againstNeed(facts: FileFacts): Generator<FoundAcross> {
  const [need, days] = [facts.log(6), facts.days(6)]
  if (!need) return
  for (const list of [7, 8] as const)
    for (const row of facts.log(list)?.all() ?? []) {
      if (row.note & (NOTE.temporary | NOTE.shortBreak) || !overlaps(row, days)) continue
      const about = finder(facts, list, row)
      if (!need.has(row.child)) {
        yield list === 7
          ? about(
              'plan-not-in-need',
              'The child has a plan and is not on list 6. Add the child there.',
            )
          : about(
              'care-not-in-need',
              'The child is looked after and is not on list 6. Add the child there.',
            )
        continue
      }
      const status = isOpenAtLast(row, days) ? statusOf(need, row.child, days) : 0
      if (status === 0 || status === NOTE.statusCare) continue
      if (list === 8)
        yield about(
          'care-status',
          'The child is looked after, and the case status on list 6 is another. Put it right there.',
        )
      else if (status !== NOTE.statusPlan)
        yield about(
          'plan-status',
          'The child has a plan, and the case status on list 6 is another. Put it right there.',
        )
    }
}

function* planAndConference(facts: FileFacts): Generator<FoundAcross> {
  const [enquiries, plans] = [facts.log(5), facts.log(7)]
  if (!enquiries || !plans) return
  const [held, kept] = [facts.days(5), facts.days(7)]
  for (const row of plans.all()) {
    if (row.note & NOTE.temporary || !isInside(row.day, held, NEAR_CONFERENCE, NEAR_CONFERENCE))
      continue
    const near = enquiries.of(row.child).some(({ end }) => isNear(end, row.day))
    if (!near)
      yield finder(
        facts,
        7,
        row,
      )(
        'plan-without-conference',
        'No conference on list 5 led to this plan. Check list 5, or the day the plan started.',
      )
  }
  for (const row of enquiries.all()) {
    if (
      !(row.note & NOTE.resultedInPlan) ||
      !isInside(row.end, kept, NEAR_CONFERENCE, NEAR_CONFERENCE)
    )
      continue
    const near = plans.of(row.child).some(({ day }) => isNear(day, row.end))
    if (!near)
      yield finder(
        facts,
        5,
        row,
      )(
        'conference-without-plan',
        'The conference led to a plan that is not on list 7. Check list 7 for this child.',
      )
  }
}

function* referralAndAssessment(facts: FileFacts): Generator<FoundAcross> {
  const [referrals, assessments, need] = [facts.log(3), facts.log(4), facts.log(6)]
  if (!referrals || !assessments) return
  const [referred, assessed] = [facts.days(3), facts.days(4)]
  for (const row of referrals.all()) {
    const known = isInside(row.day, assessed, 0, WAIT_FOR_ASSESSMENT)
    if (row.note & NOTE.noFurtherAction || !known) continue
    const followed = assessments
      .of(row.child)
      .some(
        ({ day, end }) =>
          day <= row.day + WAIT_FOR_ASSESSMENT && (end === NO_DAY || end >= row.day),
      )
    if (!followed && !isOpenOn(need, row.child, row.day))
      yield finder(
        facts,
        3,
        row,
      )(
        'referral-without-assessment',
        'No assessment followed within a month. If none was needed, mark it NFA; else check list 4.',
      )
  }
  for (const row of assessments.all()) {
    if (!isInside(row.day, referred, WAIT_FOR_ASSESSMENT, 0)) continue
    const led = referrals.of(row.child).some(({ day }) => day !== NO_DAY && day <= row.day)
    if (!led && !isOpenOn(need, row.child, row.day - 1))
      yield finder(
        facts,
        4,
        row,
      )(
        'assessment-without-referral',
        'No referral came before it, and the child was not in need. Check list 3 for this child.',
      )
  }
}

function* adoptionAndCare(facts: FileFacts): Generator<FoundAcross> {
  const [care, adoption] = [facts.log(8), facts.log(10)]
  if (!care || !adoption) return
  for (const row of adoption.all())
    if (!(row.note & NOTE.adoptionEnded) && !care.has(row.child))
      yield finder(
        facts,
        10,
        row,
      )(
        'adoption-not-in-care',
        'The child waits for adoption and is not on list 8. Add the child there.',
      )
}

function finder(facts: FileFacts, list: ListNumber, { child, row }: RowEvent) {
  const column = headingOf(list, LISTS[list].when[0] ?? '')
  return (rule: string, message: string): FoundAcross => ({
    subject: facts.peopleOf(list).idOf(child),
    issue: { rule, severity: 'warning', list, row, column, message },
  })
}

// Where nobody stated the window, a row can't be said to lie outside it.
function overlaps({ day, end }: RowEvent, days: Days | undefined): boolean {
  return !days || ((day === NO_DAY || day <= days.last) && (end === NO_DAY || end > days.first))
}

function isOpenAtLast({ day, end }: RowEvent, days: Days | undefined): boolean {
  if (!days) return end === NO_DAY
  return day !== NO_DAY && day <= days.last && (end === NO_DAY || end > days.last)
}

// Whether a list covers a day, so many days before it, and so many after.
function isInside(day: number, days: Days | undefined, before: number, after: number): boolean {
  return (
    day !== NO_DAY && days !== undefined && day - before >= days.first && day + after <= days.last
  )
}

function isNear(one: number, other: number): boolean {
  return one !== NO_DAY && other !== NO_DAY && Math.abs(one - other) <= NEAR_CONFERENCE
}

// Out: 0 where the child has no open episode, or it says no status.
function statusOf(need: EventLog, child: number, days: Days | undefined): number {
  const open = need.of(child).filter((row) => isOpenAtLast(row, days))
  return open.at(-1)?.note ?? 0
}

function isOpenOn(need: EventLog | undefined, child: number, day: number): boolean {
  return (need?.of(child) ?? []).some(
    (row) => row.day !== NO_DAY && row.day <= day && (row.end === NO_DAY || row.end >= day),
  )
}
