import { addDays, within, type Day, type Period } from '../../../../knowledge/law/index.ts'
import { contactsFollowedByReferral, contactsToReferral } from '../compute/contacts.ts'
import { gapIn, type Evidence } from '../evidence.ts'
import type { Measure } from '../measure.ts'
import { daysByChild, firstBetween, type Happening } from './by-child.ts'
import { readFrontDoor } from './front-door-words.ts'
import {
  conferencesOf,
  contactsOf,
  enquiriesOf,
  plansOf,
  referralsOf,
  completedOf,
} from './happenings.ts'
import { defineIndicator, type IndicatorInput } from './indicator.ts'
import { assessedAfterReferral, FOLLOWED_DAYS } from './referrals-by-source.ts'
import type { OrMissing, Share } from './share.ts'

/** Days in which an enquiry, a conference and a plan are looked for after a referral. */
export const COHORT_DAYS = 90

/** How often a step was taken in the period, and for how many children. */
export interface StepCount {
  readonly rows: number
  readonly children: number
}

/** The share of a group of records that went on to the next step, up to the last day that could be followed. */
export interface Followed {
  readonly share: Share
  readonly until: Day
}

export interface FrontDoor {
  readonly counts: {
    readonly contacts: OrMissing<StepCount>
    readonly referrals: OrMissing<StepCount>
    readonly assessments: OrMissing<StepCount>
    readonly enquiries: OrMissing<StepCount>
    readonly conferences: OrMissing<StepCount>
    readonly plans: OrMissing<StepCount>
  }
  /** Each follows the same children from one step to a later one. */
  readonly shares: {
    readonly contactToReferral: OrMissing<Followed>
    readonly contactRecordedAsReferral: OrMissing<Followed>
    readonly referralToAssessment: OrMissing<Followed>
    readonly referralToEnquiry: OrMissing<Followed>
    readonly referralToConference: OrMissing<Followed>
    readonly referralToPlan: OrMissing<Followed>
    readonly enquiryToConference: OrMissing<Followed>
    readonly conferenceToPlan: OrMissing<Followed>
  }
}

export const frontDoor = defineIndicator<FrontDoor>({
  id: 'front-door',
  version: 1,
  title: 'The front door, step by step',
  question: 'Of those who come to us, how many go on to each next step?',
  counted:
    'Contacts, referrals, assessments completed, section 47 enquiries, initial conferences and plans started in the year; and of each step, how many of the same children went on',
  outOf: `Contacts of the year; referrals followed for ${FOLLOWED_DAYS} or ${COHORT_DAYS} days; enquiries followed for ${FOLLOWED_DAYS} days; conferences of the year`,
  lists: [1, 3, 4, 5, 7],
  limits: [
    'The counts of a year are not of the same children: a child referred in March may have a plan in May.',
    'The shares follow a child by its id. What happens after the days stated is not seen.',
    'A later step is taken as following the referral, though the lists do not say so.',
    'A share by itself says nothing of thresholds. Audits of cases do.',
  ],
  disclosure: 'children',
  compute(input) {
    const { evidence, period } = input
    const counts = {
      contacts: countOf(evidence, period, 1, contactsOf(evidence)),
      referrals: countOf(evidence, period, 3, referralsOf(evidence)),
      assessments: countOf(evidence, period, 4, completedOf(evidence)),
      enquiries: countOf(evidence, period, 5, enquiriesOf(evidence)),
      conferences: countOf(evidence, period, 5, conferencesOf(evidence)),
      plans: countOf(evidence, period, 7, plansOf(evidence)),
    }
    if (Object.values(counts).every((one) => 'missing' in one))
      return { missing: 'None of the lists it needs covers the year.' }
    return { counts, shares: sharesOf(input) }
  },
  read: readFrontDoor,
})

function countOf(
  evidence: Evidence,
  period: Period,
  list: 1 | 3 | 4 | 5 | 7,
  happenings: readonly Happening[],
): OrMissing<StepCount> {
  const gap = gapIn(evidence, list, period.first, period.last)
  if (gap) return { missing: gap }
  const own = happenings.filter(({ day }) => within(day, period))
  return { rows: own.length, children: new Set(own.map(({ child }) => child)).size }
}

function sharesOf(input: IndicatorInput): FrontDoor['shares'] {
  const { evidence, period } = input
  return {
    contactToReferral: ofMeasure(contactsFollowedByReferral(evidence, period), period.last),
    contactRecordedAsReferral: ofMeasure(contactsToReferral(evidence, period), period.last),
    referralToAssessment: assessedAfterReferral(input),
    referralToEnquiry: cohort(evidence, period, 5, enquiriesOf(evidence)),
    referralToConference: cohort(evidence, period, 5, conferencesOf(evidence)),
    referralToPlan: cohort(evidence, period, 7, plansOf(evidence)),
    enquiryToConference: enquiryToConference(evidence, period),
    conferenceToPlan: conferenceToPlan(evidence, period),
  }
}

function ofMeasure(measure: Measure, until: Day): OrMissing<Followed> {
  const { status, reason, numerator, denominator, unknown } = measure
  if (status !== 'known' || numerator === null || denominator === null)
    return { missing: reason ?? 'There is no value.' }
  return { share: { x: numerator, n: denominator, unknown }, until }
}

/** Referrals of the period that could be followed, and those with a later step of the same child. */
function cohort(
  evidence: Evidence,
  period: Period,
  list: 5 | 7,
  steps: readonly Happening[],
): OrMissing<Followed> {
  const gap =
    gapIn(evidence, 3, period.first, period.last) ??
    gapIn(evidence, list, period.first, addDays(period.first, COHORT_DAYS))
  if (gap) return { missing: gap }
  const until = earlier(addDays(evidence.windows[list]?.last ?? '', -COHORT_DAYS), period.last)
  const days = daysByChild(steps)
  const followed = referralsOf(evidence).filter(({ day }) => day >= period.first && day <= until)
  const went = followed.filter(({ child, day }) =>
    firstBetween(days, child, day, addDays(day, COHORT_DAYS)),
  )
  return { share: { x: went.length, n: followed.length, unknown: 0 }, until }
}

/** Of enquiries that could be followed, those whose own row has a conference. */
function enquiryToConference(evidence: Evidence, period: Period): OrMissing<Followed> {
  const gap = gapIn(evidence, 5, period.first, addDays(period.first, FOLLOWED_DAYS))
  if (gap) return { missing: gap }
  const until = earlier(addDays(evidence.windows[5]?.last ?? '', -FOLLOWED_DAYS), period.last)
  const rows = (evidence.lists[5] ?? []).filter(
    (row) =>
      row.transferIn !== true && within(row.start ?? row.strategy, { ...period, last: until }),
  )
  const held = rows.filter(({ conference }) => conference !== null)
  return { share: { x: held.length, n: rows.length, unknown: 0 }, until }
}

/** Of conferences held in the period, those whose own row says that a plan came of it. */
function conferenceToPlan(evidence: Evidence, period: Period): OrMissing<Followed> {
  const gap = gapIn(evidence, 5, period.first, period.last)
  if (gap) return { missing: gap }
  const rows = (evidence.lists[5] ?? []).filter(
    ({ conference, transferIn }) => transferIn !== true && within(conference, period),
  )
  const recorded = rows.filter(({ resultedInPlan }) => resultedInPlan !== null)
  const plans = recorded.filter(({ resultedInPlan }) => resultedInPlan)
  return {
    share: { x: plans.length, n: recorded.length, unknown: rows.length - recorded.length },
    until: period.last,
  }
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}
