import { expect, test } from 'vitest'
import {
  census,
  child,
  enquiry,
  episode,
  issuesOf,
  protectionPlan,
} from '../../../../../../test/support/census-child.ts'

type Children = Parameters<typeof census>[0]

// These rules see the whole file, so a case is a list of children, or a head.
function breaks(code: string, sentence: string, file: string, found: readonly object[]): void {
  test(`${code} is broken by ${sentence}`, () => {
    expect(issuesOf(file, code)).toMatchObject(found)
    expect(issuesOf(file, code)).toHaveLength(found.length)
  })
}

function keeps(code: string, sentence: string, file: string): void {
  test(`${code} is kept by ${sentence}`, () => {
    expect(issuesOf(file, code)).toEqual([])
  })
}

const headed = (head: object) => census([child({})], 2026, { ...head })
const atFault = (child: string, path: string, value: string) => ({ child, rows: [{ path, value }] })
const wholeFile = { child: null, line: null }

const HEAD = 'Header/CollectionDetails'
breaks('100', 'the day before', headed({ ReferenceDate: '2026-03-30' }), [
  {
    ...wholeFile,
    rows: [
      { path: `${HEAD}/ReferenceDate`, value: '2026-03-30' },
      { path: `${HEAD}/Year`, value: '2026' },
    ],
  },
])
breaks('100', 'the date of another year', headed({ ReferenceDate: '2025-03-31' }), [wholeFile])
breaks('100', 'no date', headed({ ReferenceDate: null }), [wholeFile])
breaks('100', 'a date that can’t be read', headed({ ReferenceDate: '31/03/2026' }), [
  { rows: [{ value: '31/03/2026' }, { value: '2026' }] },
])
keeps('100', 'the last day of the year', headed({}))
keeps('100', 'the last day of a year not named', headed({ Year: null }))

const ids = (...all: (string | null)[]) => census(all.map((LAchildID) => child({ LAchildID })))
breaks('8510', 'the second and third child of one ID', ids('A1', 'B1', 'A1', 'A1'), [
  { ...atFault('A1', 'ChildIdentifiers/LAchildID', 'A1'), line: 53 },
  { ...atFault('A1', 'ChildIdentifiers/LAchildID', 'A1'), line: 73 },
])
keeps('8510', 'IDs that differ by case', ids('A1', 'a1'))
keeps('8510', 'children without ID', ids(null, null))

const upns = (...all: (string | null)[]) =>
  census(all.map((UPN, n) => child({ LAchildID: `C${n}`, UPN })))
breaks('1520', 'two children of one UPN', upns('U001000000001', 'B801200005001', 'U001000000001'), [
  atFault('C2', 'ChildIdentifiers/UPN', 'U001000000001'),
])
keeps('1520', 'children without UPN', upns(null, null, 'U001000000001'))

const plan = (CPPstartDate: string) =>
  episode({ ChildProtectionPlans: [protectionPlan({ CPPstartDate })] })
const conference = (DateOfInitialCPC: string) =>
  episode({ Section47: [enquiry({ DateOfInitialCPC })] })
const inFile = (...episodes: Children) => census(episodes.map((one) => child({}, one)))
breaks(
  '2883',
  'two plans and one conference in the year',
  inFile(
    plan('2025-04-01'),
    plan('2026-03-31'),
    conference('2025-05-19'),
    conference('2025-03-31'),
  ),
  [
    {
      ...wholeFile,
      rows: [
        { path: 'count of CPPstartDate in the year', value: '2' },
        { path: 'count of DateOfInitialCPC in the year', value: '1' },
      ],
    },
  ],
)
keeps(
  '2883',
  'a conference for each plan, in an enquiry or in the case',
  inFile(
    plan('2025-04-01'),
    plan('2026-03-31'),
    conference('2026-03-31'),
    episode({ DateOfInitialCPC: '2025-04-01' }),
  ),
)
keeps('2883', 'plans of another year', inFile(plan('2025-03-31')))

const UNBORN = { PersonBirthDate: null, ExpectedPersonBirthDate: '2026-05-01', Sex: 'U' }
const sexes = (without: object[], withSex: number) =>
  census([
    ...without.map((change) => child({ ...change })),
    ...Array.from({ length: withSex }, () => child({})),
  ])
const two = [{ Sex: 'U' }, { Sex: null }]
breaks('2886Q', 'two of 99 children', sexes(two, 97), [
  {
    ...wholeFile,
    rows: [
      { path: 'count of children without sex', value: '2' },
      { path: 'count of children', value: '99' },
    ],
  },
])
keeps('2886Q', 'two of 100 children', sexes(two, 98))
keeps('2886Q', 'unborn children', sexes([UNBORN, UNBORN], 1))
keeps('2886Q', 'a file without children', census([]))

const disabled = (...all: string[][]) => census(all.map((Disability) => child({ Disability })))
const SEVEN = ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR']
breaks(
  '2887Q',
  'seven codes, NONE and one nobody knows',
  disabled(SEVEN, ['NONE'], ['MOB'], ['EAR']),
  [{ ...wholeFile, rows: [{ value: 'COMM HAND HEAR INC LD MOB PC' }] }],
)
keeps('2887Q', 'eight codes', disabled(SEVEN, ['VIS']))

breaks('2888Q', 'one disability each', disabled(['MOB'], ['LD'], ['NONE']), [wholeFile])
breaks('2888Q', 'one disability given twice', disabled(['MOB', 'MOB']), [wholeFile])
keeps('2888Q', 'one child with two', disabled(['MOB'], ['LD', 'VIS']))
keeps('2888Q', 'a file in which nobody has one', disabled(['NONE'], []))
