import {
  ask,
  dayOfLast,
  type Fault,
  notBefore,
  type Recordable,
  recordsOf,
  type RoomFacts,
  textIn,
} from '../../../rooms/index.ts'
import { ACTION_STATES, IMPACTS, THEMES } from '../codes.ts'
import { sameNumber } from '../parallel-processes.ts'

const SINCE_COMMISSIONED = ['under-way', 'completed', 'held'] as const

export const learning: Recordable = {
  code: 'learning',
  version: 1,
  title: 'Learning',
  button: 'Record what was learned',
  questions: [
    ask.one('theme', 'What is it about?', THEMES),
    ask.words('finding', 'What was found?', { hint: ask.NO_NAMES }),
    ask.one('kind', 'What sort of finding is it?', [
      { value: 'practice', label: 'How people practised' },
      { value: 'system', label: 'How the system works' },
      { value: 'good', label: 'Good practice to keep' },
    ]),
    {
      id: 'key-line',
      type: 'text',
      label: 'Which key line of enquiry does it answer?',
      hint: 'Its number, if it answers one.',
      most: 10,
    },
  ],
  many: true,
  stages: SINCE_COMMISSIONED,
}

export const recommendation: Recordable = {
  code: 'recommendation',
  version: 1,
  title: 'Recommendation',
  button: 'Add a recommendation',
  intro: 'A recommendation stays in this room until the review is published.',
  questions: [
    ask.line('number', 'What is its number in the report?', { most: 10 }),
    ask.words('recommendation', 'What is recommended?', { most: 2000, hint: ask.NO_NAMES }),
    ask.many('themes', 'What is it about?', THEMES),
    ask.line('owner', 'Which agency sees to it?'),
    ask.words('action', 'What will be done?', { most: 2000 }),
    ask.anyDay('due', 'By what day?'),
    ask.words('difference', 'How will anybody know that it made a difference for children?', {
      most: 1000,
    }),
  ],
  many: true,
  stages: [...SINCE_COMMISSIONED, 'published'],
  check: (values, facts) =>
    isNumbered(facts, 'recommendation', textIn(values, 'number'))
      ? [
          {
            question: 'number',
            message: 'Another recommendation has this number. Give the next one.',
          },
        ]
      : [],
}

export const progress: Recordable = {
  code: 'progress',
  version: 1,
  title: 'Progress on a recommendation',
  button: 'Record progress on a recommendation',
  questions: [
    ask.line('number', 'Which recommendation? Give its number.', { most: 10 }),
    ask.pastDay('as-of', 'As of what day?'),
    ask.one('state', 'Where does its action stand?', ACTION_STATES),
    ask.words('done', 'What was done, or why will it not be?', { most: 2000 }),
    ask.one('impact', 'What difference has it made for children?', IMPACTS),
    ask.words('evidence', 'What shows it?', {
      most: 2000,
      hint: 'An audit, a survey, children’s own words, a measure that changed. Name the source and its day.',
      when: { question: 'impact', is: ['shown', 'none'] },
    }),
  ],
  on: 'as-of',
  many: true,
  stages: [...SINCE_COMMISSIONED, 'published'],
  check: (values, facts) => {
    const faults: Fault[] = []
    if (!isNumbered(facts, 'recommendation', textIn(values, 'number')))
      faults.push({
        question: 'number',
        message: 'This room has no recommendation with that number.',
      })
    const state = textIn(values, 'state')
    if (textIn(values, 'impact') === 'shown' && (state === 'not-started' || state === 'declined'))
      faults.push({
        question: 'impact',
        message: 'An action that was not begun can’t have made a difference.',
      })
    return faults
  },
}

export const report: Recordable = {
  code: 'report',
  version: 1,
  title: 'Finished report',
  button: 'Record that the report is finished',
  questions: [
    ask.pastDay('finished-on', 'On what day was the report finished and accepted?', {
      hint: 'The day on which the meeting accepted it. The clock of the review ends there.',
    }),
    ask.line('accepted-by', 'Which meeting accepted it?'),
    ask.words('late', 'If it took longer than six months, why?', { required: false, most: 2000 }),
    ask.words('missing', 'Which agencies’ reports are missing, and why?', {
      required: false,
      most: 2000,
    }),
    ask.yesNo('recommends', 'Does it make recommendations?', { reasonFor: ['no'] }),
  ],
  on: 'finished-on',
  many: false,
  stages: SINCE_COMMISSIONED,
  check: (values, facts) =>
    notBefore(
      values,
      'finished-on',
      dayOfLast(facts, 'decision'),
      'It was decided to hold the review',
    ),
}

/** Whether a record of that code has that number. */
export function isNumbered(facts: RoomFacts, code: string, number: string): boolean {
  return recordsOf(facts, code).some((one) => sameNumber(textIn(one.values, 'number'), number))
}
