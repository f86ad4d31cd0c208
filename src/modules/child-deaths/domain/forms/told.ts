import { ERAS } from '../../../../knowledge/law/index.ts'
import { textIn, type Recordable } from '../../../rooms/index.ts'
import { notBeforeDeath, timeFaults } from '../checks.ts'

/** The National Child Mortality Database began on 1 April 2019. */
const DATABASE_BEGAN = '2019-04-01'

export const databaseForm: Recordable = {
  code: 'database-notified',
  version: 1,
  title: 'National Child Mortality Database told',
  button: 'Record that the national database was told',
  many: false,
  on: 'told-on',
  time: 'told-time',
  questions: [
    {
      id: 'told-on',
      type: 'date',
      label: 'Day the National Child Mortality Database was told',
      required: true,
      notAfterToday: true,
    },
    {
      id: 'told-time',
      type: 'text',
      label: 'Time, if it is known',
      hint: 'For example, 14:30',
      most: 5,
    },
  ],
  check: (values, facts) => [
    ...timeFaults('told-time', values),
    ...notBeforeDeath('told-on', { values, facts }),
    ...(textIn(values, 'told-on') < DATABASE_BEGAN
      ? [{ question: 'told-on', message: 'The database began on 1 April 2019.' }]
      : []),
  ],
}

const [BOARDS] = ERAS

/** A review that a Board began, after the new arrangements took its place: it had four months to finish. */
export const handoverForm: Recordable = {
  code: 'handover',
  version: 1,
  title: 'New arrangements begin',
  button: 'Record that the new arrangements began',
  intro: 'For a review that the Board began. The Board had until 29 January 2020 to complete it.',
  many: false,
  on: 'began-on',
  event: 'arrangements-began',
  questions: [
    {
      id: 'began-on',
      type: 'date',
      label: 'Day the child death review partners’ arrangements began here',
      required: true,
      notAfterToday: true,
    },
    { id: 'to', type: 'text', label: 'Who goes on with the review', required: true, most: 200 },
  ],
  check: (values) => {
    const day = textIn(values, 'began-on')
    const fault = (message: string) => [{ question: 'began-on', message }]
    if (day < '2018-06-29')
      return fault('The transition began on 29 June 2018, so not before then.')
    return BOARDS.last && day > BOARDS.last
      ? fault('The Boards ended on 29 September 2019, so it was no later than that.')
      : []
  },
}
