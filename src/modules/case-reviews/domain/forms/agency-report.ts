import { type AgencyForm, ask } from '../../../rooms/index.ts'

const KNOWN = [
  ask.yesNo('known', 'Did your agency know the child or the family in the time looked at?', {
    reasonFor: ['no'],
  }),
  ask.yesNo('at-risk', 'Is there anything that puts a child at risk today?', {
    guidance: 'If so, tell the agency that can act before you go on with this form.',
    reasonFor: ['yes'],
  }),
]

const ACTIONS = (id: string, label: string) =>
  ask.rows(
    id,
    label,
    [
      { id: 'action', type: 'text', label: 'Action', required: true, most: 500 },
      { id: 'owner', type: 'text', label: 'Who sees to it', required: true, most: 120 },
      { id: 'due', type: 'date', label: 'By', required: true },
    ],
    { required: false, most: 20 },
  )

/** What one agency makes of its own part: an individual management review, or agency report. */
export const agencyReport: AgencyForm = {
  code: 'agency-report',
  version: 1,
  title: 'Agency report (individual management review)',
  intro:
    'You look openly and critically at your own agency’s part, and at what it shows about how the system works.',
  questions: [
    ...KNOWN,
    ask.line('author', 'Who wrote this report, in what post?'),
    ask.yesNo('independent', 'Were they free of any part in the case, and of managing it?', {
      reasonFor: ['no'],
    }),
    ask.pastDay('from', 'From what day does it look?'),
    ask.pastDay('to', 'To what day?'),
    ask.words('sources', 'What was read, and who was spoken to?', {
      most: 2000,
      hint: ask.NO_NAMES,
    }),
    ask.words('involvement', 'What did your agency do, and when?', {
      most: 10_000,
      hint: ask.NO_NAMES,
    }),
    ask.words('child', 'What was the child’s life like, and who knew?', {
      guidance: 'The child’s own words, and what was seen of them, come before what adults said.',
    }),
    ask.rows(
      'key-lines',
      'What do you answer to each key line of enquiry?',
      [
        { id: 'number', type: 'text', label: 'Number', required: true, most: 10 },
        { id: 'answer', type: 'text', long: true, label: 'Answer', required: true, most: 4000 },
        { id: 'evidence', type: 'text', long: true, label: 'What shows it', most: 2000 },
      ],
      { required: false, most: 20 },
    ),
    ask.words('why', 'Why were things done as they were?', {
      guidance:
        'Look at the work as it was then: what people knew, their load, tools and guidance.',
    }),
    ask.words('together', 'How did your agency work with others, and challenge them?'),
    ask.words('good-practice', 'What was done well?', { required: false, most: 2000 }),
    ask.words('learning', 'What has your agency learned?'),
    ACTIONS('actions', 'What is your agency doing about it?'),
    ask.line('approved-by', 'Which senior officer approved this report?'),
  ],
}

/** What an agency tells within the days of a rapid review. */
export const rapidInformation: AgencyForm = {
  code: 'rapid-information',
  version: 1,
  title: 'Information for the rapid review',
  intro: 'Say briefly what your agency knows. There is time for more later, if there is a review.',
  questions: [
    ...KNOWN,
    ask.words('involvement', 'What did your agency do in the last two years?', {
      hint: ask.NO_NAMES,
    }),
    ask.words('child', 'What do you know of the child’s life?'),
    ask.words('identity', 'What do you know of race, culture, identity or inequality in it?', {
      required: false,
    }),
    ask.words('learning', 'What has your agency already learned?', { required: false }),
    ACTIONS('actions', 'What has your agency done at once?'),
    ask.yesNo('review', 'Would a local review find more than is known now?', {
      reasonFor: ['yes', 'no'],
    }),
    ask.line('approved-by', 'Which senior officer approved this?'),
  ],
}
