import type { StatedRule } from '../rules/index.ts'

const query = (id: string, words: string): StatedRule => ({ id, severity: 'warning', words })

/** What a file is held to as a whole. All are queries: which of two lists is wrong, only people know. */
export const ACROSS_RULES: readonly StatedRule[] = [
  query('row-twice', 'No row stands in a list twice.'),
  query('child-and-day-twice', 'Outside list 1, a child is in a list once for each day.'),
  query('birth-differs', 'A child has the same date of birth everywhere.'),
  query('gender-differs', 'A child has the same gender everywhere.'),
  query('ethnicity-differs', 'A child has the same ethnicity everywhere.'),
  query('plan-not-in-need', 'Whoever has a protection plan is on list 6 too.'),
  query('care-not-in-need', 'Whoever is looked after is on list 6 too.'),
  query(
    'plan-status',
    'On list 6, whoever has an open plan has that case status, or is looked after.',
  ),
  query('care-status', 'On list 6, whoever is looked after has that case status.'),
  query('plan-without-conference', 'Each plan on list 7 follows from a conference on list 5.'),
  query(
    'conference-without-plan',
    'Each conference that led to a plan is followed by it on list 7.',
  ),
  query(
    'referral-without-assessment',
    'A referral that is taken on leads to an assessment on list 4 within a month.',
  ),
  query(
    'assessment-without-referral',
    'An assessment follows a referral on list 3, unless the child was in need already.',
  ),
  query('adoption-not-in-care', 'Whoever waits for adoption is looked after, on list 8.'),
]
