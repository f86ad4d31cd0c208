import {
  ask,
  inOrder,
  notBefore,
  recordsOf,
  rowsIn,
  textIn,
  yesNoIn,
  type Fault,
  type Recordable,
  type RoomFacts,
  type Values,
} from '../../../rooms/index.ts'
import { isSameAgency } from '../agency-name.ts'

const PERIOD = [
  ask.pastDay('first', 'From what day?'),
  ask.anyDay('last', 'To what day?', { hint: 'A month or a quarter, as your policy has it.' }),
]

/** Agencies asked what they raised and received in a month or a quarter. */
export const returnsAsked: Recordable = {
  code: 'returns-asked',
  version: 1,
  title: 'Returns asked for',
  button: 'Ask agencies for their returns',
  intro:
    'Each agency says what it raised and received, or that there was nothing. Silence is then seen as silence.',
  questions: [
    ask.pastDay('asked-on', 'On what day were they asked?'),
    ...PERIOD,
    ask.anyDay('due', 'By what day do they answer?'),
    ask.rows(
      'agencies',
      'Which agencies are asked?',
      [{ id: 'agency', type: 'text', label: 'Agency', required: true, most: 120 }],
      { most: 40, hint: 'Write each agency’s name as it stands in the directory.' },
    ),
  ],
  on: 'asked-on',
  many: true,
  check: (values) => [
    ...inOrder(values, 'first', 'last', 'The period begins'),
    ...inOrder(values, 'last', 'due', 'The period ends'),
    ...askedTwice(values),
  ],
}

function askedTwice(values: Values): readonly Fault[] {
  const names = rowsIn(values, 'agencies').map((row) => String(row['agency'] ?? ''))
  const again = names.find((name, at) => names.findIndex((other) => isSameAgency(name, other)) < at)
  return again === undefined
    ? []
    : [{ question: 'agencies', message: `${again.trim()} stands there twice. Remove one row.` }]
}

/** What one agency said of a month or a quarter; "nothing" is an answer, and silence is none. */
export const agencyReturn: Recordable = {
  code: 'agency-return',
  version: 1,
  title: 'An agency’s return',
  button: 'Record an agency’s return',
  questions: [
    ask.pastDay('received-on', 'On what day did it come?'),
    ask.line('agency', 'From which agency?', {
      hint: 'Write the name as it stands in the directory.',
    }),
    ...PERIOD,
    ask.yesNo('nil', 'Is it a nil return: nothing raised and nothing received?'),
    {
      id: 'settled-unlogged',
      type: 'number',
      label: 'How many differences were settled without coming to this log?',
      hint: 'Leave it empty where the agency did not say: that is not the same as none.',
      unit: 'differences',
      least: 0,
      most: 999,
      whole: true,
    },
    ask.words('comment', 'What else did it say?', { required: false, most: 1000 }),
  ],
  on: 'received-on',
  many: true,
  check: (values, facts) => [
    ...inOrder(values, 'first', 'last', 'The period begins'),
    ...notBefore(values, 'received-on', textIn(values, 'last') || undefined, 'The period ends'),
    ...givenBefore(values, facts),
  ],
}

function givenBefore(values: Values, facts: RoomFacts): readonly Fault[] {
  const own = returnsIn(facts).find(
    ({ agency, first, last }) =>
      isSameAgency(agency, textIn(values, 'agency')) &&
      first <= textIn(values, 'last') &&
      last >= textIn(values, 'first'),
  )
  return own
    ? [
        {
          question: 'agency',
          message: `${own.agency} has given a return for days of this period. Put that one right.`,
        },
      ]
    : []
}

/** A return as it was recorded in the standing room. */
export interface AgencyReturn {
  readonly agency: string
  readonly received: string
  readonly first: string
  readonly last: string
  readonly nil: boolean
  /** null: the agency did not say. */
  readonly settledUnlogged: number | null
}

/** Out: every return of a standing room, in the order in which they came. */
export function returnsIn(facts: RoomFacts): readonly AgencyReturn[] {
  return recordsOf(facts, 'agency-return').map(({ on, values }) => {
    const settled = values['settled-unlogged']
    return {
      agency: textIn(values, 'agency').trim(),
      received: on,
      first: textIn(values, 'first'),
      last: textIn(values, 'last'),
      nil: yesNoIn(values, 'nil') === 'yes',
      settledUnlogged: typeof settled === 'number' ? settled : null,
    }
  })
}
