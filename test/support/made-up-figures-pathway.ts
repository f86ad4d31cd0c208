import { within, type Day, type Period } from '../../src/knowledge/law/index.ts'
import {
  absent,
  count,
  percent,
  type Meaning,
  type Measure,
} from '../../src/modules/figures/index.ts'
import {
  caseFigures,
  lastOf,
  numberIn,
  recordsOf,
  textIn,
  type Counted,
  type Pathway,
  type RoomFacts,
} from '../../src/modules/rooms/index.ts'

/** A case as it is counted: the day of a visit, how long it was waited for, and where it was. */
interface Visit {
  readonly on: Day
  readonly days: number | null
  readonly place: string
}

const MEANING: Meaning = {
  numerator: 'Visits made in the period',
  denominator: '',
  good: 'neither',
  disclosure: 'children',
  owner: 'The visitors’ group',
  since: '2015-16',
  source: 'Visits',
}
const SHARE: Meaning = {
  ...MEANING,
  numerator: 'Of those, visits made within 5 days',
  denominator: 'Visits made in the period whose wait is known',
  good: 'up',
}

export const MADE_UP_FIGURES = caseFigures<Visit>({
  caseOf: (facts) => {
    const visit = lastOf(facts, 'visit')
    return visit
      ? {
          on: visit.on,
          days: numberIn(visit.values, 'days'),
          place: textIn(visit.values, 'place'),
        }
      : null
  },
  columns: [
    {
      key: 'on',
      headings: ['Date of Visit', 'Visited On'],
      explains: 'The day of the visit.',
      required: true,
    },
    {
      key: 'days',
      headings: ['Days Waited', 'Wait (days)'],
      explains: 'Days from the call to the visit. Blank: not known.',
      required: true,
    },
    {
      key: 'place',
      headings: ['Place'],
      explains: 'Home or school.',
      required: false,
    },
  ],
  caseFrom: (row) => {
    const on = row['on'] ?? ''
    if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return { problem: 'The day of the visit can’t be read.' }
    const days = row['days'] ?? ''
    return { on, days: days === '' ? null : Number(days), place: row['place'] ?? '' }
  },
  count: countVisits,
  asked: [
    { id: 'made-up.visits.count', version: 1, title: 'Visits', unit: 'count', meaning: MEANING },
    {
      id: 'made-up.in-time.percent',
      version: 1,
      title: 'Visits within 5 days',
      unit: 'percent',
      meaning: SHARE,
    },
  ],
})

function countVisits(all: readonly Visit[], period: Period): readonly Counted[] {
  const made = all.filter(({ on }) => within(on, period))
  const known = made.flatMap(({ days }) => days ?? [])
  const inTime = known.filter((days) => days <= 5).length
  const figure = (id: string, title: string, meaning: Meaning, measure: Measure): Counted => ({
    id,
    version: 1,
    title,
    meaning,
    measure,
  })
  return [
    figure('made-up.visits.count', 'Visits', MEANING, count(made.length)),
    figure(
      'made-up.in-time.percent',
      'Visits within 5 days',
      SHARE,
      known.length === 0
        ? absent('percent', 'No visit of the period has a known wait.')
        : percent(inTime, known.length, made.length - known.length),
    ),
  ]
}

const held = (facts: RoomFacts) =>
  recordsOf(facts, 'hold').length > recordsOf(facts, 'hold-ended').length

/** A kind of room made up for tests: visits, with a form for agencies, figures, and a hold. */
export function madeUpPathway(more: Partial<Pathway> = {}): Pathway {
  const plain = (code: string, title: string): Pathway['records'][number] => ({
    code,
    version: 1,
    title,
    button: title,
    questions: [{ id: 'why', type: 'text', label: 'Why?' }],
    many: true,
  })
  return {
    code: 'made-up',
    title: 'Made-up visits',
    one: 'A visit',
    explains: 'For tests.',
    access: 'panel_case',
    prefix: 'MU',
    panel: null,
    stages: [
      { id: 'open', title: 'Open', explains: 'Visits are made.' },
      { id: 'over', title: 'Over', explains: 'All is done.', closed: true },
    ],
    first: 'open',
    moves: [{ code: 'end', title: 'End it', from: ['open'], to: 'over', reason: false }],
    records: [
      {
        code: 'visit',
        version: 1,
        title: 'Visit',
        button: 'Record a visit',
        questions: [
          { id: 'on', type: 'date', label: 'On which day?', required: true },
          { id: 'days', type: 'number', label: 'How long was it waited for?', unit: 'days' },
          { id: 'place', type: 'text', label: 'Where?' },
          { id: 'learnt', type: 'text', label: 'What was learnt?' },
        ],
        on: 'on',
        many: true,
      },
      plain('hold', 'Hold it back'),
      plain('hold-ended', 'Let it go'),
    ],
    agencyForms: [
      {
        code: 'account',
        version: 1,
        title: 'What your agency knew',
        intro: 'Say what your agency knew, and when.',
        questions: [
          { id: 'knew', type: 'text', label: 'What was known?', required: true },
          { id: 'since', type: 'date', label: 'Since when?', notAfterToday: true },
          {
            id: 'contacts',
            type: 'number',
            label: 'How many contacts?',
            unit: 'contacts',
            least: 0,
          },
        ],
      },
    ],
    clocks: [],
    children: 'many',
    identifies: ['name', 'born', 'nhs-number', 'upn', 'address'],
    retention: { from: 'closed', years: 10, then: 'review', basis: 'Made up', checked: false },
    before: null,
    figures: MADE_UP_FIGURES,
    evidence: (facts) => {
      const visits = recordsOf(facts, 'visit')
      if (visits.length === 0) return null
      return {
        words: visits.map(({ values }) => textIn(values, 'learnt')).join(' '),
        rung: 'tested',
        base: visits.length,
        independent: true,
      }
    },
    releases: (facts) => (held(facts) ? 'It is held back until the trial has ended.' : null),
    source: 'Made up',
    checked: true,
    ...more,
  }
}
