import type { Recordable } from '../../../rooms/index.ts'
import { checkHomeVisit, checkMissed, checkReport, checkVisit } from '../check-visit.ts'
import { optionsOf, WHY_NOT_SEEN } from '../codes.ts'
import { dayOf, NO_NAMES } from '../questions.ts'

/** A visit at which the child was seen. Only such a one ends an interval. */
export const visit: Recordable = {
  code: 'visit',
  version: 1,
  title: 'Visit',
  button: 'Record a visit',
  intro: 'Record a visit here if the child was seen. Otherwise record that the child was not seen.',
  questions: [
    dayOf('Day of the visit'),
    {
      id: 'alone',
      type: 'yes-no',
      label: 'Was the child seen alone?',
      hint: 'Answer “not applicable” only where it would not have been right, as for a baby.',
      notApplicable: true,
      reasonFor: ['no', 'not-applicable'],
      required: true,
    },
    {
      id: 'where',
      type: 'one',
      label: 'Where was the child seen?',
      options: [
        { value: 'home', label: 'Where the child lives' },
        { value: 'school', label: 'At school' },
        { value: 'elsewhere', label: 'Somewhere else' },
      ],
      required: true,
    },
    {
      id: 'said',
      type: 'text',
      long: true,
      most: 3000,
      label: 'What the child said and wished, in the child’s words',
      hint: NO_NAMES,
      required: true,
    },
    { id: 'carer-seen', type: 'yes-no', label: 'Was the carer seen?', required: true },
    {
      id: 'still-suitable',
      type: 'yes-no',
      label: 'Does the arrangement still look suitable?',
      reasonFor: ['no'],
      required: true,
    },
    {
      id: 'next',
      type: 'date',
      label: 'Day booked for the next visit',
      hint: 'Every 6 weeks in the first year, then every 12.',
    },
  ],
  on: 'on',
  event: 'private-fostering-visit',
  many: true,
  check: checkVisit,
}

/** Before the child comes only the home and its people can be visited; to the law it is a visit. */
export const homeVisit: Recordable = {
  code: 'home-visit',
  version: 1,
  title: 'Visit before it begins',
  button: 'Record a visit before the child comes',
  intro: 'For an arrangement that is only planned: the home and its people are visited.',
  questions: [
    dayOf('Day of the visit'),
    {
      id: 'found',
      type: 'text',
      long: true,
      most: 3000,
      label: 'What was found: the home, its people, and what is planned for the child',
      hint: NO_NAMES,
      required: true,
    },
    {
      id: 'still-suitable',
      type: 'yes-no',
      label: 'Does the arrangement look suitable?',
      reasonFor: ['no'],
      required: true,
    },
    { id: 'next', type: 'date', label: 'Day booked for the next visit' },
  ],
  on: 'on',
  many: true,
  check: checkHomeVisit,
}

/** A visit that was tried. The interval runs on. */
export const missedVisit: Recordable = {
  code: 'child-not-seen',
  version: 1,
  title: 'Child not seen',
  button: 'Record that the child was not seen',
  questions: [
    dayOf('Day of the visit that was planned'),
    {
      id: 'why',
      type: 'one',
      label: 'Why was the child not seen?',
      options: optionsOf(WHY_NOT_SEEN),
      required: true,
    },
    { id: 'next', type: 'date', label: 'Day booked instead', required: true },
    { id: 'note', type: 'text', long: true, most: 1000, label: 'What was done', hint: NO_NAMES },
  ],
  on: 'on',
  many: true,
  check: checkMissed,
}

/** The written report that the regulations ask for after each visit. */
export const report: Recordable = {
  code: 'visit-report',
  version: 1,
  title: 'Written report',
  button: 'Record that a visit’s report is written',
  questions: [
    {
      id: 'visit',
      type: 'date',
      label: 'Day of the visit it is about',
      notAfterToday: true,
      required: true,
    },
    dayOf('Day the report was finished'),
    {
      id: 'shared',
      type: 'yes-no',
      label: 'Has the social worker’s manager read it?',
      required: true,
    },
  ],
  on: 'on',
  many: true,
  check: checkReport,
}
