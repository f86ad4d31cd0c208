import { textIn, type Pathway } from '../../src/modules/rooms/index.ts'

/** Kinds of room made up for tests: one about a child, a panel's about many, and one that names nobody. */
export const CASE: Pathway = {
  code: 'made-up-cases',
  title: 'Made-up cases',
  one: 'A made-up case',
  explains: 'For tests.',
  access: 'review_room',
  prefix: 'MU',
  panel: null,
  stages: [
    { id: 'under-way', title: 'Under way', explains: 'People work on it.' },
    { id: 'closed', title: 'Closed', explains: 'Nothing more is done.', closed: true },
  ],
  first: 'under-way',
  moves: [
    { code: 'close', title: 'Close the case', from: ['under-way'], to: 'closed', reason: true },
  ],
  records: [
    {
      code: 'note',
      version: 1,
      title: 'Note',
      button: 'Write a note',
      many: true,
      on: 'on',
      questions: [
        { id: 'on', type: 'date', label: 'When was it?' },
        { id: 'words', type: 'text', label: 'What was it?', long: true },
        { id: 'next', type: 'date', label: 'When is it looked at again?' },
      ],
    },
  ],
  agencyForms: [
    {
      code: 'account',
      version: 1,
      title: 'Account',
      intro: 'What your agency knows.',
      questions: [{ id: 'words', type: 'text', label: 'What does your agency know?', long: true }],
    },
  ],
  clocks: [],
  watches: ({ records }) =>
    records
      .filter(({ values }) => textIn(values, 'next') !== '')
      .map(({ values }) => ({
        title: 'Look at the note again',
        due: textIn(values, 'next'),
        done: null,
        why: 'The note says so.',
        source: 'A note in the room',
      })),
  children: 'one',
  identifies: ['name', 'born', 'nhs-number'],
  retention: {
    from: 'closed',
    years: 1,
    then: 'destroy',
    basis: 'Made up for tests',
    checked: false,
  },
  before: null,
  figures: null,
  source: 'Made up for tests',
  checked: true,
}

export const OF_PANEL: Pathway = {
  ...CASE,
  code: 'made-up-panel-cases',
  title: 'Made-up panel cases',
  one: 'A made-up panel case',
  access: 'cdop_case',
  prefix: 'MP',
  panel: { title: 'Made-up panel', explains: 'It sits for tests.', records: CASE.records },
  children: 'many',
  identifies: ['name', 'born'],
}

export const NAMELESS: Pathway = {
  ...CASE,
  code: 'made-up-nameless',
  title: 'Made-up nameless cases',
  one: 'A made-up nameless case',
  prefix: 'MN',
  children: 'many',
  identifies: [],
}

export const MADE_UP: readonly Pathway[] = [CASE, OF_PANEL, NAMELESS]
