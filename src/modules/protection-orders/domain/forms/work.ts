import type { AgencyForm, Recordable } from '../../../rooms/index.ts'
import { checkWork } from '../check-telling.ts'
import { HOW_TOLD, optionsOf, WORK } from '../codes.ts'
import { dayOf, NO_NAMES } from '../questions.ts'

/** Work with the household that began: what the window is for. */
export const work: Recordable = {
  code: 'work',
  version: 1,
  title: 'Work begun',
  button: 'Record work that began',
  questions: [
    {
      id: 'kind',
      type: 'one',
      label: 'What began?',
      options: optionsOf(WORK),
      required: true,
    },
    dayOf('Day it began'),
    {
      id: 'seen',
      type: 'yes-no',
      label: 'Were the children seen?',
      notApplicable: true,
      required: true,
    },
    {
      id: 'what',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What was done',
      hint: NO_NAMES,
      required: true,
    },
  ],
  on: 'on',
  many: true,
  check: checkWork,
}

/** What each agency says itself: when it heard, and what it did with the days. */
export const heardAndDid: AgencyForm = {
  code: 'heard-and-did',
  version: 1,
  title: 'What your agency heard and did',
  intro:
    'An order gives a family a few safe weeks. Say when your agency heard of it, and what it did before it expired.',
  questions: [
    {
      id: 'knew',
      type: 'yes-no',
      label: 'Did your agency know the children or the adults before?',
      required: true,
    },
    {
      id: 'heard',
      type: 'one',
      label: 'Did your agency hear of the order?',
      options: [
        { value: 'told', label: 'Somebody told us' },
        { value: 'otherwise', label: 'We found out in another way' },
        { value: 'no', label: 'We did not hear of it until now' },
      ],
      required: true,
    },
    {
      id: 'heard-on',
      type: 'date',
      label: 'Day your agency heard',
      notAfterToday: true,
      required: true,
      when: { question: 'heard', is: ['told', 'otherwise'] },
    },
    {
      id: 'how',
      type: 'one',
      label: 'How did it hear?',
      options: optionsOf(HOW_TOLD),
      when: { question: 'heard', is: ['told'] },
    },
    {
      id: 'began',
      type: 'yes-no',
      label: 'Did your agency begin work because of it?',
      required: true,
      reasonFor: ['no'],
    },
    {
      id: 'began-on',
      type: 'date',
      label: 'Day the work began',
      notAfterToday: true,
      required: true,
      when: { question: 'began', is: ['yes'] },
    },
    {
      id: 'what',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What your agency did',
      hint: NO_NAMES,
      required: true,
      when: { question: 'began', is: ['yes'] },
    },
    {
      id: 'better',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What would have helped your agency to act sooner?',
    },
  ],
}
