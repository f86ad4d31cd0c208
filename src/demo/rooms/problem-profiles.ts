import type { Values } from '../../modules/rooms/index.ts'
import type { DemoAgency, DemoRoom, DemoStep } from './demo-room.ts'
import { AGENCY } from './exploitation-child.ts'

const ASKED = '2017-09-04'
const DUE = '2017-10-31'

const record = (code: string, day: string, values: Values, agency: DemoAgency = 'council') =>
  ({ record: code, day, values, agency }) as const satisfies DemoStep

const SOURCES: readonly (readonly [DemoAgency, kind: string, what: string])[] = [
  ['police', 'intelligence', 'Crimes, intelligence and markers to do with exploitation, 2016-17'],
  ['police', 'missing', 'Missing episodes of children, with places found'],
  ['council', 'return-interviews', 'What was said in return interviews, without names'],
  ['council', 'social-care', 'Assessments with an exploitation factor'],
  ['schools', 'schools', 'Permanent and fixed exclusions, and children missing from education'],
  ['icb', 'health', 'Use of sexual health services under 18, by district'],
]

const asked = SOURCES.map(([agency, kind, what], at) =>
  record('source', ASKED, {
    asked: ASKED,
    number: String(at + 1),
    agency: AGENCY[agency],
    kind,
    what: `${what}.`,
    due: DUE,
  }),
)

const whole = (day: string, number: string, agency: DemoAgency) =>
  record(
    'source-reply',
    day,
    { replied: day, number, state: 'received', whole: { answer: 'yes', reason: '' } },
    agency,
  )

const pressed = (day: string, answer: string) =>
  record('chase', day, {
    pressed: day,
    number: '1',
    with: 'Chief constable, Severn Vale Police',
    answer,
  })

/**
 * The profile that the Board still waits for. The police source is blocked for the reason that the police gave
 * to the round “Exploitation profile, request for data” (`src/demo/asks/rounds.ts`), and nothing was issued.
 */
export const PROFILE_ROOMS: readonly DemoRoom[] = [
  {
    name: 'Profile of exploitation in Severnshire, 2016-17',
    openedOn: '2017-08-14',
    children: [],
    steps: [
      record('commission', '2017-08-14', {
        commissioned: '2017-08-14',
        name: 'Safe Steps profile',
        by: 'The Board',
        author: 'Analyst, Severn Vale Police, with the council’s data team',
        kinds: ['sexual', 'criminal', 'county-lines'],
        first: '2016-04-01',
        last: '2017-03-31',
        geography:
          'The county of Severnshire. The police area is larger, and its beats cross the border.',
        questions:
          'How many children are at risk, where, and from whom? Which of it happens online? What does nobody know?',
        due: '2018-01-31',
      }),
      record('marking', '2017-08-14', {
        decided: '2017-08-14',
        marking: 'official-sensitive',
        handling: 'Named members of the sub-group only. Not to be sent on. Copies are numbered.',
        'decided-by': 'Detective superintendent, Severn Vale Police',
      }),
      ...asked,
      { move: 'gather', day: ASKED, reason: '' },
      whole('2017-10-02', '3', 'council'),
      whole('2017-10-09', '4', 'council'),
      record(
        'source-reply',
        '2017-10-20',
        {
          replied: '2017-10-20',
          number: '1',
          state: 'blocked',
          reason: 'records could not be moved to the new system in the year',
          unblocker: 'The chief constable’s head of information',
        },
        'police',
      ),
      whole('2017-10-24', '2', 'police'),
      whole('2017-10-30', '5', 'schools'),
      record(
        'source-reply',
        '2017-11-16',
        {
          replied: '2017-11-16',
          number: '6',
          state: 'in-part',
          whole: { answer: 'no', reason: 'Two of the six districts are not in it.' },
          lacks: 'Two of the six districts; ages are missing from a third of the lines',
          expected: '2018-05-31',
        },
        'icb',
      ),
      pressed('2017-12-13', 'The move of records is behind. No day can be given.'),
      pressed('2018-03-06', 'The force hopes to have records in order by the summer.'),
    ],
  },
]
