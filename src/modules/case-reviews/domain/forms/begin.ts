import { dayInWords } from '../../../../knowledge/law/index.ts'
import {
  ask,
  dayOfLast,
  inOrder,
  notBefore,
  type Recordable,
  textIn,
} from '../../../rooms/index.ts'
import { HARMS } from '../codes.ts'
import { isBoards, LAST_BOARD_DAY } from '../which-law.ts'

export const incident: Recordable = {
  code: 'incident',
  version: 1,
  title: 'What happened',
  button: 'Record what happened',
  intro: 'The incident, and the day on which the local authority became aware of it.',
  questions: [
    ask.pastDay('happened-on', 'On what day did it happen?', {
      required: false,
      hint: 'Leave it empty where the day is not known, or where the harm went on over time.',
    }),
    ask.pastDay('aware-on', 'On what day did the local authority become aware?', {
      hint: 'The clock of the notification starts on this day.',
    }),
    ask.many('harm', 'What harm is known or suspected?', HARMS),
    ask.words('summary', 'What is known so far?', { hint: ask.NO_NAMES }),
    ask.line('told-by', 'Which agency brought the case?'),
    ask.yesNo('others-at-risk', 'May other children be at risk?', {
      guidance: 'If so, record below what is done at once.',
      reasonFor: ['yes'],
    }),
  ],
  on: 'aware-on',
  event: 'aware',
  many: false,
  check: (values) => inOrder(values, 'happened-on', 'aware-on', 'You wrote that it happened'),
}

export const boardNotification: Recordable = {
  code: 'board-notification',
  version: 1,
  title: 'Notification to the Board',
  button: 'Record the notification to the Board',
  intro: 'For incidents up to 29 September 2019, the last day of the Boards.',
  questions: [
    ask.pastDay('notified-on', 'On what day was the Board notified?'),
    ask.pastDay('ofsted-on', 'On what day was Ofsted notified?', { required: false }),
    ask.line('by', 'Which agency notified the Board?'),
  ],
  on: 'notified-on',
  event: 'board-notified',
  many: false,
  stages: ['consideration'],
  check: (values, facts) => [
    ...notBefore(
      values,
      'notified-on',
      dayOfLast(facts, 'incident'),
      'The local authority became aware',
    ),
    ...(textIn(values, 'notified-on') > LAST_BOARD_DAY
      ? [
          {
            question: 'notified-on',
            message: `The Boards ended on ${dayInWords(LAST_BOARD_DAY)}. Record a notification to the Panel instead.`,
          },
        ]
      : []),
  ],
}

export const panelNotification: Recordable = {
  code: 'panel-notification',
  version: 1,
  title: 'Notification to the national Panel',
  button: 'Record the notification to the Panel',
  intro:
    'The local authority notifies the Child Safeguarding Practice Review Panel within five working days.',
  questions: [
    ask.pastDay('notified-on', 'On what day was the notification sent?', {
      hint: 'From June 2025 the clock of the rapid review starts on this day.',
    }),
    ask.line('reference', 'What is the Panel’s reference?', { required: false, most: 40 }),
    ask.yesNo('partners-told', 'Were the other safeguarding partners told?', { reasonFor: ['no'] }),
  ],
  on: 'notified-on',
  event: 'notified-panel',
  many: false,
  check: (values, facts) => [
    ...notBefore(
      values,
      'notified-on',
      dayOfLast(facts, 'incident'),
      'The local authority became aware',
    ),
    ...notBefore(values, 'notified-on', FIRST_PANEL_DAY, 'The Panel began'),
  ],
}

// The transition, in which the Panel began its work, started that day [processes, row 17].
const FIRST_PANEL_DAY = '2018-06-29'

export const immediateAction: Recordable = {
  code: 'immediate-action',
  version: 1,
  title: 'Action taken at once',
  button: 'Record an immediate action',
  intro: 'What can’t wait for the review: a child to be made safe, a practice to be stopped.',
  questions: [
    ask.words('action', 'What is to be done at once?', { most: 1000, hint: ask.NO_NAMES }),
    ask.line('owner', 'Which agency does it?'),
    ask.anyDay('due', 'By what day?'),
    ask.pastDay('done-on', 'On what day was it done?', {
      required: false,
      hint: 'Leave it empty until it is done, then put this record right.',
    }),
  ],
  many: true,
}

export const arrangementsBegan: Recordable = {
  code: 'arrangements-began',
  version: 1,
  title: 'The new arrangements began',
  button: 'Record that the new arrangements began',
  intro: 'From that day the Board had 12 months to complete the reviews it had begun.',
  questions: [ask.pastDay('began-on', 'On what day did the new local arrangements begin?')],
  on: 'began-on',
  event: 'arrangements-began',
  many: false,
  when: isBoards,
  check: (values) => [
    ...notBefore(values, 'began-on', FIRST_PANEL_DAY, 'The transition began'),
    ...(textIn(values, 'began-on') > LAST_BOARD_DAY
      ? [
          {
            question: 'began-on',
            message: `The new arrangements had to begin by ${dayInWords(LAST_BOARD_DAY)}. Give that day or an earlier one.`,
          },
        ]
      : []),
  ],
}
