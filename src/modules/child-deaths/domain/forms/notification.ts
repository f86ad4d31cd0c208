import {
  lastOf,
  textIn,
  type Fault,
  type Recordable,
  type RoomFacts,
  type Values,
} from '../../../rooms/index.ts'
import { notBeforeDeath, timeFaults } from '../checks.ts'

/** The second part of the notification form. Several agencies may notify one death; the first one counts. */
export const notificationForm: Recordable = {
  code: 'notification',
  version: 1,
  title: 'Notification',
  button: 'Record a notification',
  intro:
    'The second part of the notification form. Record each agency that notifies this death; the first one counts.',
  many: true,
  on: 'notified-on',
  time: 'notified-time',
  event: 'death-notified',
  questions: [
    {
      id: 'notified-on',
      type: 'date',
      label: 'Day the notification reached the panel',
      required: true,
      notAfterToday: true,
    },
    {
      id: 'notified-time',
      type: 'text',
      label: 'Time it reached the panel, if it is known',
      hint: 'For example, 14:30',
      most: 5,
    },
    {
      id: 'by',
      type: 'text',
      label: 'Agency and post of whoever notified it',
      required: true,
      most: 200,
    },
    {
      id: 'services',
      type: 'rows',
      label: 'Services that knew the child or the family',
      hint: 'They are asked for a report. Give a post, never a private number.',
      most: 30,
      columns: [
        { id: 'service', type: 'text', label: 'Service', required: true, most: 150 },
        { id: 'contact', type: 'text', label: 'Post to ask', most: 150 },
      ],
    },
    {
      id: 'coroner',
      type: 'one',
      label: 'Was the coroner told?',
      required: true,
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'not-needed', label: 'No: a doctor certified the cause' },
        { value: 'not-known', label: 'Not known yet' },
      ],
    },
    {
      id: 'other-children',
      type: 'yes-no',
      label: 'Are there other children who may be at risk?',
      hint: 'If so, refer them to children’s social care now. Do not wait for the review.',
      required: true,
      reasonFor: ['yes'],
    },
    {
      id: 'family-told',
      type: 'yes-no',
      label: 'Has the family been told of the review, and been given a key worker?',
      required: true,
      reasonFor: ['no'],
    },
  ],
  check: (values, facts) => [
    ...timeFaults('notified-time', values),
    ...notBeforeDeath('notified-on', { values, facts }),
    ...earlierThatDay(values, facts),
  ],
}

function earlierThatDay(values: Values, facts: RoomFacts): Fault[] {
  const death = lastOf(facts, 'death')
  const [day, time] = [textIn(values, 'notified-on'), textIn(values, 'notified-time')]
  if (!death?.time || time === '' || day !== death.on || time >= death.time) return []
  return [
    {
      question: 'notified-time',
      message: `The child died at ${death.time} that day, so this can’t be earlier.`,
    },
  ]
}
