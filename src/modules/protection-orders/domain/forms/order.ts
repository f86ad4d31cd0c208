import type { Recordable } from '../../../rooms/index.ts'
import { checkBreach, checkEnded, checkOrder, checkReview } from '../check-order.ts'
import {
  CONDITIONS,
  COURT_AFTER_BREACH,
  NEXT_STEPS,
  optionsOf,
  ORDERS,
  REQUIREMENTS,
  WAYS_ENDED,
  YES_NO_UNKNOWN,
} from '../codes.ts'
import { areaFor, dayOf, NO_NAMES, timeOf } from '../questions.ts'

/** The order itself: its days are the window that this room is about. */
export const order: Recordable = {
  code: 'order',
  version: 1,
  title: 'Order',
  button: 'Record the order',
  questions: [
    {
      id: 'kind',
      type: 'one',
      label: 'Which order was made?',
      options: optionsOf(ORDERS),
      required: true,
    },
    areaFor('DAPO'),
    dayOf('Day the order was made'),
    {
      id: 'lasts',
      type: 'one',
      label: 'How long does it last?',
      options: [
        { value: 'until-day', label: 'Until a day' },
        { value: 'until-further', label: 'Until a further order (DAPO only)' },
      ],
      required: true,
    },
    {
      id: 'expires',
      type: 'date',
      label: 'Last day on which it is in force',
      hint: 'A DVPO lasts 14 to 28 days. The day it is made is the first of them.',
      required: true,
      when: { question: 'lasts', is: ['until-day'] },
    },
    {
      id: 'conditions',
      type: 'many',
      label: 'What does it forbid or require?',
      options: optionsOf(CONDITIONS),
      required: true,
    },
    {
      id: 'requirements',
      type: 'many',
      label: 'What must the person it is against do?',
      options: optionsOf(REQUIREMENTS),
      when: { question: 'kind', is: ['DAPO'] },
    },
    {
      id: 'welfare',
      type: 'yes-no',
      label: 'Did the court consider the welfare of any under-18 whom it affects?',
      hint: 'The Act asks this of the court: section 28(4) of the Act of 2010.',
      required: true,
      reasonFor: ['no'],
    },
  ],
  on: 'on',
  event: 'order-made',
  many: false,
  stages: ['before-court', 'in-force'],
  check: checkOrder,
}

export const breach: Recordable = {
  code: 'breach',
  version: 1,
  title: 'Breach',
  button: 'Record a breach',
  intro: 'A breach of a DVPO is dealt with as contempt of court. A breach of a DAPO is an offence.',
  questions: [
    dayOf('Day of the breach'),
    timeOf('Time of the breach'),
    {
      id: 'of',
      type: 'many',
      label: 'What was breached?',
      options: optionsOf(CONDITIONS),
      required: true,
    },
    {
      id: 'children',
      type: 'one',
      label: 'Were children there?',
      options: optionsOf(YES_NO_UNKNOWN),
      required: true,
    },
    { id: 'arrested', type: 'yes-no', label: 'Was somebody arrested?', required: true },
    {
      id: 'court',
      type: 'one',
      label: 'What did the court decide?',
      options: optionsOf(COURT_AFTER_BREACH),
      required: true,
    },
    { id: 'what', type: 'text', long: true, most: 2000, label: 'What happened', hint: NO_NAMES },
  ],
  on: 'on',
  time: 'at',
  many: true,
  stages: ['in-force', 'looking-back'],
  check: checkBreach,
}

export const ended: Recordable = {
  code: 'ended',
  version: 1,
  title: 'End of the order',
  button: 'Record that the order ended early',
  questions: [
    dayOf('Last day on which it was in force'),
    {
      id: 'how',
      type: 'one',
      label: 'How did it end?',
      options: optionsOf(WAYS_ENDED),
      required: true,
    },
  ],
  on: 'on',
  many: false,
  stages: ['in-force', 'looking-back'],
  check: checkEnded,
}

/** What the days were used for, asked when they are over. */
export const review: Recordable = {
  code: 'review',
  version: 1,
  title: 'Looking back',
  button: 'Record what the days were used for',
  questions: [
    dayOf('Day you looked back'),
    {
      id: 'used',
      type: 'text',
      long: true,
      most: 3000,
      label: 'What is different for the children because of these days?',
      hint: NO_NAMES,
      required: true,
    },
    {
      id: 'heard',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What did the children say?',
      hint: 'Write that nobody asked them, if that is so.',
      required: true,
    },
    {
      id: 'next',
      type: 'many',
      label: 'What happens next?',
      options: optionsOf(NEXT_STEPS),
      required: true,
    },
    {
      id: 'learning',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What should be done otherwise next time?',
    },
  ],
  on: 'on',
  many: false,
  stages: ['looking-back'],
  check: checkReview,
}
