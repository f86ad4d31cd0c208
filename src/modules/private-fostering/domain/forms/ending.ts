import type { AgencyForm, Recordable } from '../../../rooms/index.ts'
import { checkConcern, checkEnded } from '../check-ending.ts'
import { CONCERN_LED_TO, optionsOf, WHO_SAID, WHY_ENDED } from '../codes.ts'
import { dayOf, NO_NAMES } from '../questions.ts'

export const concern: Recordable = {
  code: 'concern',
  version: 1,
  title: 'Concern',
  button: 'Record a concern',
  questions: [
    dayOf('Day it was raised'),
    {
      id: 'what',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What the concern is',
      hint: NO_NAMES,
      required: true,
    },
    {
      id: 'led-to',
      type: 'one',
      label: 'What did it lead to?',
      options: optionsOf(CONCERN_LED_TO),
      required: true,
    },
  ],
  on: 'on',
  many: true,
  check: checkConcern,
}

export const ended: Recordable = {
  code: 'ended',
  version: 1,
  title: 'End of the arrangement',
  button: 'Record that the arrangement ended',
  questions: [
    dayOf('Day it ended'),
    {
      id: 'why',
      type: 'one',
      label: 'Why did it end?',
      options: optionsOf(WHY_ENDED),
      required: true,
    },
    {
      id: 'said-by',
      type: 'one',
      label: 'Who told the council?',
      options: optionsOf(WHO_SAID),
      required: true,
    },
    {
      id: 'child-said',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What the child said about it',
      hint: NO_NAMES,
    },
    {
      id: 'next',
      type: 'text',
      long: true,
      most: 1000,
      label: 'Who sees to the child from now on, if anybody',
    },
  ],
  on: 'on',
  many: false,
  check: checkEnded,
}

/** What a school or a health service knows of how the child is. */
export const agencyView: AgencyForm = {
  code: 'agency-view',
  version: 1,
  title: 'What your agency knows of the child',
  intro:
    'The council is deciding whether a child lives well with a private foster carer. Say what your agency sees.',
  questions: [
    {
      id: 'knows',
      type: 'yes-no',
      label: 'Does your agency know the child?',
      required: true,
    },
    {
      id: 'knew-arrangement',
      type: 'one',
      label: 'Did your agency know that it is private fostering?',
      options: [
        { value: 'told', label: 'Yes, and it told the council' },
        { value: 'knew', label: 'Yes, and it did not tell the council' },
        { value: 'no', label: 'No' },
      ],
      required: true,
    },
    {
      id: 'how',
      type: 'text',
      long: true,
      most: 2000,
      label: 'How is the child?',
      hint: NO_NAMES,
      required: true,
      when: { question: 'knows', is: ['yes'] },
    },
    {
      id: 'worry',
      type: 'yes-no',
      label: 'Does anything about the arrangement worry your agency?',
      reasonFor: ['yes'],
      required: true,
    },
  ],
}
