import { ask, dayOfLast, inOrder, notBefore, type Recordable } from '../../../rooms/index.ts'
import { scopeFaults } from '../scope.ts'

/** What the review looks at, whom it asks, and what it asks them: its terms of reference. */
export const scope: Recordable = {
  code: 'scope',
  version: 1,
  title: 'Scope and key lines of enquiry',
  button: 'Set the scope',
  intro: 'The time looked at, the agencies asked, and the questions that the review must answer.',
  questions: [
    ask.pastDay('from', 'From what day does the review look?'),
    ask.pastDay('to', 'To what day?'),
    ask.words('why', 'Why this time?', { most: 1000, hint: ask.NO_NAMES }),
    ask.rows(
      'agencies',
      'Which agencies are asked?',
      [
        { id: 'agency', type: 'text', label: 'Agency', required: true, most: 120 },
        {
          id: 'asked',
          type: 'one',
          label: 'For what',
          required: true,
          options: [
            { value: 'report', label: 'A report' },
            { value: 'information', label: 'Information for the rapid review' },
            { value: 'chronology', label: 'A chronology only' },
          ],
        },
        { id: 'due', type: 'date', label: 'By', required: true },
      ],
      { most: 40, hint: 'Write each agency’s name as it stands in the directory.' },
    ),
    ask.rows(
      'key-lines',
      'What are the key lines of enquiry?',
      [
        { id: 'number', type: 'text', label: 'Number', required: true, most: 10 },
        { id: 'line', type: 'text', long: true, label: 'Question', required: true, most: 500 },
      ],
      { required: false, most: 20, hint: 'The rapid review may begin without them.' },
    ),
  ],
  many: false,
  check: (values) => [
    ...inOrder(values, 'from', 'to', 'The time looked at begins'),
    ...scopeFaults(values),
  ],
}

export const author: Recordable = {
  code: 'author',
  version: 1,
  title: 'Author',
  button: 'Record the author',
  intro: 'Who leads the review and writes its report, and how they stand to the agencies in it.',
  questions: [
    ask.pastDay('appointed-on', 'On what day were they appointed?'),
    ask.line('author', 'Who is the author?'),
    ask.line('from', 'For whom do they work otherwise?'),
    ask.yesNo('independent', 'Are they independent of every agency in the review?', {
      reasonFor: ['no'],
    }),
    ask.words('experience', 'What makes them fit for this review?', { most: 1000 }),
    ask.one('method', 'By what method do they review?', [
      { value: 'systems', label: 'Systems review with the practitioners' },
      { value: 'reports', label: 'Agencies’ reports and an overview' },
      { value: 'learning', label: 'Learning events and a short report' },
      { value: 'other', label: 'Another method' },
    ]),
  ],
  on: 'appointed-on',
  many: false,
  stages: ['under-way', 'completed', 'held'],
  check: (values, facts) =>
    notBefore(
      values,
      'appointed-on',
      dayOfLast(facts, 'decision'),
      'It was decided to hold the review',
    ),
}

/** How the child and the family take part, and what they are told. */
export const family: Recordable = {
  code: 'family',
  version: 1,
  title: 'The child and the family',
  button: 'Record contact with the family',
  questions: [
    ask.pastDay('spoken-on', 'On what day?'),
    ask.one('who', 'With whom?', [
      { value: 'child', label: 'The child' },
      { value: 'sibling', label: 'A brother or sister' },
      { value: 'mother', label: 'The mother' },
      { value: 'father', label: 'The father' },
      { value: 'other', label: 'Another adult of the family' },
    ]),
    ask.one('how', 'How?', [
      { value: 'met', label: 'They were met' },
      { value: 'wrote', label: 'They wrote, or were spoken to by telephone' },
      { value: 'declined', label: 'They were asked, and did not wish to take part' },
      { value: 'not-yet', label: 'They can’t be asked yet' },
    ]),
    ask.words('said', 'What did they say, or why could they not be asked?', { hint: ask.NO_NAMES }),
    ask.words('changed', 'What did it change in the review?', { required: false, most: 2000 }),
  ],
  on: 'spoken-on',
  many: true,
}

export const learningEvent: Recordable = {
  code: 'learning-event',
  version: 1,
  title: 'Meeting with practitioners',
  button: 'Record a meeting with practitioners',
  questions: [
    ask.pastDay('held-on', 'On what day was it held?'),
    {
      id: 'people',
      type: 'number',
      label: 'How many practitioners took part?',
      unit: 'people',
      least: 1,
      most: 500,
      whole: true,
      required: true,
    },
    ask.words('learned', 'What did they say about why things were done as they were?', {
      hint: ask.NO_NAMES,
    }),
  ],
  on: 'held-on',
  many: true,
}
