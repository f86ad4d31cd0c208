import type { DemoStep } from './demo-room.ts'

// Whoever sits on the panel, and the meetings a post did not come to.
const MEMBERS = [
  { agency: 'Severnshire Council', post: 'Consultant in public health (chair)', missed: [] },
  { agency: 'Severnshire Council', post: 'Head of safeguarding', missed: ['2017-09-14'] },
  { agency: 'Severnshire Acute Hospitals', post: 'Designated doctor for child deaths', missed: [] },
  { agency: 'Severnshire Acute Hospitals', post: 'Head of midwifery', missed: ['2018-01-18'] },
  { agency: 'Severnshire Integrated Care Board', post: 'Designated nurse', missed: [] },
  {
    agency: 'Severn Vale Police',
    post: 'Detective inspector, public protection',
    missed: ['2017-07-13', '2018-03-15'],
  },
  { agency: 'Severnshire Schools Forum', post: 'Head teacher', missed: ['2017-05-18'] },
] as const

const MEETINGS = [
  '2017-05-18',
  '2017-07-13',
  '2017-09-14',
  '2017-11-16',
  '2018-01-18',
  '2018-03-15',
]

const meeting = (on: string, at: number): DemoStep => ({
  record: 'meeting',
  day: on,
  values: {
    'held-on': on,
    chair: 'Consultant in public health',
    ...(on === '2017-09-14' && { themed: 'Deaths around birth' }),
    attendance: MEMBERS.map(({ agency, post, missed }) => ({
      agency,
      post,
      came: (missed as readonly string[]).includes(on) ? 'apologies' : 'present',
    })),
    quorate: { answer: 'yes', reason: '' },
    interests:
      at === 4 ? 'The designated doctor left for one case, having cared for the child.' : 'None.',
    'next-on': MEETINGS[at + 1] ?? '2018-05-17',
  },
})

const STEPS: readonly DemoStep[] = [
  ...MEETINGS.map(meeting),
  {
    record: 'action',
    day: '2018-02-20',
    values: {
      'agreed-on': '2017-11-16',
      what: 'Put carbon monoxide tests and referral to stop-smoking support into every booking visit',
      owner: 'Severnshire Acute Hospitals, head of midwifery',
      'due-on': '2018-02-28',
      'done-on': '2018-02-20',
      result: 'Tested at 94 of 100 bookings sampled in January.',
    },
  },
  {
    record: 'national-study',
    day: '2018-01-10',
    values: {
      title: 'Suicide by children and young people: a study of three years',
      source: 'Made up for this demonstration; no study printed these figures',
      period: '2014 to 2016',
      theme: 'suicide',
      differs: 'Ages 10 to 19; deaths by year of registration.',
      measures: [
        { label: 'Male', percent: 68, of: 412, here: 'sex-male' },
        { label: 'Had been bullied', percent: 21, of: 412, here: 'factor-bullying' },
        { label: 'Earlier self-harm', percent: 52, of: 412, here: 'factor-earlier-self-harm' },
        {
          label: 'Spoke of suicide in the week before',
          percent: 27,
          of: 412,
          here: 'factor-suicidal-ideation',
        },
        { label: 'Searched online for methods', percent: 24, of: 412 },
      ],
    },
  },
  {
    record: 'look-back',
    day: '2018-03-15',
    values: {
      'agreed-on': '2018-03-15',
      theme: 'suicide',
      cases: 4,
      years: '2015-16 to 2017-18',
      found:
        'Four young people. In two, talk of suicide was not followed by a plan for safety. In one, bullying online had gone on for months. They had little else in common.',
      'beside-study':
        'With four deaths nothing can be said to be more or less than elsewhere. What the study found most often was found here too.',
      recommended:
        'To the mental health service: a plan for safety at every assessment. To schools: whom to ring when a pupil speaks of suicide.',
    },
  },
  {
    record: 'action',
    day: '2018-03-15',
    values: {
      'agreed-on': '2018-03-15',
      what: 'Brief every school on what to do when a pupil speaks of suicide',
      owner: 'Severnshire Council, head of safeguarding',
      'due-on': '2018-07-20',
    },
  },
  {
    record: 'practice-shared',
    day: '2018-03-20',
    values: {
      'shared-on': '2018-03-20',
      words:
        'After a death, a school kept a quiet room open and asked every friend how they were, again and again. Pupils at risk were seen within the week.',
      with: 'All head teachers',
      how: 'In the spring briefing for schools',
    },
  },
]

/** What is recorded in the panel’s standing room of Severnshire. The study is made up, like everything else. */
export const CHILD_DEATH_PANEL: readonly DemoStep[] = [...STEPS].sort((a, b) =>
  a.day.localeCompare(b.day),
)
