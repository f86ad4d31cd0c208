import type { Recordable } from '../../../rooms/index.ts'
import { checkHousehold } from '../check-household.ts'
import { EDUCATION, HEALTH, HOMES, optionsOf, SOCIAL_CARE, YES_NO_UNKNOWN } from '../codes.ts'
import { NO_NAMES } from '../questions.ts'

const KNOWN = optionsOf(YES_NO_UNKNOWN)

/** Who lives there: from it follows who must be told. */
export const household: Recordable = {
  code: 'household',
  version: 1,
  title: 'Household',
  button: 'Record the household',
  intro:
    'Count every child who lives there, also part of the week. Who must be told follows from this.',
  questions: [
    {
      id: 'children',
      type: 'one',
      label: 'Do any children under 18 live in the household?',
      options: KNOWN,
      required: true,
    },
    {
      id: 'how-many',
      type: 'number',
      unit: 'children',
      least: 1,
      most: 20,
      whole: true,
      label: 'How many?',
      required: true,
      when: { question: 'children', is: ['yes'] },
    },
    {
      id: 'pregnant',
      type: 'one',
      label: 'Is somebody in the household pregnant?',
      options: KNOWN,
      required: true,
    },
    {
      id: 'home',
      type: 'one',
      label: 'What kind of home is it?',
      options: optionsOf(HOMES),
      required: true,
    },
    {
      id: 'supervised',
      type: 'one',
      label: 'Does probation supervise the person the order is against?',
      options: KNOWN,
      required: true,
    },
  ],
  many: false,
  check: checkHousehold,
}

/** One child’s circumstances; who must be told about the child follows from them. */
export const childRecord: Recordable = {
  code: 'child',
  version: 1,
  title: 'Child in the household',
  button: 'Record a child’s circumstances',
  questions: [
    {
      id: 'there',
      type: 'one',
      label: 'Where was the child when it happened?',
      options: [
        { value: 'saw-or-heard', label: 'There, and saw or heard it' },
        { value: 'in-home', label: 'In the home, elsewhere' },
        { value: 'away', label: 'Away from the home' },
        { value: 'unknown', label: 'Not known' },
      ],
      required: true,
    },
    {
      id: 'education',
      type: 'one',
      label: 'Where does the child go by day?',
      options: optionsOf(EDUCATION),
      required: true,
    },
    {
      id: 'health',
      type: 'one',
      label: 'Which health professional knows the child?',
      options: optionsOf(HEALTH),
      required: true,
    },
    {
      id: 'social-care',
      type: 'one',
      label: 'What work with the child was open before?',
      options: optionsOf(SOCIAL_CARE),
      required: true,
    },
    {
      id: 'spoken-with',
      type: 'yes-no',
      label: 'Has somebody spoken with the child about it?',
      required: true,
      reasonFor: ['no'],
    },
    {
      id: 'said',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What the child said, in the child’s words',
      hint: NO_NAMES,
      when: { question: 'spoken-with', is: ['yes'] },
    },
  ],
  many: false,
  perChild: true,
}
