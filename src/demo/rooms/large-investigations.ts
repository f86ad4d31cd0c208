import type { Values } from '../../modules/rooms/index.ts'
import type { DemoRoom, DemoStep } from './demo-room.ts'
import { AGENCY } from './exploitation-child.ts'

const record = (code: string, day: string, values: Values, child?: number): DemoStep => ({
  record: code,
  day,
  values,
  agency: 'police',
  ...(child === undefined ? {} : { child }),
})

const PRESENT = [
  { agency: AGENCY.police, post: 'Detective superintendent' },
  { agency: AGENCY.council, post: 'Assistant director' },
  { agency: AGENCY.icb, post: 'Designated doctor' },
]

interface Investigation {
  readonly name: string
  readonly kinds: readonly string[]
  readonly considered: string
  readonly commissioned: string
  readonly concern: string
  readonly borders: string
  readonly scope: string
  readonly reportBy: string
  /** The days of reports and meetings, and the next one set; null where none is. */
  readonly reports: readonly string[]
  readonly nextReport: string | null
  readonly meetings: readonly string[]
  readonly nextMeeting: string | null
  /** When each child was found. */
  readonly found: readonly string[]
  readonly children: DemoRoom['children']
  /** Detectives and social workers asked for, and given. */
  readonly posts: readonly [police: readonly [number, number], council: readonly [number, number]]
  readonly then: readonly DemoStep[]
}

const answer = (reason: string) => ({ answer: reason === '' ? 'no' : 'yes', reason }) as const

function investigation(one: Investigation): DemoRoom {
  const { considered, commissioned, reports, meetings, posts } = one
  const steps = [
    record('strategy-meeting', considered, {
      met: considered,
      present: PRESENT,
      kinds: one.kinds,
      setting: 'both',
      concern: one.concern,
      staff: answer(''),
      borders: answer(one.borders),
      safe: 'Each child known has a social worker, who has seen the child this week.',
    }),
    record('terms', commissioned, {
      agreed: commissioned,
      name: one.name,
      by: 'Assistant chief constable and director of children’s services',
      'police-lead': 'Detective chief inspector, major crime',
      'care-lead': 'Service manager, exploitation',
      scope: one.scope,
      support: 'A voluntary service, paid for two years, whatever comes of any trial.',
      media: 'Head of communications, Severn Vale Police',
      'report-by': one.reportBy,
    }),
    record('management-group', commissioned, {
      known: commissioned,
      members: PRESENT.map((each, at) => ({ ...each, role: at === 0 ? 'chair' : 'member' })),
      conflict: answer('Each of them signed that day.'),
    }),
    record('marking', commissioned, {
      decided: commissioned,
      marking: 'official-sensitive',
      handling: 'Members of the investigation only. Nothing is sent by ordinary mail.',
      'decided-by': 'Detective superintendent, Severn Vale Police',
    }),
    {
      move: 'commission',
      day: commissioned,
      reason: 'Several adults and several children, linked by places.',
    },
    resource(commissioned, AGENCY.police, 'Detectives', posts[0]),
    resource(commissioned, AGENCY.council, 'Social workers', posts[1]),
    ...one.found.map((day, child) => found(day, one.kinds, child)),
    ...meetings.map((day, at) => meeting(day, meetings[at + 1] ?? one.nextMeeting)),
    ...reports.map((day, at) => interim(day, reports[at + 1] ?? one.nextReport)),
    ...one.then,
  ] satisfies readonly DemoStep[]
  return {
    name: one.name,
    openedOn: considered,
    children: one.children,
    steps: [...steps].sort((a, b) => a.day.localeCompare(b.day)),
  }
}

function resource(from: string, agency: string, what: string, posts: readonly [number, number]) {
  const [asked, given] = posts
  return record('resource', from, {
    from,
    agency,
    what,
    asked,
    given,
    ...(given < asked
      ? { short: 'There are no more with the training. The group asked a neighbouring area.' }
      : {}),
  })
}

function found(day: string, kinds: readonly string[], child: number): DemoStep {
  return record(
    'child-identified',
    day,
    {
      identified: day,
      how: child === 0 ? 'told' : 'police',
      kinds: kinds.filter((kind) => kind !== 'family-network'),
      adult: answer(''),
      safe: 'Yes. The social worker and the family agreed who is with the child, and when.',
      enquiry: 'begun',
      worker: 'Social worker, exploitation team',
    },
    child,
  )
}

function meeting(day: string, next: string | null): DemoStep {
  return record('group-meeting', day, {
    met: day,
    present: PRESENT,
    'looked-at': 'Children found and their safety; means; what may be said in public.',
    'goes-on':
      next === null
        ? { answer: 'no', reason: 'Enquiries have ended.' }
        : { answer: 'yes', reason: '' },
    ...(next === null ? {} : { next }),
  })
}

function interim(day: string, next: string | null): DemoStep {
  return record('interim-report', day, {
    reported: day,
    to: 'The chair of the Board and the two chief officers',
    summary: 'Children found are safe. Enquiries go on about adults and places.',
    more: { answer: next === null ? 'no' : 'yes', reason: '' },
    ...(next === null ? {} : { next }),
  })
}

const ended = (day: string, child: number, outcome: string) =>
  record(
    'child-outcome',
    day,
    {
      ended: day,
      outcome,
      told: 'The worker who was there throughout. The child asked when it would be in court.',
    },
    child,
  )

/** Two investigations: one closed in the year with a review from outside, one that goes on. */
export const INVESTIGATION_ROOMS: readonly DemoRoom[] = [
  investigation({
    name: 'Operation Quillfeather',
    kinds: ['sexual', 'family-network'],
    considered: '2016-11-14',
    commissioned: '2016-11-21',
    concern: 'Two girls named the same house. Its tenant is linked to three other adults.',
    borders: '',
    scope: 'Sexual exploitation at and around one address in Wyrebridge, from 2014.',
    reportBy: '2017-03-31',
    reports: ['2017-03-27', '2017-09-25'],
    nextReport: null,
    meetings: ['2016-12-12', '2017-03-20', '2017-06-19', '2017-10-09'],
    nextMeeting: null,
    found: ['2016-11-21', '2016-12-19', '2017-02-06', '2017-04-24'],
    children: [
      { name: 'Leah Sandford', born: '2001-04-02' },
      { name: 'Molly Greaves', born: '2002-02-15' },
      { name: 'Shanice Orrell', born: '2001-12-09' },
      { name: 'Beth Tolland', born: '2003-06-27' },
    ],
    posts: [
      [8, 8],
      [4, 3],
    ],
    then: [
      ended('2017-10-16', 0, 'support'),
      ended('2017-10-16', 1, 'plan'),
      ended('2017-10-30', 2, 'support'),
      ended('2017-11-06', 3, 'looked-after'),
      {
        move: 'begin-closing',
        day: '2017-11-13',
        reason: 'Four adults are charged. No more is left to find.',
      },
      record('closing-review', '2018-02-12', {
        held: '2018-02-12',
        lead: 'Head of safeguarding of a neighbouring county',
        independent: { answer: 'yes', reason: '' },
        voices:
          'Three of the four said that one worker throughout mattered most. One would not be asked.',
        worked:
          'Police and social care sat in one room. Children were seen before they were interviewed.',
        'did-not': 'Health had no part until the spring. A school was told too late.',
        learning: [
          {
            lesson: 'Health has to be there from the first meeting',
            agency: AGENCY.icb,
            action: 'Name a doctor for each large investigation',
            due: '2018-05-31',
          },
          {
            lesson: 'Schools of children found have to be told the same day',
            agency: AGENCY.council,
            action: 'Put it into the terms of the next investigation',
            due: '2018-04-30',
          },
        ],
        'to-board': '2018-03-20',
        publish: { answer: 'no', reason: 'A trial is to come in the autumn.' },
      }),
      {
        move: 'close',
        day: '2018-02-26',
        reason: 'The review is held, and its lessons have owners.',
      },
    ],
  }),
  investigation({
    name: 'Operation Marlpit',
    kinds: ['criminal', 'county-lines'],
    considered: '2017-09-18',
    commissioned: '2017-10-02',
    concern: 'Children from three schools are driven to two towns elsewhere by the same adults.',
    borders: 'Two areas to the north. Severn Vale Police leads.',
    scope: 'The making of children to carry and sell drugs, from the summer of 2016.',
    reportBy: '2018-01-31',
    reports: ['2018-02-07'],
    nextReport: '2018-06-29',
    meetings: ['2017-10-23', '2018-01-22'],
    nextMeeting: '2018-04-16',
    found: ['2017-10-02', '2017-10-09', '2017-10-30', '2017-11-20', '2018-01-15', '2018-02-19'],
    children: [
      { name: 'Kyle Ramsden', born: '2002-09-01' },
      { name: 'Marcus Eddowes', born: '2001-07-13' },
      { name: 'Jodie Hallam', born: '2002-11-22' },
      { name: 'Reece Dunmore', born: '2003-03-18' },
      { name: 'Omar Siddall', born: '2001-10-30' },
      { name: 'Liam Croxley', born: '2002-05-25' },
    ],
    posts: [
      [10, 7],
      [5, 5],
    ],
    then: [
      record('decision', '2018-01-22', {
        decided: '2018-01-22',
        by: 'Strategic management group',
        decision: 'Children found carrying drugs are met as victims first',
        why: 'Two of them were charged before anybody asked who had sent them.',
        dissent: 'The police would decide it case by case.',
      }),
    ],
  }),
]
