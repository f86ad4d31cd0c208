import type { AgencyForm } from '../../../rooms/index.ts'
import { line, NO_NAMES, pastDay, rows, words, yesNo } from './ask.ts'

const KNOWN = [
  yesNo('known', 'Did your agency know the child or the family in the time looked at?', {
    reasonFor: ['no'],
  }),
  yesNo('at-risk', 'Is there anything that puts a child at risk today?', {
    guidance: 'If so, tell the agency that can act before you go on with this form.',
    reasonFor: ['yes'],
  }),
]

const ACTIONS = (id: string, label: string) =>
  rows(
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
    line('author', 'Who wrote this report, in what post?'),
    yesNo('independent', 'Were they free of any part in the case, and of managing it?', {
      reasonFor: ['no'],
    }),
    pastDay('from', 'From what day does it look?'),
    pastDay('to', 'To what day?'),
    words('sources', 'What was read, and who was spoken to?', { most: 2000, hint: NO_NAMES }),
    words('involvement', 'What did your agency do, and when?', { most: 10_000, hint: NO_NAMES }),
    words('child', 'What was the child’s life like, and who knew?', {
      guidance: 'The child’s own words, and what was seen of them, come before what adults said.',
    }),
    rows(
      'key-lines',
      'What do you answer to each key line of enquiry?',
      [
        { id: 'number', type: 'text', label: 'Number', required: true, most: 10 },
        { id: 'answer', type: 'text', long: true, label: 'Answer', required: true, most: 4000 },
        { id: 'evidence', type: 'text', long: true, label: 'What shows it', most: 2000 },
      ],
      { required: false, most: 20 },
    ),
    words('why', 'Why were things done as they were?', {
      guidance:
        'Look at the work as it was then: what people knew, their load, tools and guidance.',
    }),
    words('together', 'How did your agency work with others, and challenge them?'),
    words('good-practice', 'What was done well?', { required: false, most: 2000 }),
    words('learning', 'What has your agency learned?'),
    ACTIONS('actions', 'What is your agency doing about it?'),
    line('approved-by', 'Which senior officer approved this report?'),
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
    words('involvement', 'What did your agency do in the last two years?', { hint: NO_NAMES }),
    words('child', 'What do you know of the child’s life?'),
    words('identity', 'What do you know of race, culture, identity or inequality in it?', {
      required: false,
    }),
    words('learning', 'What has your agency already learned?', { required: false }),
    ACTIONS('actions', 'What has your agency done at once?'),
    yesNo('review', 'Would a local review find more than is known now?', {
      reasonFor: ['yes', 'no'],
    }),
    line('approved-by', 'Which senior officer approved this?'),
  ],
}
