import {
  rowsIn,
  textIn,
  yesNoIn,
  type Fault,
  type Recordable,
  type Values,
} from '../../../rooms/index.ts'
import { notBefore } from '../checks.ts'

/** A meeting of the panel: who came, whether it could decide, and which cases it looked at. */
export const panelMeetingForm: Recordable = {
  code: 'meeting',
  version: 1,
  title: 'Panel meeting',
  button: 'Record a panel meeting',
  many: true,
  on: 'held-on',
  questions: [
    {
      id: 'held-on',
      type: 'date',
      label: 'Day of the meeting',
      required: true,
      notAfterToday: true,
    },
    { id: 'chair', type: 'text', label: 'Post of the chair', required: true, most: 150 },
    {
      id: 'themed',
      type: 'text',
      label: 'Theme, where the meeting had one',
      hint: 'For example, deaths around birth',
      most: 150,
    },
    {
      id: 'attendance',
      type: 'rows',
      label: 'Attendance',
      required: true,
      least: 1,
      most: 40,
      columns: [
        { id: 'agency', type: 'text', label: 'Agency', required: true, most: 150 },
        { id: 'post', type: 'text', label: 'Post', required: true, most: 150 },
        {
          id: 'came',
          type: 'one',
          label: 'Attendance',
          required: true,
          options: [
            { value: 'present', label: 'Present' },
            { value: 'substitute', label: 'A substitute came' },
            { value: 'apologies', label: 'Apologies' },
            { value: 'absent', label: 'Absent' },
          ],
        },
      ],
    },
    {
      id: 'quorate',
      type: 'yes-no',
      label: 'Were enough members there to decide?',
      required: true,
      reasonFor: ['no'],
    },
    {
      id: 'interests',
      type: 'text',
      long: true,
      most: 2000,
      label: 'Interests declared, and who left for which case',
      hint: 'Nobody decides on a case in which they, or those they manage, cared for the child.',
    },
    {
      id: 'cases',
      type: 'rows',
      label: 'Cases',
      hint: 'The reference alone. What was found belongs in the room of the case.',
      most: 60,
      columns: [
        { id: 'reference', type: 'text', label: 'Reference', required: true, most: 40 },
        {
          id: 'outcome',
          type: 'one',
          label: 'Outcome',
          required: true,
          options: [
            { value: 'completed', label: 'Review completed' },
            { value: 'more', label: 'More information is needed' },
            { value: 'held-up', label: 'Waits for an inquest or criminal process' },
            { value: 'not-reached', label: 'Not reached' },
          ],
        },
      ],
    },
    { id: 'matters', type: 'text', long: true, most: 4000, label: 'Other matters and decisions' },
    { id: 'next-on', type: 'date', label: 'Day of the next meeting' },
  ],
  check: (values) => [
    ...notBefore('next-on', values, {
      day: textIn(values, 'held-on'),
      was: 'this meeting was held',
    }),
    ...attendanceFaults(values),
    ...caseFaults(values),
  ],
}

function attendanceFaults(values: Values): Fault[] {
  const came = rowsIn(values, 'attendance').filter((row) =>
    ['present', 'substitute'].includes(String(row['came'])),
  )
  const agencies = new Set(came.map((row) => String(row['agency']).trim().toLowerCase()))
  if (came.length === 0)
    return [{ question: 'attendance', message: 'Nobody is marked as present. Mark who came.' }]
  return yesNoIn(values, 'quorate') === 'yes' && agencies.size < 2
    ? [
        {
          question: 'quorate',
          message: 'Only one agency came, so the panel could not decide. Check the attendance.',
        },
      ]
    : []
}

function caseFaults(values: Values): Fault[] {
  const rows = rowsIn(values, 'cases')
  const references = rows.map((row) => String(row['reference']).trim().toUpperCase())
  const repeated = references.findIndex((one, at) => references.indexOf(one) < at)
  const strange = references.findIndex((one) => !/^CD-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(one))
  const fault = (at: number, message: string) => [
    { question: 'cases', message: `Row ${at + 1}: ${message}` },
  ]
  if (strange >= 0)
    return fault(strange, 'write the reference as it stands on the case, such as CD-7KQ4-M2XP.')
  if (repeated >= 0) return fault(repeated, 'this case stands in a row before it.')
  const decided = rows.findIndex((row) => row['outcome'] === 'completed')
  return decided >= 0 && yesNoIn(values, 'quorate') === 'no'
    ? fault(decided, 'a meeting without enough members can’t complete a review.')
    : []
}
