import { drawSample } from '../../../modules/case-audits/index.ts'
import type { DemoRoom, DemoStep } from '../demo-room.ts'
import { byDay, CRITERIA, formSent, moved, readAgain, recorded } from './answers.ts'

const MANY = 24
const SEED = '07 19 23 31 38 44'

/** Contacts of one month that came with a request for help. */
const FRAME = Array.from({ length: 184 }, (_, at) => ({
  reference: `T-${String(at + 1).padStart(3, '0')}`,
  stratum: '',
  chosen: '',
}))
const { sample } = drawSample({ frame: FRAME, size: MANY, method: 'simple-random', seed: SEED })

const GIVEN = ['Aubrey', 'Briony', 'Cadmus', 'Delphie', 'Emrys', 'Flora', 'Gethin', 'Hester']
const FAMILY = ['Ashdown', 'Birchley', 'Crowmoor']

const planned: readonly DemoStep[] = [
  recorded('plan', '2018-02-12', 'agreed-on', {
    theme: 'thresholds',
    title: 'Are the thresholds for help applied alike?',
    'wants-to-know':
      'Would another person have decided the same? Was the family told why? Was what the caller knew used?',
    first: '2018-01-01',
    last: '2018-01-31',
    agencies:
      'Council, police and schools. A second auditor reads every third file of the council.',
    practitioners: 'Those who decided are met in a group, after the files are read.',
    families: 'Callers are asked by the team that took the call. Families are not contacted.',
    'forms-due': '2018-04-13',
    'audit-day': '2018-04-25',
    'report-due': '2018-05-18',
  }),
  {
    record: 'draw',
    day: '2018-02-21',
    values: {
      source: 'dataset',
      'supplied-by': 'Severnshire Council, data analyst, from list 1',
      'supplied-on': '2018-02-20',
      population: 'Contacts of January 2018 that asked for help, one for each child.',
      frame: FRAME.map(({ reference }) => reference).join('\n'),
      method: 'simple-random',
      size: MANY,
      seed: SEED,
      'seed-from': 'The numbers of the county show’s tombola of 17 February',
      'drawn-on': '2018-02-21',
    },
  },
  moved('confirm-sample', '2018-02-21'),
  ...sample.map((reference, child): DemoStep => ({
    record: 'audited-case',
    day: '2018-02-26',
    child,
    values: {
      reference,
      forms: child % 3 === 0 ? 3 : 2,
      order: 'not-asked',
      'added-on': '2018-02-26',
    },
  })),
  moved('send-forms', '2018-02-28'),
]

const file = (child: number, day: string) => ({
  day,
  child,
  grade: child % 4 === 1 ? 2 : 3,
  weak: CRITERIA[child % CRITERIA.length] ?? '',
})

/** What has come in by the end of March: ten forms of the council, five of the police, three of schools. */
const coming: readonly DemoStep[] = [
  ...Array.from({ length: 10 }, (_, child) =>
    formSent({ ...file(child, `2018-03-${12 + child}`), agency: 'council' }),
  ),
  ...Array.from({ length: 5 }, (_, child) =>
    formSent({ ...file(child, `2018-03-${15 + child}`), agency: 'police' }),
  ),
  ...[0, 3, 6].map((child) =>
    formSent({ ...file(child, `2018-03-${20 + child}`), agency: 'schools' }),
  ),
  readAgain({ ...file(0, '2018-03-22'), agency: 'council' }, 'police', { 'difference-grade': 2 }),
  readAgain({ ...file(3, '2018-03-22'), agency: 'council' }, 'schools', {}),
  {
    record: 'practitioner-view',
    day: '2018-03-23',
    child: 1,
    values: {
      agency: 'Severnshire Council',
      role: 'Screening officer',
      how: 'group',
      'heard-on': '2018-03-23',
      'in-the-way': 'Two of us read the same page of the guidance and decide differently.',
    },
  },
]

/** Still under way at the end of the year: the sample stands, and forms are coming in. */
export const THRESHOLDS_AUDIT: DemoRoom = {
  name: 'Thresholds at the front door',
  openedOn: '2018-02-05',
  children: sample.map((_, at) => ({
    name: `${GIVEN[at % GIVEN.length]} ${FAMILY[Math.floor(at / GIVEN.length)]}`,
    born: `${2002 + (at % 14)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(3 + at).padStart(2, '0')}`,
  })),
  steps: byDay(...planned, ...coming),
}
