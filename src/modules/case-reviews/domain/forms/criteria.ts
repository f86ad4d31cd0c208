import { ask, choicesIn, notBefore, type Recordable } from '../../../rooms/index.ts'
import { isBoards, knownToBegin, testOf } from '../which-law.ts'

const notBeforeItBegan: NonNullable<Recordable['check']> = (values, facts) =>
  notBefore(values, 'tested-on', knownToBegin(facts), 'The case began')

// Both tests ask these by the same ids, so that one function says what follows (criteriaOf).
const HARM = [
  ask.yesNo('abuse-or-neglect', 'Is abuse or neglect of the child known or suspected?', {
    hint: 'Where there are several children, answer for the one most harmed.',
    reasonFor: ['yes', 'no'],
  }),
  ask.yesNo('died', 'Did the child die?'),
  ask.yesNo('seriously-harmed', 'Was the child seriously harmed?', {
    when: { question: 'died', is: ['no'] },
    reasonFor: ['yes', 'no'],
  }),
]

const WHEN_AND_WHO = [
  ask.pastDay('tested-on', 'On what day were the criteria considered?'),
  ask.line('group', 'Which group considered them?'),
]

/** The test of the Local Safeguarding Children Boards Regulations 2006, regulation 5(2). */
export const boardCriteria: Recordable = {
  code: 'board-criteria',
  version: 1,
  title: 'Criteria for a serious case review',
  button: 'Test the criteria for a serious case review',
  intro:
    'Abuse or neglect is known or suspected, and one of two things is true. The child died. Or the child was seriously harmed, and there is cause for concern about how agencies worked together.',
  questions: [
    ...WHEN_AND_WHO,
    ...HARM,
    ask.yesNo('concern', 'Is there cause for concern about how agencies worked together?', {
      when: { question: 'seriously-harmed', is: ['yes'] },
      reasonFor: ['yes', 'no'],
    }),
  ],
  on: 'tested-on',
  many: false,
  stages: ['consideration'],
  when: isBoards,
  check: notBeforeItBegan,
}

// What partners weigh beyond whether the case is a serious one; from memory, not checked.
const WEIGHED = [
  { value: 'improvement', label: 'It shows, or may show, what should be done better' },
  { value: 'recurrent', label: 'It shows, or may show, something that keeps recurring' },
  { value: 'together', label: 'Agencies may not have worked well together' },
  { value: 'panel-asks', label: 'The Panel thinks a local review more fitting' },
  { value: 'none', label: 'None of these' },
] as const

/** The partners' test: is it a serious child safeguarding case, and what speaks for a local review? */
export const partnersCriteria: Recordable = {
  code: 'partners-criteria',
  version: 1,
  title: 'Criteria for a serious child safeguarding case',
  button: 'Test the criteria for a serious child safeguarding case',
  intro:
    'Abuse or neglect is known or suspected, and the child died or was seriously harmed. Meeting this does not by itself mean that a local review must follow.',
  questions: [
    ...WHEN_AND_WHO,
    ...HARM,
    ask.many('weighed', 'What speaks for a local review?', WEIGHED),
    ask.words('weighed-why', 'In what way?', { required: false, most: 2000 }),
  ],
  on: 'tested-on',
  many: false,
  stages: ['consideration'],
  when: (facts) => testOf(facts) === 'partners',
  check: (values, facts, childId) => [
    ...notBeforeItBegan(values, facts, childId),
    ...(choicesIn(values, 'weighed').includes('none') && choicesIn(values, 'weighed').length > 1
      ? [
          {
            question: 'weighed',
            message: 'Choose “None of these”, or what speaks for a review, but not both.',
          },
        ]
      : []),
  ],
}
