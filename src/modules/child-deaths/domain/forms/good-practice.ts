import {
  choicesIn,
  textIn,
  yesNoIn,
  type Fault,
  type Recordable,
  type Values,
} from '../../../rooms/index.ts'

/** Who did well, as a sort of service: a named one would give the child away. */
const SERVICES = [
  { value: 'hospital', label: 'A hospital' },
  { value: 'maternity', label: 'A maternity or neonatal service' },
  { value: 'hospice', label: 'A hospice or palliative care team' },
  { value: 'general-practice', label: 'A general practice' },
  { value: 'community-health', label: 'A community health service' },
  { value: 'mental-health', label: 'A mental health service' },
  { value: 'ambulance', label: 'An ambulance service' },
  { value: 'school', label: 'A school, college or nursery' },
  { value: 'social-care', label: 'Children’s social care' },
  { value: 'early-help', label: 'An early help service' },
  { value: 'police', label: 'The police' },
  { value: 'voluntary', label: 'A voluntary organisation' },
  { value: 'other', label: 'Another service' },
] as const

/** What was done well, so that others can do it too. */
export const goodPracticeForm: Recordable = {
  code: 'good-practice',
  version: 1,
  title: 'Good practice',
  button: 'Record good practice',
  many: true,
  questions: [
    {
      id: 'services',
      type: 'many',
      label: 'Who did it',
      required: true,
      options: [...SERVICES],
    },
    {
      id: 'what',
      type: 'text',
      long: true,
      most: 3000,
      label: 'What was done well',
      required: true,
    },
    {
      id: 'difference',
      type: 'text',
      long: true,
      most: 2000,
      label: 'What difference it made to the child or family',
      required: true,
    },
    {
      id: 'share',
      type: 'yes-no',
      label: 'May it be shared outside the panel?',
      required: true,
      reasonFor: ['no'],
    },
    {
      id: 'share-words',
      type: 'text',
      long: true,
      most: 1500,
      label: 'The words that may be shared',
      hint: 'Nobody may know from them which child it was: no day, age, place or service by name.',
      required: true,
      when: { question: 'share', is: ['yes'] },
    },
    {
      id: 'agreed',
      type: 'one',
      label: 'Has the service agreed to the words?',
      required: true,
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'asked', label: 'It has been asked' },
      ],
      when: { question: 'share', is: ['yes'] },
    },
  ],
  check: wordsFaults,
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'
// A day, an NHS number, an exact age: each can lead back to one child.
const GIVES_AWAY = new RegExp(
  `\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{1,2} (${MONTHS})\\b|\\b(\\d ?){10}\\b|\\b\\d{1,2}[- ](year|month|week|day)s?[- ]old\\b`,
  'i',
)

function wordsFaults(values: Values): Fault[] {
  if (yesNoIn(values, 'share') !== 'yes') return []
  return GIVES_AWAY.test(textIn(values, 'share-words'))
    ? [
        {
          question: 'share-words',
          message: 'Take out the day, age or number: it could show which child this was.',
        },
      ]
    : []
}

/** In: the answers of one record. Out: what may be shared, and whose practice it was; null where nothing may. */
export function shareable(
  values: Values,
): { readonly words: string; readonly services: readonly string[] } | null {
  if (yesNoIn(values, 'share') !== 'yes' || textIn(values, 'agreed') !== 'yes') return null
  return {
    words: textIn(values, 'share-words'),
    services: SERVICES.filter(({ value }) => choicesIn(values, 'services').includes(value)).map(
      ({ label }) => label,
    ),
  }
}
