import { dayInWords } from '../../../../knowledge/law/index.ts'
import {
  choicesIn,
  recordsOf,
  textIn,
  type Fault,
  type Recordable,
  type RoomFacts,
  type Values,
} from '../../../rooms/index.ts'
import { CAUSES, NO_KNOWN_CAUSE } from '../causes.ts'
import { timeFaults } from '../checks.ts'
import { AGES, CARERS, EXPECTED, PLACES, RESPONSE_CRITERIA, SEXES } from '../codes.ts'

/** The first part of the notification form: the child, as far as nobody is named, and the death. */
export const deathForm: Recordable = {
  code: 'death',
  version: 1,
  title: 'The death',
  button: 'Record the death',
  intro:
    'The first part of the notification form. Leave out names, dates of birth, NHS numbers and addresses.',
  many: false,
  on: 'died-on',
  time: 'died-time',
  event: 'death',
  questions: [
    {
      id: 'died-on',
      type: 'date',
      label: 'Day the child died',
      required: true,
      notAfterToday: true,
    },
    {
      id: 'died-time',
      type: 'text',
      label: 'Time the child died, if it is known',
      hint: 'For example, 14:30',
      most: 5,
    },
    {
      id: 'age',
      type: 'one',
      label: 'Age when the child died',
      required: true,
      options: [...AGES],
    },
    {
      id: 'live-born',
      type: 'yes-no',
      label: 'Was the baby born alive?',
      hint: 'Stillbirths, and terminations within the law, are not reviewed as deaths of children.',
      required: true,
      reasonFor: ['no'],
      when: { question: 'age', is: ['0-27-days'] },
    },
    { id: 'sex', type: 'one', label: 'Sex', required: true, options: [...SEXES] },
    {
      id: 'resident',
      type: 'one',
      label: 'Did the child normally live in this area?',
      hint: 'The panel of the area where a child lived reviews the death, wherever the child died.',
      required: true,
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
        { value: 'not-known', label: 'Not known yet' },
      ],
    },
    {
      id: 'residence',
      type: 'text',
      label: 'Council area in which the child lived',
      required: true,
      most: 120,
      when: { question: 'resident', is: ['no'] },
    },
    { id: 'place', type: 'one', label: 'Place of death', required: true, options: [...PLACES] },
    {
      id: 'place-area',
      type: 'one',
      label: 'Did the child die in this area?',
      required: true,
      options: [
        { value: 'here', label: 'Yes' },
        { value: 'elsewhere', label: 'No, in another area' },
        { value: 'not-known', label: 'Not known' },
      ],
    },
    {
      id: 'died-in',
      type: 'text',
      label: 'Area in which the child died',
      hint: 'Ask its panel for what its services know.',
      required: true,
      most: 120,
      when: { question: 'place-area', is: ['elsewhere'] },
    },
    {
      id: 'carer',
      type: 'one',
      label: 'Who had care of the child at the time',
      required: true,
      options: [...CARERS],
    },
    {
      id: 'expected',
      type: 'one',
      label: 'Was the death expected?',
      required: true,
      options: [...EXPECTED],
    },
    {
      id: 'response-criteria',
      type: 'many',
      label: 'What calls for a joint agency response?',
      hint: 'Leave all unticked where nothing does.',
      options: [...RESPONSE_CRITERIA],
    },
    {
      id: 'causes',
      type: 'many',
      label: 'What the death is thought to be of, as far as it is known',
      hint: 'Tick all that apply. Each offers its supplementary form. It is no finding.',
      required: true,
      options: [...CAUSES, NO_KNOWN_CAUSE],
    },
    {
      id: 'circumstances',
      type: 'text',
      long: true,
      most: 4000,
      label: 'What is known of the circumstances',
      hint: 'Write “the child”, “the mother”. A few sentences are enough.',
    },
  ],
  check: (values, facts) => [
    ...timeFaults('died-time', values),
    ...diedBeforeNotified(values, facts),
    ...causeFaults(values),
  ],
}

function diedBeforeNotified(values: Values, facts: RoomFacts): Fault[] {
  const notified = recordsOf(facts, 'notification')[0]?.on
  if (!notified || textIn(values, 'died-on') <= notified) return []
  return [
    {
      question: 'died-on',
      message: `The death was notified on ${dayInWords(notified)}, so it can’t be later.`,
    },
  ]
}

function causeFaults(values: Values): Fault[] {
  const causes = choicesIn(values, 'causes')
  if (causes.includes('neonatal') && !textIn(values, 'age').endsWith('-days'))
    return [
      {
        question: 'causes',
        message: 'A death on a neonatal unit is of a child under 1 year. Check the age.',
      },
    ]
  if (causes.length > 1 && causes.includes(NO_KNOWN_CAUSE.value))
    return [
      { question: 'causes', message: 'Untick “not known yet”, or untick the causes you named.' },
    ]
  return []
}

/** Whether the death calls for a joint agency response: it was unexpected, or something else does. */
export function callsForResponse(values: Values | undefined): boolean {
  return (
    textIn(values, 'expected') === 'unexpected' || choicesIn(values, 'response-criteria').length > 0
  )
}
