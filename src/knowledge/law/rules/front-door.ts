import { DEADLINE, type Rule } from '../rule.ts'

const CONFERENCE_NOTE =
  'Where more than one strategy discussion is held, the last one that decided on enquiries counts.'

/**
 * From a referral to a child protection plan. In: the guidance of the day, and whether its own text was
 * read, or that of the guidance it carried on.
 */
export function frontDoor(guidance: string, checked: boolean): Rule[] {
  return [
    {
      ...DEADLINE,
      id: 'referral.decide',
      title: 'Decide what response a referral needs',
      anchor: 'referral',
      amount: 1,
      unit: 'working-days',
      source: `${guidance}, chapter on assessment; read in summaries of the guidance of 2013 and 2023`,
      checked,
    },
    {
      ...DEADLINE,
      id: 'assessment.complete',
      title: 'Complete the assessment',
      anchor: 'referral',
      amount: 45,
      unit: 'working-days',
      source: `${guidance}, chapter on assessment; children in need census, rule 8670Q`,
      checked,
      note: 'The census counts the same 45 days from the day the assessment starts.',
    },
    {
      ...DEADLINE,
      id: 'conference.hold',
      title: 'Hold the initial child protection conference',
      anchor: 'strategy-discussion',
      amount: 15,
      unit: 'working-days',
      source: `${guidance}, chapter on assessment; children in need census, rule 8675Q`,
      checked,
      note: CONFERENCE_NOTE,
    },
    {
      ...DEADLINE,
      id: 'core-group.meet',
      title: 'Hold the first meeting of the core group',
      anchor: 'initial-conference',
      amount: 10,
      unit: 'working-days',
      source: `${guidance}, chapter on assessment`,
      checked: false,
    },
    {
      ...DEADLINE,
      id: 'conference.review',
      title: 'Hold the review child protection conference',
      anchor: 'initial-conference',
      amount: 3,
      unit: 'months',
      recurrence: { event: 'review-conference', steps: [{ amount: 6, unit: 'months' }] },
      source: `${guidance}, chapter on assessment; read in a national glossary of procedures`,
      checked,
    },
  ]
}
