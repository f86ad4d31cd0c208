import type { Question } from '../../../asks/index.ts'
import type { Recordable } from '../../../rooms/index.ts'
import { checkTelling } from '../check-telling.ts'
import { CHILD_BODIES, HOUSEHOLD_BODIES, HOW_TOLD, optionsOf, TOLD_BY } from '../codes.ts'
import { dayOf, NO_NAMES, timeOf } from '../questions.ts'

const questions = (bodies: Readonly<Record<string, string>>): readonly Question[] => [
  {
    id: 'body',
    type: 'one',
    label: 'Which agency is it?',
    options: optionsOf(bodies),
    required: true,
  },
  {
    id: 'done',
    type: 'one',
    label: 'Were they told?',
    options: [
      { value: 'told', label: 'They were told' },
      { value: 'not-to-tell', label: 'It was decided not to tell them' },
    ],
    required: true,
  },
  dayOf('Day they were told, or it was decided not to tell them'),
  timeOf('Time'),
  {
    id: 'why-not',
    type: 'text',
    long: true,
    most: 1000,
    label: 'Why they are not told',
    hint: 'For example, because the person the order is against works there.',
    required: true,
    when: { question: 'done', is: ['not-to-tell'] },
  },
  {
    id: 'how',
    type: 'one',
    label: 'How were they told?',
    options: optionsOf(HOW_TOLD),
    required: true,
    when: { question: 'done', is: ['told'] },
  },
  {
    id: 'by',
    type: 'one',
    label: 'Who told them?',
    options: optionsOf(TOLD_BY),
    required: true,
    when: { question: 'done', is: ['told'] },
  },
  {
    id: 'answered',
    type: 'yes-no',
    label: 'Did they confirm that they have it?',
    when: { question: 'done', is: ['told'] },
  },
  { id: 'note', type: 'text', long: true, most: 1000, label: 'What was passed on', hint: NO_NAMES },
]

/** An agency that is told once for the household. */
export const told: Recordable = {
  code: 'told',
  version: 1,
  title: 'Told about the household',
  button: 'Record that an agency was told',
  questions: questions(HOUSEHOLD_BODIES),
  on: 'on',
  time: 'at',
  many: true,
  check: checkTelling,
}

/** A school, nursery or health professional who is told about one child. */
export const toldChild: Recordable = {
  code: 'told-child',
  version: 1,
  title: 'Told about a child',
  button: 'Record that a child’s school or health visitor was told',
  questions: questions(CHILD_BODIES),
  on: 'on',
  time: 'at',
  many: true,
  perChild: true,
  check: checkTelling,
}
