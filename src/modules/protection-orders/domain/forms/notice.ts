import type { Recordable } from '../../../rooms/index.ts'
import { checkHearing, checkIncident, checkNotice } from '../check-court.ts'
import {
  CONDITIONS,
  HEARING_OUTCOMES,
  NOTICES,
  optionsOf,
  RANKS,
  YES_NO_UNKNOWN,
} from '../codes.ts'
import { areaFor, dayOf, NO_NAMES, timeOf } from '../questions.ts'

/** What the police were called to. It starts the clock for telling the school. */
export const incident: Recordable = {
  code: 'incident',
  version: 1,
  title: 'Incident',
  button: 'Record the incident',
  questions: [
    dayOf('Day the police attended'),
    timeOf('Time they attended'),
    {
      id: 'child-victim',
      type: 'yes-no',
      label: 'Is there reason to believe that a child is a victim of domestic abuse?',
      hint: 'A child who sees, hears or lives with the abuse is a victim of it too.',
      required: true,
    },
    {
      id: 'what',
      type: 'text',
      long: true,
      most: 3000,
      label: 'What happened, as far as it matters for the children',
      hint: NO_NAMES,
    },
  ],
  on: 'on',
  time: 'at',
  event: 'police-attend',
  many: false,
  check: checkIncident,
}

/** The notice that the police serve; the court hears the application within 48 hours. */
export const notice: Recordable = {
  code: 'notice',
  version: 1,
  title: 'Notice',
  button: 'Record the notice',
  questions: [
    {
      id: 'kind',
      type: 'one',
      label: 'Which notice was it?',
      options: optionsOf(NOTICES),
      required: true,
    },
    areaFor('DAPN'),
    dayOf('Day the notice was served'),
    timeOf('Time it was served'),
    {
      id: 'rank',
      type: 'one',
      label: 'Who authorised it?',
      options: optionsOf(RANKS),
      required: true,
    },
    {
      id: 'welfare',
      type: 'yes-no',
      label: 'Did the officer consider the welfare of any under-18 whom it affects?',
      hint: 'The Act asks this of the officer before the notice is given: section 24(3)(a) of the Act of 2010.',
      required: true,
      reasonFor: ['no'],
    },
    {
      id: 'welfare-found',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What was considered, and what came of it',
      hint: `This can be shared with those who are told. ${NO_NAMES}`,
      when: { question: 'welfare', is: ['yes'] },
    },
    {
      id: 'conditions',
      type: 'many',
      label: 'What does the notice forbid or require?',
      options: optionsOf(CONDITIONS),
    },
    {
      id: 'agrees',
      type: 'one',
      label: 'Did the person protected agree?',
      hint: 'A notice and an order can be made without it.',
      options: optionsOf(YES_NO_UNKNOWN),
    },
  ],
  on: 'on',
  time: 'at',
  event: 'notice-served',
  many: false,
  stages: ['before-court', 'in-force'],
  check: checkNotice,
}

/** A hearing of the application. An adjourned one was heard in time too. */
export const hearing: Recordable = {
  code: 'hearing',
  version: 1,
  title: 'Hearing',
  button: 'Record a hearing',
  questions: [
    dayOf('Day of the hearing'),
    timeOf('Time it began'),
    {
      id: 'outcome',
      type: 'one',
      label: 'What did the court decide?',
      options: optionsOf(HEARING_OUTCOMES),
      required: true,
    },
    {
      id: 'adjourned-to',
      type: 'date',
      label: 'Day to which it was adjourned',
      required: true,
      when: { question: 'outcome', is: ['adjourned'] },
    },
    {
      id: 'reasons',
      type: 'text',
      long: true,
      most: 2000,
      label: 'Why it was not made',
      required: true,
      when: { question: 'outcome', is: ['refused', 'withdrawn'] },
    },
  ],
  on: 'on',
  time: 'at',
  many: true,
  stages: ['before-court'],
  check: checkHearing,
}
