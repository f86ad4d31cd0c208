import { textIn, type Fault, type Recordable, type Values } from '../../../rooms/index.ts'
import { findConcern } from '../concerns.ts'
import { day, long, past, text, yesNo } from './ask.ts'

const TOLD = { question: 'told', is: ['yes'] }
const REFERENCE = { most: 20, hint: 'A short one of your own, such as C1.' }
const time = (id: string, label: string, more = {}) =>
  text(id, label, { required: false, most: 5, hint: 'As 14:30, where it is known.', ...more })

/**
 * Something puts a child at risk today. It goes back to the agency that can act on the same day.
 * Source: processes, row 18 "immediate safeguarding concern referred back same day".
 */
export const immediateConcern: Recordable = {
  code: 'immediate-concern',
  version: 1,
  title: 'Immediate concern',
  button: 'Record an immediate concern',
  intro:
    'Tell the agency that can act first, today, in the way you would make any referral. Then record it here.',
  on: 'found-on',
  time: 'found-time',
  many: true,
  perChild: true,
  questions: [
    text('reference', 'Reference of this concern', REFERENCE),
    text('agency', 'Which agency can act?'),
    past('found-on', 'When was it found?'),
    time('found-time', 'At what time?'),
    long('what', 'What puts the child at risk?'),
    yesNo('told', 'Has the agency been told?'),
    past('told-on', 'When was it told?', { when: TOLD }),
    time('told-time', 'At what time was it told?', { when: TOLD }),
    text('told-whom', 'Who was told, and how?', { hint: 'The post or team.', when: TOLD }),
    long('late', 'If it was not told the same day: why?', { required: false, when: TOLD }),
    day('answer-by', 'By when will it say what it did?', {
      required: false,
      hint: 'Left empty, it is the next working day.',
      when: TOLD,
    }),
  ],
  check: (values, facts) => [
    ...(findConcern(facts, textIn(values, 'reference'))
      ? [{ question: 'reference', message: 'Another concern has this reference. Give it its own.' }]
      : []),
    ...timeFaults(values, 'found-time'),
    ...(textIn(values, 'told-on') ? toldFaults(values, textIn(values, 'found-on')) : []),
  ],
}

export const concernTold: Recordable = {
  code: 'concern-told',
  version: 1,
  title: 'Agency told of a concern',
  button: 'Record that the agency was told',
  on: 'told-on',
  time: 'told-time',
  many: true,
  questions: [
    text('reference', 'Reference of the concern', { most: 20 }),
    past('told-on', 'When was the agency told?'),
    time('told-time', 'At what time?'),
    text('told-whom', 'Who was told, and how?', { hint: 'The post or team.' }),
    long('late', 'If it was not told the same day: why?', { required: false }),
    day('answer-by', 'By when will it say what it did?', {
      required: false,
      hint: 'Left empty, it is the next working day.',
    }),
  ],
  check: (values, facts) => {
    const concern = findConcern(facts, textIn(values, 'reference'))
    if (!concern) return UNKNOWN
    if (concern.toldOn !== null)
      return [
        { question: 'reference', message: 'It is recorded already that the agency was told.' },
      ]
    return toldFaults(values, concern.foundOn)
  },
}

export const concernAnswer: Recordable = {
  code: 'concern-answer',
  version: 1,
  title: 'What the agency did about a concern',
  button: 'Record what the agency did',
  on: 'answered-on',
  many: true,
  questions: [
    text('reference', 'Reference of the concern', { most: 20 }),
    past('answered-on', 'When did the agency answer?'),
    long('did', 'What did it do?'),
    yesNo('safe', 'Does the agency consider the child safe for now?', { reasonFor: ['no'] }),
  ],
  check: (values, facts) => {
    const concern = findConcern(facts, textIn(values, 'reference'))
    if (!concern) return UNKNOWN
    if (concern.toldOn === null)
      return [{ question: 'reference', message: 'Record first that the agency was told.' }]
    return textIn(values, 'answered-on') < concern.toldOn
      ? [{ question: 'answered-on', message: 'It can’t have answered before it was told.' }]
      : []
  },
}

const UNKNOWN: readonly Fault[] = [
  { question: 'reference', message: 'No immediate concern has this reference.' },
]

function toldFaults(values: Values, foundOn: string): readonly Fault[] {
  const toldOn = textIn(values, 'told-on')
  const answerBy = textIn(values, 'answer-by')
  return [
    ...(toldOn < foundOn
      ? [{ question: 'told-on', message: 'It can’t have been told before the concern was found.' }]
      : []),
    ...(toldOn > foundOn && textIn(values, 'late') === ''
      ? [{ question: 'late', message: 'It was told on a later day. Say why.' }]
      : []),
    ...timeFaults(values, 'told-time'),
    ...(answerBy !== '' && answerBy < toldOn
      ? [{ question: 'answer-by', message: 'The answer can’t be due before the agency was told.' }]
      : []),
  ]
}

function timeFaults(values: Values, question: string): readonly Fault[] {
  const typed = textIn(values, question)
  return typed === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(typed)
    ? []
    : [{ question, message: 'Write the time as 14:30, from 00:00 to 23:59.' }]
}
