import { ASKED_QUESTIONS } from './asked-questions.ts'
import type { DemoQuestion } from './demo-question.ts'

/** The year's priorities of the demonstration board. Made up, in the shape boards of those years had. */
export const PRIORITIES: readonly {
  readonly title: string
  readonly aim: string
  readonly lead: string
}[] = [
  {
    title: 'Neglect',
    aim: 'Neglect is recognised early and named, and children do not wait for help.',
    lead: 'Severnshire Council',
  },
  {
    title: 'Domestic abuse',
    aim: 'Children who live with domestic abuse are seen, heard and made safer.',
    lead: 'Severn Vale Police',
  },
  {
    title: 'Exploitation',
    aim: 'Children at risk of exploitation are known, and those who harm them are disrupted.',
    lead: 'Severn Vale Police',
  },
  {
    title: 'Early help and thresholds',
    aim: 'Families get help before things are grave, and everybody reads the thresholds alike.',
    lead: 'Severnshire Council',
  },
  {
    title: 'Key messages',
    aim: 'What was learned reaches those who work with children, and changes what they do.',
    lead: 'The training co-ordinator',
  },
  {
    title: 'Critical friends',
    aim: 'The improvement of services for children is challenged from outside, and the challenge answered.',
    lead: 'The independent chair',
  },
]

export const QUESTIONS: readonly DemoQuestion[] = [
  {
    key: 'neglect-strategy',
    priority: 'Neglect',
    kind: 'done',
    proposition: 'every agency has put the neglect strategy into its own procedures',
    allOf: true,
    bodies: [
      { name: 'Severnshire Council', answer: 'confirmed', why: '' },
      { name: 'Severn Vale Police', answer: 'confirmed', why: '' },
      { name: 'Severnshire Integrated Care Board', answer: 'confirmed', why: '' },
      {
        name: 'Severnshire Acute Hospitals',
        answer: 'no-reply',
        why: 'asked in March and in May 2018',
      },
    ],
    evidence: [
      {
        kind: 'confirmation',
        rung: 'asserted',
        direction: 'supports',
        words: 'Accountable officers confirmed that their procedures carry the strategy.',
        source: 'Returns to the Board',
        sourceDay: '2018-05-18',
      },
    ],
    level: 'reported',
    wording:
      'Agencies report that they have put the neglect strategy into their procedures. One has not replied.',
    limits: 'The hospitals did not reply, so nothing can be said of them.',
  },
  {
    key: 'neglect-practice',
    priority: 'Neglect',
    kind: 'quality',
    proposition: 'neglect is recognised and acted on at the right time',
    evidence: [
      {
        kind: 'finding',
        rung: 'tested',
        direction: 'supports',
        words: 'In most cases audited, practitioners named neglect and planned for it.',
        source: 'Multi-agency case file audit on neglect',
        sourceDay: '2018-02-09',
        independent: true,
        base: 9,
      },
    ],
    level: 'unable-to-conclude',
    wording:
      'The Board is unable to draw conclusions about how well neglect is recognised, because the sample audited was small.',
    limits: 'The audit speaks for the cases looked at, not for the county.',
    before: {
      level: 'questions-remain',
      wording: 'Questions remain about whether neglect is recognised soon enough.',
    },
  },
  {
    key: 'domestic-abuse',
    priority: 'Domestic abuse',
    kind: 'quality',
    proposition: 'children’s voices are heard in conferences about domestic abuse',
    evidence: [
      {
        kind: 'finding',
        rung: 'tested',
        direction: 'supports',
        words: 'The child’s wishes were recorded in the conferences observed and files read.',
        source: 'Themed audit of child protection conferences',
        sourceDay: '2017-11-20',
        independent: true,
        base: 42,
      },
      {
        kind: 'voice',
        rung: 'documented',
        direction: 'supports',
        words:
          'Young people in the participation group said they were asked, and told what came of it.',
        source: 'Participation group, spring meeting',
        sourceDay: '2018-03-14',
        challenged: true,
      },
    ],
    level: 'assured',
    wording:
      'The Board can provide assurance that children’s voices are heard in conferences about domestic abuse.',
    limits: 'The audit looked at conferences, not at assessments before them.',
  },
  {
    key: 'exploitation',
    priority: 'Exploitation',
    kind: 'difference',
    proposition: 'fewer children are harmed by exploitation',
    rounds: [
      {
        key: 'profile',
        direction: 'supports',
        words: 'The police were asked for the numbers behind a profile.',
      },
    ],
    evidence: [
      {
        kind: 'assurer',
        rung: 'documented',
        direction: 'supports',
        words: 'Plans for children at risk are in place and reviewed.',
        source: 'Exploitation sub-group, report to the Board',
        sourceDay: '2018-03-06',
        challenged: true,
      },
    ],
    level: 'not-in-a-position',
    wording:
      'The Board is not yet in a position to provide assurance that fewer children are harmed by exploitation, because there is no profile of it.',
    limits: 'Without the police profile nobody can say how many children are at risk.',
    before: {
      level: 'not-in-a-position',
      wording: 'The Board is not in a position to provide assurance about exploitation.',
    },
  },
  ...ASKED_QUESTIONS,
  {
    key: 'thresholds',
    priority: 'Early help and thresholds',
    kind: 'quality',
    proposition: 'the thresholds for help are applied alike',
    evidence: [
      {
        kind: 'figure',
        figure: 'contacts.to-referral.percent',
        rung: 'documented',
        direction: 'supports',
        words:
          'Fewer contacts than the year before became referrals, after the front door was rebuilt.',
        source: 'The register of figures',
        sourceDay: '2018-05-01',
        challenged: true,
      },
      {
        kind: 'inspection',
        rung: 'tested',
        direction: 'counters',
        words: '“Thresholds are not yet understood in the same way by all partners.”',
        source: 'Monitoring visit of the inspectorate (made up for the demonstration)',
        sourceDay: '2018-01-25',
        independent: true,
      },
    ],
    level: 'questions-remain',
    wording:
      'Questions remain about whether the thresholds for help are applied alike across the county.',
    limits: 'What inspectors saw in January has not been tested again.',
    before: {
      level: 'questions-remain',
      wording: 'Questions remain about how partners read the thresholds.',
    },
  },
  {
    key: 'assessments',
    priority: 'Early help and thresholds',
    kind: 'difference',
    proposition: 'children are assessed sooner',
    evidence: [
      {
        kind: 'figure',
        figure: 'assessments.within-45wd.percent',
        rung: 'outcome',
        direction: 'supports',
        words: 'More assessments were completed within the time set.',
        source: 'The register of figures',
        sourceDay: '2018-05-01',
      },
      {
        kind: 'finding',
        rung: 'tested',
        direction: 'supports',
        words: 'Timely assessments read by auditors were also sound.',
        source: 'Independent audit of assessments',
        sourceDay: '2018-03-02',
        independent: true,
        base: 60,
      },
    ],
    level: 'assured-with-limits',
    wording:
      'The Board is assured that children are assessed sooner, whilst acknowledging that sooner is not all that matters.',
    limits: 'Fewer referrals may explain some of it; other explanations were not tested.',
  },
  {
    key: 'messages',
    priority: 'Key messages',
    kind: 'done',
    proposition: 'the year’s learning reached those who work with children',
    evidence: [
      {
        kind: 'finding',
        rung: 'documented',
        direction: 'supports',
        words: 'Registers of training and of e-learning were seen, event by event.',
        source: 'Training register',
        sourceDay: '2018-04-30',
      },
    ],
    level: 'assured',
    wording: 'The Board can provide assurance that the year’s learning was offered and taken up.',
    limits: 'Registers count attendances: they do not say how many different people came.',
  },
  {
    key: 'critical-friends',
    priority: 'Critical friends',
    kind: 'quality',
    proposition: 'the improvement of services was challenged and the challenge answered',
    evidence: [
      {
        kind: 'assurer',
        rung: 'documented',
        direction: 'supports',
        words:
          'Critical friends met each work-stream lead monthly; their questions and the answers are minuted.',
        source: 'Minutes of the Board',
        sourceDay: '2018-03-20',
        challenged: true,
      },
    ],
    level: 'received',
    wording:
      'The Board has received assurance that the improvement of services was challenged, and the challenge answered.',
    limits: 'No one outside the programme has tested what came of it.',
  },
]
