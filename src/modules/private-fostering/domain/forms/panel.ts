import type { Recordable } from '../../../rooms/index.ts'
import { optionsOf } from '../codes.ts'
import { dayOf } from '../questions.ts'

/** Publicity: councils must see to it that people know they have to notify. */
export const awareness: Recordable = {
  code: 'awareness',
  version: 1,
  title: 'Awareness work',
  button: 'Record awareness work',
  intro:
    'Most arrangements come to light through schools and health services, so they must know of it.',
  questions: [
    dayOf('Day, or first day'),
    {
      id: 'whom',
      type: 'many',
      label: 'Whom was it for?',
      options: optionsOf({
        schools: 'Schools and colleges',
        'language-schools': 'Language schools and agencies for students',
        health: 'Health services',
        'social-care': 'Children’s services',
        housing: 'Housing',
        faith: 'Faith and community groups',
        public: 'Parents, carers and the public',
      }),
      required: true,
    },
    {
      id: 'what',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What was done',
      required: true,
    },
    {
      id: 'reached',
      type: 'number',
      unit: 'people',
      least: 0,
      whole: true,
      label: 'How many people it reached, if that was counted',
    },
    {
      id: 'came-of-it',
      type: 'text',
      long: true,
      most: 1000,
      label: 'What came of it',
      hint: 'For example, notifications that named it.',
    },
  ],
  on: 'on',
  many: true,
}

/** The year’s report on private fostering, for the director and the board. */
export const yearlyReport: Recordable = {
  code: 'yearly-report',
  version: 1,
  title: 'Yearly report',
  button: 'Record the yearly report',
  questions: [
    dayOf('Day it was presented'),
    {
      id: 'to',
      type: 'text',
      most: 200,
      label: 'To whom',
      required: true,
    },
    {
      id: 'said',
      type: 'text',
      long: true,
      most: 3000,
      label: 'What it says, in a few sentences',
      required: true,
    },
    { id: 'next', type: 'date', label: 'Day by which the next one is due' },
  ],
  on: 'on',
  many: true,
  check: ({ on = '', next }) =>
    next !== undefined && next <= on
      ? [{ question: 'next', message: 'The next report comes after this one.' }]
      : [],
}
