import {
  lastOf,
  recordsOf,
  type Fault,
  type Recordable,
  type RoomFacts,
  type Values,
} from '../../../rooms/index.ts'
import { notBefore, notBeforeDeath } from '../checks.ts'

const CONTACT = {
  id: 'contact',
  type: 'text',
  label: 'Office and post to ask how it stands',
  most: 200,
} as const
const ASK_AGAIN = {
  id: 'ask-again',
  type: 'date',
  label: 'Ask again on',
  hint: 'You are reminded, so that a review does not wait for something that is over.',
  required: true,
} as const

/** A coroner’s inquiry: the review stands still until it is over. */
export const inquestForm: Recordable = {
  code: 'inquest',
  version: 1,
  title: 'Coroner’s inquiry',
  button: 'Record that a coroner’s inquiry holds up the review',
  many: false,
  on: 'opened-on',
  pause: { why: 'inquest', endedBy: 'inquest-concluded' },
  questions: [
    {
      id: 'opened-on',
      type: 'date',
      label: 'Day it was opened',
      required: true,
      notAfterToday: true,
    },
    CONTACT,
    ASK_AGAIN,
  ],
  check: (values, facts) => [
    ...notBeforeDeath('opened-on', { values, facts }),
    ...notBefore('ask-again', values, begins(values, 'opened-on')),
  ],
}

export const inquestConcludedForm: Recordable = {
  code: 'inquest-concluded',
  version: 1,
  title: 'Conclusion of the inquest',
  button: 'Record how the inquest ended',
  many: false,
  on: 'concluded-on',
  event: 'inquest-concluded',
  questions: [
    {
      id: 'concluded-on',
      type: 'date',
      label: 'Day it was concluded',
      required: true,
      notAfterToday: true,
    },
    {
      id: 'conclusion',
      type: 'one',
      label: 'Conclusion',
      required: true,
      options: [
        { value: 'natural', label: 'Natural causes' },
        { value: 'accident', label: 'Accident or misadventure' },
        { value: 'suicide', label: 'Suicide' },
        { value: 'road', label: 'Road traffic collision' },
        { value: 'substance', label: 'Drug or alcohol related' },
        { value: 'unlawful', label: 'Unlawful or lawful killing' },
        { value: 'open', label: 'Open' },
        { value: 'narrative', label: 'Narrative' },
        { value: 'discontinued', label: 'Discontinued without an inquest' },
      ],
    },
    {
      id: 'future-deaths',
      type: 'yes-no',
      label: 'Did the coroner make a report to prevent future deaths?',
      required: true,
      reasonFor: ['yes'],
    },
    { id: 'narrative', type: 'text', long: true, most: 4000, label: 'What the coroner found' },
  ],
  check: (values, facts) => ended(values, facts, 'concluded-on', 'inquest'),
}

/** A criminal investigation or prosecution: the review stands still until it is over. */
export const criminalForm: Recordable = {
  code: 'criminal',
  version: 1,
  title: 'Criminal investigation or prosecution',
  button: 'Record that a criminal process holds up the review',
  many: true,
  on: 'began-on',
  pause: { why: 'criminal-investigation', endedBy: 'criminal-ended' },
  questions: [
    { id: 'began-on', type: 'date', label: 'Day it began', required: true, notAfterToday: true },
    CONTACT,
    ASK_AGAIN,
  ],
  check: (values, facts) => [
    ...notBeforeDeath('began-on', { values, facts }),
    ...notBefore('ask-again', values, begins(values, 'began-on')),
  ],
}

export const criminalEndedForm: Recordable = {
  code: 'criminal-ended',
  version: 1,
  title: 'End of the criminal process',
  button: 'Record how the criminal process ended',
  many: true,
  on: 'ended-on',
  questions: [
    { id: 'ended-on', type: 'date', label: 'Day it ended', required: true, notAfterToday: true },
    {
      id: 'how',
      type: 'one',
      label: 'How it ended',
      required: true,
      options: [
        { value: 'no-further-action', label: 'No further action' },
        { value: 'acquitted', label: 'Acquittal, or the case was dropped' },
        { value: 'convicted', label: 'Conviction' },
        { value: 'agreed', label: 'It goes on, and the police agree that the panel may review' },
      ],
    },
  ],
  check: (values, facts) => ended(values, facts, 'ended-on', 'criminal'),
}

/** Asked how an inquiry or a criminal process stands, so that a review does not wait for nothing. */
export const progressForm: Recordable = {
  code: 'progress',
  version: 1,
  title: 'How the inquiry or criminal process stands',
  button: 'Record that you asked how it stands',
  many: true,
  on: 'asked-on',
  questions: [
    {
      id: 'asked-on',
      type: 'date',
      label: 'Day you asked',
      required: true,
      notAfterToday: true,
    },
    {
      id: 'about',
      type: 'one',
      label: 'What you asked about',
      required: true,
      options: [
        { value: 'inquest', label: 'The coroner’s inquiry' },
        { value: 'criminal', label: 'The criminal process' },
      ],
    },
    { id: 'answer', type: 'text', long: true, most: 1000, label: 'The answer', required: true },
    ASK_AGAIN,
  ],
  check: (values, facts) => [
    ...notBefore('ask-again', values, begins(values, 'asked-on')),
    ...(lastOf(facts, String(values['about']))
      ? []
      : [{ question: 'about', message: 'Nothing is recorded that this could be about.' }]),
  ],
}

function begins(values: Values, question: string) {
  const day = values[question]
  return { day: typeof day === 'string' ? day : '', was: 'this began' }
}

function ended(values: Values, facts: RoomFacts, question: string, code: string): Fault[] {
  const begun = recordsOf(facts, code).at(-1)
  if (!begun)
    return [
      { question, message: 'Record first that it began: nothing is recorded that could end.' },
    ]
  return notBefore(question, values, { day: begun.on, was: 'it began' })
}
