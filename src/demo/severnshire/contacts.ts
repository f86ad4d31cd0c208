import { childAgedOn } from './children.ts'
import { workingDaysFrom } from './days.ts'
import { SEVERNSHIRE_TARGETS } from './targets.ts'
import { SEVERNSHIRE_YEARS, spanOf, within } from './years.ts'
import type { Child, Register } from './children.ts'
import type { Day } from './days.ts'
import type { Random } from './random.ts'
import type { ReferralEvent } from './referrals.ts'
import type { SevernshireYear } from './years.ts'

export interface ContactEvent {
  readonly child: Child
  readonly day: Day
  readonly source: string
  /** null: nobody recorded it. */
  readonly outcome: string | null
}

const SOURCES = { Police: 38, School: 19, Health: 15, 'Member of public': 9, Family: 8, Other: 11 }
const OTHER_OUTCOMES = { 'Information and advice': 58, 'Early help': 27, 'No further action': 15 }

/** Every contact, in order of date; the shares that became referrals are as targets.ts says. */
export function makeContacts(
  random: Random,
  register: Register,
  referrals: readonly ReferralEvent[],
): ContactEvent[] {
  return SEVERNSHIRE_YEARS.flatMap((year) => contactsOf(random, register, referrals, year)).sort(
    (a, b) => a.day - b.day,
  )
}

function contactsOf(
  random: Random,
  register: Register,
  referrals: readonly ReferralEvent[],
  year: SevernshireYear,
): ContactEvent[] {
  const span = spanOf(year)
  const { count, children, outcomeBlank, outcomeReferral, followed } =
    SEVERNSHIRE_TARGETS[year].contacts
  const answered = random
    .shuffled(referrals.filter(({ day }) => within({ ...span, first: span.first + 5 }, day)))
    .slice(0, followed)
    .map(({ child, day }) => ({ child, day: random.chance(0.7) ? day : workingDaysFrom(day, -1) }))
  const known = new Set(answered.map(({ child }) => child.id))
  const others: { child: Child; day: Day }[] = []
  while (others.length < count - followed) {
    const day = random.between(span.first, span.last)
    // Children whom nothing but contacts is known of; enough of them come back to give the year's number.
    const first = known.size < children
    const child = first
      ? childAgedOn(register, day)
      : (others[random.between(0, others.length - 1)]?.child ?? childAgedOn(register, day))
    known.add(child.id)
    others.push({ child, day })
  }
  const late = outcomeReferral - followed
  return [
    ...answered.map((one) => contact(random, one, 'Referral')),
    ...random.shuffled(others).map((one, place) => {
      if (place < outcomeBlank) return contact(random, one, null)
      if (place < outcomeBlank + late) return contact(random, one, 'Referral')
      return contact(random, one, random.weighted(OTHER_OUTCOMES))
    }),
  ]
}

function contact(
  random: Random,
  { child, day }: { child: Child; day: Day },
  outcome: string | null,
): ContactEvent {
  return { child, day, source: random.weighted(SOURCES), outcome }
}
