import type { DemoAgency, DemoStep } from '../demo-room.ts'
import { NAMES, no, yes } from './difference.ts'

interface Quarter {
  readonly first: string
  readonly last: string
  readonly asked: string
  readonly due: string
  /** Which agencies gave a return, on what day, and whether there was nothing to tell. */
  readonly given: readonly (readonly [
    agency: DemoAgency,
    day: string,
    nil: boolean,
    unlogged?: number,
  ])[]
}

const QUARTERS: readonly Quarter[] = [
  {
    first: '2017-04-01',
    last: '2017-06-30',
    asked: '2017-06-26',
    due: '2017-07-14',
    given: [
      ['police', '2017-07-04', true],
      ['icb', '2017-07-10', true],
      ['schools', '2017-07-13', false, 4],
    ],
  },
  {
    first: '2017-07-01',
    last: '2017-09-30',
    asked: '2017-09-25',
    due: '2017-10-13',
    given: [
      ['police', '2017-10-03', true],
      ['icb', '2017-10-12', true, 0],
      ['council', '2017-10-20', false],
    ],
  },
  {
    first: '2017-10-01',
    last: '2017-12-31',
    asked: '2017-12-18',
    due: '2018-01-12',
    given: [
      ['hospitals', '2018-01-08', true],
      ['schools', '2018-01-12', false, 6],
    ],
  },
  {
    first: '2018-01-01',
    last: '2018-03-31',
    asked: '2018-03-26',
    due: '2018-04-13',
    given: [
      ['police', '2018-04-04', true],
      ['hospitals', '2018-04-09', true],
    ],
  },
]

const ASKED: readonly DemoAgency[] = [
  'council',
  'police',
  'hospitals',
  'icb',
  'schools',
  'probation',
]

/**
 * What is recorded in the standing room: each quarter every agency is asked. Probation never answers, and
 * is in no escalation: that is silence, and no good news.
 */
export const ESCALATIONS_LOG: readonly DemoStep[] = QUARTERS.flatMap(
  ({ first, last, asked, due, given }): DemoStep[] => [
    {
      record: 'returns-asked',
      day: asked,
      values: {
        'asked-on': asked,
        first,
        last,
        due,
        agencies: ASKED.map((agency) => ({ agency: NAMES[agency] })),
      },
    },
    ...given.map(([agency, day, nil, unlogged]) => ({
      record: 'agency-return',
      day,
      agency,
      values: {
        'received-on': day,
        agency: NAMES[agency],
        first,
        last,
        nil: nil ? yes('') : no(''),
        ...(unlogged === undefined ? {} : { 'settled-unlogged': unlogged }),
      },
    })),
  ],
)
