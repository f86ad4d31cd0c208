import { isWorkingDay, workingDaysFrom } from './days.ts'
import { SEVERNSHIRE_TARGETS } from './targets.ts'
import { SEVERNSHIRE_YEARS, spanOf, within } from './years.ts'
import type { Child } from './children.ts'
import type { Day } from './days.ts'
import type { PlanEvent } from './plans.ts'
import type { Pool } from './pool.ts'
import type { Random } from './random.ts'
import type { SevernshireYear, Span } from './years.ts'

/** An enquiry under section 47, and the conference it led to. */
export interface EnquiryEvent {
  readonly child: Child
  readonly start: Day | null
  readonly conferenceNotRequired: boolean
  readonly conference: Day | null
  readonly plan: boolean | null
  readonly transferIn: boolean
}

const LIMIT = 15

/** Every enquiry; each plan that started here follows from the conference of its first day. */
export function makeEnquiries(
  random: Random,
  pool: Pool,
  plans: readonly PlanEvent[],
): EnquiryEvent[] {
  return SEVERNSHIRE_YEARS.flatMap((year) => enquiriesOf(random, pool, plans, year))
}

function enquiriesOf(
  random: Random,
  pool: Pool,
  plans: readonly PlanEvent[],
  year: SevernshireYear,
): EnquiryEvent[] {
  const span = spanOf(year)
  const targets = SEVERNSHIRE_TARGETS[year]
  const started = plans.filter(({ start, temporary }) => !temporary && within(span, start))
  const moved = started
    .filter(({ transferIn }) => transferIn)
    .map(({ child, start }): EnquiryEvent => ({
      ...held(child, start, true),
      start,
      transferIn: true,
    }))
  const own = started.filter(({ transferIn }) => !transferIn)
  const conferences = own.map(({ child, start }) => held(child, start, true))
  while (conferences.length < targets.conferences.held) {
    const on = workday(random, { first: span.first + 30, last: span.last - 4 })
    conferences.push(held(childFor(pool, on - 10), on, false))
  }
  const dated = timed(random, conferences, span, targets.conferences)
  const all = [...moved, ...dated]
  const inYear = all.filter(({ start }) => within(span, start)).length
  for (let left = targets.section47.requiredNotHeld; left > 0; left -= 1)
    all.push(enquiry(random, pool, span, false))
  for (
    let left = targets.section47.count - inYear - targets.section47.requiredNotHeld;
    left > 0;
    left -= 1
  )
    all.push(enquiry(random, pool, span, true))
  return all
}

function held(child: Child, conference: Day, plan: boolean): EnquiryEvent {
  return { child, start: null, conferenceNotRequired: false, conference, plan, transferIn: false }
}

/** Gives each conference the day its enquiry began: never before the year, so that it counts in one. */
function timed(
  random: Random,
  conferences: readonly EnquiryEvent[],
  span: Span,
  { startBlank, inTime, held: total }: { startBlank: number; inTime: number; held: number },
): EnquiryEvent[] {
  const room = (on: Day | null) => (on ?? 0) - span.first > 50
  const order = random.shuffled(conferences)
  // Those early in the year can only have been in time.
  const sorted = [
    ...order.filter(({ conference }) => !room(conference)),
    ...order.filter(({ conference }) => room(conference)),
  ]
  return sorted.map((one, place) => {
    const on = one.conference ?? 0
    if (place >= total - startBlank) return one
    const days = place < inTime ? random.between(6, LIMIT) : random.between(16, 27)
    let start = workingDaysFrom(on, -days)
    if (start < span.first) start = workingDaysFrom(span.first - 1, 1)
    return { ...one, start }
  })
}

function enquiry(random: Random, pool: Pool, span: Span, notRequired: boolean): EnquiryEvent {
  const start = workday(random, { first: span.first + 3, last: span.last })
  return {
    child: childFor(pool, start),
    start,
    conferenceNotRequired: notRequired,
    conference: null,
    plan: null,
    transferIn: false,
  }
}

function childFor(pool: Pool, on: Day): Child {
  const child = pool.find(on - 20, on)?.child ?? pool.find(on - 90, on)?.child
  if (child === undefined) throw new Error('no child was referred before an enquiry')
  return child
}

function workday(random: Random, { first, last }: Span): Day {
  for (;;) {
    const on = random.between(first, last)
    if (isWorkingDay(on)) return on
  }
}
