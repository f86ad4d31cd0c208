import * as assessments from './compute/assessments.ts'
import * as sent from './compute/care-return.ts'
import * as census from './compute/census.ts'
import * as need from './compute/children-in-need.ts'
import * as contacts from './compute/contacts.ts'
import * as care from './compute/looked-after.ts'
import * as plans from './compute/protection-plans.ts'
import * as referrals from './compute/referrals.ts'
import { FROM_CENSUS } from './census-register.ts'
import { counted, rate, share, tabled } from './define-figure.ts'
import type { Definition } from './definition.ts'
import { SUPPLIED } from './supplied-register.ts'

const LIST = (list: number) => `Annex A list ${list} (provisional, local)`

const referralsCount = counted({
  id: 'referrals.count',
  title: 'Referrals',
  numerator: 'Referrals dated in the period',
  source: LIST(3),
  preferred: [census.fromCensus(referrals.referralsCount)],
  compute: referrals.referralsCount,
})
const childrenInNeed = counted({
  id: 'children-in-need.at-end.count',
  title: 'Children in need',
  numerator: 'Episodes of need open on the last day, whatever the status but closed',
  source: LIST(6),
  preferred: [census.fromCensus(need.childrenInNeedAtEnd, census.onLastDay)],
  compute: need.childrenInNeedAtEnd,
})
const plansAtEnd = counted({
  id: 'child-protection-plans.at-end.count',
  title: 'Children on a child protection plan',
  numerator: 'Plans open on the last day, without temporary plans of other authorities',
  source: LIST(7),
  preferred: [census.fromCensus(plans.plansAtEnd, census.onLastDay)],
  compute: plans.plansAtEnd,
})
const lookedAfter = counted({
  id: 'looked-after.at-end.count',
  title: 'Children looked after',
  numerator: 'Children under 18 in care on the last day, without short breaks',
  source: LIST(8),
  preferred: [sent.lookedAfterAtEnd],
  compute: care.lookedAfterAtEnd,
})

/** The figures that Annex A can give, in the order people read them. */
const FROM_LISTS: readonly Definition[] = [
  counted({
    id: 'contacts.count',
    title: 'Contacts',
    numerator: 'Contacts dated in the period, one for each child',
    disclosure: 'process',
    source: LIST(1),
    compute: contacts.contactsCount,
  }),
  counted({
    id: 'contacts.children.count',
    title: 'Children contacted about',
    numerator: 'Different children among the contacts of the period',
    source: LIST(1),
    compute: contacts.contactsChildren,
  }),
  share({
    id: 'contacts.to-referral.percent',
    title: 'Contacts that became a referral',
    numerator: 'Contacts whose recorded outcome is a referral',
    denominator: 'Contacts with an outcome recorded',
    source: LIST(1),
    compute: contacts.contactsToReferral,
  }),
  share({
    id: 'contacts.followed-by-referral.percent',
    title: 'Contacts followed by a referral',
    numerator: 'Contacts with a referral of the same child within two working days',
    denominator: 'Contacts dated in the period',
    source: 'Annex A lists 1 and 3 (provisional, local)',
    compute: contacts.contactsFollowedByReferral,
  }),
  referralsCount,
  rate(referralsCount, 'referrals.per-10000'),
  share({
    id: 'referrals.repeat-12m.percent',
    title: 'Referrals within 12 months of another',
    numerator: 'Referrals of a child also referred on any of the 365 days before',
    denominator: 'Referrals dated in the period',
    good: 'down',
    source: LIST(3),
    preferred: [census.fromCensus(referrals.referralsRepeat, referrals.withLookBack)],
    compute: referrals.referralsRepeat,
  }),
  share({
    id: 'referrals.no-further-action.percent',
    title: 'Referrals that ended in no further action',
    numerator: 'Referrals marked as no further action',
    denominator: 'Referrals of the period with this recorded',
    source: LIST(3),
    preferred: [census.fromCensus(referrals.referralsNoFurtherAction)],
    compute: referrals.referralsNoFurtherAction,
  }),
  counted({
    id: 'assessments.completed.count',
    title: 'Assessments completed',
    numerator: 'Assessments authorised in the period',
    disclosure: 'process',
    source: LIST(4),
    preferred: [census.fromCensus(assessments.assessmentsCompleted)],
    compute: assessments.assessmentsCompleted,
  }),
  share({
    id: 'assessments.within-45wd.percent',
    title: 'Assessments within 45 working days',
    numerator: 'Assessments authorised no later than 45 working days after their start',
    denominator: 'Assessments authorised in the period whose start is known',
    good: 'up',
    source: LIST(4),
    preferred: [census.fromCensus(assessments.assessmentsInTime)],
    compute: assessments.assessmentsInTime,
  }),
  counted({
    id: 'assessments.open-over-45wd.count',
    title: 'Assessments open longer than 45 working days',
    numerator: 'Assessments started, not authorised, and older than that on the last day',
    good: 'down',
    disclosure: 'process',
    source: LIST(4),
    preferred: [census.fromCensus(assessments.assessmentsOpenTooLong, census.onLastDay)],
    compute: assessments.assessmentsOpenTooLong,
  }),
  counted({
    id: 'section-47.count',
    title: 'Section 47 enquiries',
    numerator: 'Enquiries into significant harm that started in the period',
    disclosure: 'process',
    source: LIST(5),
    preferred: [census.fromCensus(assessments.section47Count)],
    compute: assessments.section47Count,
  }),
  share({
    id: 'initial-conferences.within-15wd.percent',
    title: 'Initial conferences within 15 working days',
    numerator: 'Conferences held no later than 15 working days after the enquiry began',
    denominator: 'Conferences of the period whose enquiry’s start is known, without transfers in',
    good: 'up',
    source: LIST(5),
    preferred: [census.fromCensus(assessments.conferencesInTime)],
    compute: assessments.conferencesInTime,
  }),
  counted({
    id: 'initial-conferences.required-not-held.count',
    title: 'Initial conferences required but not held',
    numerator: 'Enquiries of the period that called for a conference not held by its end',
    good: 'down',
    disclosure: 'process',
    source: LIST(5),
    preferred: [census.fromCensus(assessments.conferencesNotHeld)],
    compute: assessments.conferencesNotHeld,
  }),
  childrenInNeed,
  rate(childrenInNeed, 'children-in-need.at-end.per-10000'),
  counted({
    id: 'child-in-need-plans.at-end.count',
    title: 'Children on a child in need plan',
    numerator: 'Open episodes whose case status is a child in need plan',
    source: LIST(6),
    preferred: [census.childInNeedPlansAtEnd],
    compute: need.childInNeedPlansAtEnd,
  }),
  plansAtEnd,
  rate(plansAtEnd, 'child-protection-plans.at-end.per-10000'),
  counted({
    id: 'child-protection-plans.started.count',
    title: 'Child protection plans started',
    numerator: 'Plans started in the period; the list may miss a child’s second start in a year',
    source: LIST(7),
    preferred: [census.fromCensus(plans.plansStarted)],
    compute: plans.plansStarted,
  }),
  share({
    id: 'child-protection-plans.second-or-subsequent.percent',
    title: 'Second or subsequent child protection plans',
    numerator: 'Plans started of children with one plan before or more',
    denominator: 'Plans started in the period with this recorded',
    good: 'down',
    source: LIST(7),
    preferred: [census.fromCensus(plans.plansSecondOrSubsequent)],
    compute: plans.plansSecondOrSubsequent,
  }),
  counted({
    id: 'child-protection-plans.over-two-years.count',
    title: 'Child protection plans of two years or more',
    numerator: 'Plans open on the last day that started two years before or earlier',
    good: 'down',
    source: LIST(7),
    preferred: [census.fromCensus(plans.plansOverTwoYears, census.onLastDay)],
    compute: plans.plansOverTwoYears,
  }),
  tabled({
    id: 'child-protection-plans.at-end.by-duration',
    title: 'Child protection plans by how long they have lasted',
    numerator: 'Plans open on the last day, by calendar months since they started',
    source: LIST(7),
    preferred: [census.fromCensus(plans.plansByDuration, census.onLastDay)],
    compute: plans.plansByDuration,
  }),
  share({
    id: 'child-protection-plans.to-care.percent',
    title: 'Child protection plans that led to care',
    numerator: 'Plans whose child came into care within 30 days of the plan’s end, before or after',
    denominator: 'Plans ended in the period',
    source: 'Annex A lists 7 and 8 (provisional, local)',
    compute: plans.plansToCare,
  }),
  lookedAfter,
  rate(lookedAfter, 'looked-after.at-end.per-10000'),
  counted({
    id: 'looked-after.started.children.count',
    title: 'Children who came into care',
    numerator: 'Different children whose period of care started in the period',
    source: LIST(8),
    preferred: [sent.lookedAfterStarted],
    compute: care.lookedAfterStarted,
  }),
  counted({
    id: 'looked-after.started.periods.count',
    title: 'Periods of care started',
    numerator: 'Periods of care that started in the period',
    source: LIST(8),
    preferred: [sent.periodsStarted],
    compute: care.periodsStarted,
  }),
  counted({
    id: 'looked-after.ceased.children.count',
    title: 'Children who left care',
    numerator: 'Different children whose period of care ceased in the period',
    source: LIST(8),
    preferred: [sent.lookedAfterCeased],
    compute: care.lookedAfterCeased,
  }),
]

/** Every figure the board has a definition for. */
export const REGISTER: readonly Definition[] = [...FROM_LISTS, ...FROM_CENSUS, ...SUPPLIED]
