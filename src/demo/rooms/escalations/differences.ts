import type { Difference } from './difference.ts'

/** Eight differences of 2017-18, over themes and stages. */
export const DIFFERENCES: readonly Difference[] = [
  {
    name: 'S-101',
    by: 'schools',
    with: 'council',
    theme: 'threshold',
    about:
      'The school holds that hunger and absence together need an assessment. The contact was closed.',
    wanted: 'An assessment, with the school asked before it is written.',
    stages: [
      {
        raised: '2017-05-08',
        safe: 'The child is in school and eats there.',
        answered: '2017-05-09',
      },
    ],
    settled: { outcome: 'changed', child: 'An assessment began the same week.' },
  },
  {
    name: 'C-044',
    by: 'council',
    with: 'hospitals',
    theme: 'sharing',
    about: 'The ward did not send the notes of a baby for a conference, for want of consent.',
    wanted: 'The notes before the conference: consent is not needed where a child may be at risk.',
    stages: [
      {
        raised: '2017-05-22',
        safe: 'The baby is on the ward.',
        answered: '2017-05-24',
        remains: 'The ward asks its lawyers.',
      },
      { raised: '2017-05-25', safe: 'The baby is on the ward.', answered: '2017-06-14' },
    ],
    settled: { outcome: 'changed', child: 'The conference had the notes, a fortnight late.' },
    learned: 'The ward’s form asked for consent in every case. It was rewritten.',
  },
  {
    name: 'H-310',
    by: 'hospitals',
    with: 'council',
    theme: 'threshold',
    about:
      'The hospital holds that a toddler with a burn can’t go home tonight. The council asked for a visit in a week.',
    wanted: 'A strategy discussion today, and no discharge before it.',
    stages: [
      {
        raised: '2017-07-11',
        safe: 'The parents wish to take the child home this evening.',
        atOnce: {
          what: 'The child stays on the ward, and a strategy discussion is held at five.',
          by: 'Consultant on call',
        },
        answered: '2017-07-12',
      },
    ],
    settled: { outcome: 'changed', child: 'The child stayed until an enquiry had begun.' },
    learned: 'Out of hours nobody knew whom to ring. The number now stands on every ward.',
  },
  {
    name: 'S-117',
    by: 'schools',
    with: 'council',
    theme: 'plan',
    about: 'A plan for neglect has run for fourteen months, and the school sees no change.',
    wanted: 'A conference, and a plan that says what must be different by when.',
    stages: [
      { raised: '2017-09-18', safe: 'The children are seen in school each day.' },
      {
        raised: '2017-09-21',
        safe: 'The children are seen in school each day.',
        answered: '2017-10-06',
        remains: 'The head of service wishes to wait for the next review of the plan.',
      },
      {
        raised: '2017-10-09',
        safe: 'The children are seen in school each day.',
        answered: '2017-10-11',
      },
    ],
    settled: {
      outcome: 'decided',
      child: 'A conference was held in October, and both children are on a plan.',
      dissent: 'The head of service would have waited for the review.',
    },
    learned: 'Nobody at stage 2 knew that the policy gives five working days.',
  },
  {
    name: 'B-009',
    by: 'icb',
    with: 'council',
    theme: 'conference',
    about:
      'The general practice was not invited to a conference on a family it has known for years.',
    wanted: 'An invitation, or a way to send a report in time.',
    stages: [
      { raised: '2017-10-23', safe: 'A plan is in place and kept to.', answered: '2017-10-25' },
    ],
    settled: { outcome: 'third-way', child: 'The practice’s report is read at each conference.' },
  },
  {
    name: 'P-208',
    by: 'police',
    with: 'council',
    theme: 'closure',
    about: 'A case was closed four days after a fourth call about violence.',
    wanted: 'The case stays open until the safety plan has been seen to work.',
    stages: [
      {
        raised: '2017-11-13',
        safe: 'The adult is on bail and must keep away.',
        answered: '2017-11-15',
        remains: 'The manager keeps the case closed.',
      },
      {
        raised: '2017-11-16',
        safe: 'The adult is on bail and must keep away.',
        answered: '2017-11-22',
      },
    ],
    settled: {
      outcome: 'changed',
      child: 'The case was opened again, and the child has a worker.',
    },
  },
  {
    name: 'C-061',
    by: 'council',
    with: 'icb',
    theme: 'service',
    about: 'A young person who harms themself waits for a first appointment for seven months.',
    wanted: 'An appointment within two weeks, and somebody to ring until then.',
    stages: [
      {
        raised: '2018-01-15',
        safe: 'A youth worker sees the young person twice a week.',
        answered: '2018-01-17',
        remains: 'The service has no earlier appointment.',
      },
      {
        raised: '2018-01-18',
        safe: 'A youth worker sees the young person twice a week.',
        answered: '2018-02-12',
        remains: 'The service offers four months.',
      },
      {
        raised: '2018-02-13',
        safe: 'A youth worker sees the young person twice a week.',
        answered: '2018-02-15',
        remains: 'Both directors agree that it is too long, and not on who pays.',
      },
      {
        raised: '2018-02-16',
        safe: 'A youth worker sees the young person twice a week.',
        meetsOn: '2018-03-07',
        answered: '2018-03-07',
      },
    ],
    settled: { outcome: 'decided', child: 'The first appointment was on 14 March.' },
    learned: 'There is no agreed way to buy an appointment elsewhere when the wait is unsafe.',
  },
  {
    name: 'S-133',
    by: 'schools',
    with: 'council',
    theme: 'threshold',
    about: 'The school has referred three times for the same worry. Each was judged by itself.',
    wanted: 'Somebody reads the three together.',
    stages: [
      { raised: '2018-03-13', safe: 'An aunt has the child to stay.' },
      { raised: '2018-03-19', safe: 'An aunt has the child to stay.' },
    ],
  },
]
