import type { Recordable } from '../../../rooms/index.ts'
import { dayOf } from '../questions.ts'

/** How agencies have agreed to share orders; reviewed on a day that they set. */
export const agreement: Recordable = {
  code: 'sharing-agreement',
  version: 1,
  title: 'Agreement on sharing',
  button: 'Record how orders are shared',
  questions: [
    dayOf('Day it was agreed'),
    {
      id: 'how',
      type: 'text',
      long: true,
      most: 4000,
      label: 'Who tells whom, how, and by when',
      required: true,
    },
    { id: 'review-by', type: 'date', label: 'Day by which it is reviewed' },
  ],
  on: 'on',
  many: true,
  check: ({ on = '', 'review-by': by }) =>
    by !== undefined && by <= on
      ? [{ question: 'review-by', message: 'Review it on a day after it was agreed.' }]
      : [],
}

/** The group looks at its orders together: what they show, and what it asks of whom. */
export const groupMeeting: Recordable = {
  code: 'group-meeting',
  version: 1,
  title: 'Meeting of the group',
  button: 'Record a meeting',
  questions: [
    dayOf('Day of the meeting'),
    {
      id: 'seen',
      type: 'text',
      long: true,
      most: 4000,
      label: 'What the orders showed',
      hint: 'Who was told late, and which days went unused.',
      required: true,
    },
    {
      id: 'asked',
      type: 'rows',
      label: 'What was asked of whom',
      most: 20,
      columns: [
        { id: 'action', type: 'text', label: 'What', required: true, most: 500 },
        { id: 'owner', type: 'text', label: 'Of whom', required: true, most: 120 },
        { id: 'due', type: 'date', label: 'By when', required: true },
      ],
    },
    { id: 'next', type: 'date', label: 'Day of the next meeting' },
  ],
  on: 'on',
  many: true,
  check: ({ on = '', next }) =>
    next !== undefined && next <= on
      ? [{ question: 'next', message: 'The next meeting comes after this one.' }]
      : [],
}
