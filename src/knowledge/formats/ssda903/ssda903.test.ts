import { expect, test } from 'vitest'
import { careReturn } from '../../../../test/support/care-return.ts'
import { almostTable, createRowReader, ethnicGroup, recogniseTable, yearOfReturn } from './index.ts'

const EPISODES = ['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC']
const text = (words: string) => (words === '' ? null : ({ kind: 'text', text: words } as const))

test('a table is known by its columns, in any order, case and spacing', () => {
  expect(
    recogniseTable([...EPISODES].reverse().map((one) => ` ${one.toLowerCase()} `))?.table,
  ).toBe('Episodes')
  expect(recogniseTable(['Child ID', 'Gender', 'Date of Birth', 'Ethnicity'])?.table).toBe('Header')
  expect(recogniseTable(['CHILD', 'SEX', 'DOB', 'DUC'])?.table).toBe('UASC')
})

test('headings of other years are known', () => {
  const later = EPISODES.map((one) => (one === 'DEC' ? 'DATE_EPISODE_CEASED' : one))
  expect(recogniseTable(later)?.places.get('DEC')).toBe(7)
})

test.each([
  [['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE']],
  [['CHILD', 'DOB', 'SW_ID', 'SW_DECOM', 'SW_DEC', 'SW_REASON']],
  [['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END']],
])('another table of the return is left alone: %j', (headings) => {
  expect(recogniseTable(headings)).toBeNull()
})

test('a table by name that lacks a column is told by the column', () => {
  expect(almostTable('Episodes', ['CHILD', 'DECOM', 'RNE', 'LS', 'DEC'])).toEqual({
    table: 'Episodes',
    missing: 'REC',
  })
  expect(almostTable('Episode.csv notes', ['CHILD'])).toBeNull()
})

test('a row keeps its days, its codes in capitals, and what the cells hold', () => {
  const recognised = recogniseTable([...EPISODES, 'HOME_POST', 'PL_POST'])
  if (!recognised) throw new Error('not recognised')
  const cells = [
    'C1',
    '01/06/2017',
    's',
    'c2',
    'N1',
    'U1',
    'PR1',
    '31/06/2017',
    'e4a',
    'ZZ1 1ZZ',
    'ZZ1 2ZZ',
  ]
  const row = createRowReader(recognised)(7, cells.map(text))
  expect(row).toMatchObject({
    row: 7,
    child: 'C1',
    start: '2017-06-01',
    began: 'S',
    legalStatus: 'C2',
    end: null,
    ceased: 'E4A',
  })
  expect(row.raw).toMatchObject({ DEC: '31/06/2017', RNE: 's' })
})

test('postcodes and pupil numbers are not kept', () => {
  const headings = ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB']
  const recognised = recogniseTable(headings)
  if (!recognised) throw new Error('not recognised')
  const cells = ['C1', '1', '01/01/2010', 'WBRI', 'A123456789012', '1', '01/01/2020'].map(text)
  expect(JSON.stringify(createRowReader(recognised)(2, cells))).not.toMatch(/A1234|2020/)
  const episodes = recogniseTable([...EPISODES, 'HOME_POST', 'URN'])
  if (!episodes) throw new Error('not recognised')
  const stay = [...Array<string>(9).fill('C1'), 'ZZ1 1ZZ', 'SC999'].map(text)
  expect(JSON.stringify(createRowReader(episodes)(2, stay))).not.toMatch(/ZZ1|SC999/)
})

test('a child may be a number, and a day may be a day of a workbook', () => {
  const recognised = recogniseTable(EPISODES)
  if (!recognised) throw new Error('not recognised')
  const row = createRowReader(recognised)(2, [
    { kind: 'number', number: 4711 },
    { kind: 'day', day: '2017-06-01' },
  ])
  expect(row).toMatchObject({ child: '4711', start: '2017-06-01', end: null, ceased: null })
})

test('the year of a return is the one in which most of its episodes ceased', () => {
  const stay = (DECOM: string, DEC: string) => ({ CHILD: 'C', DECOM, DEC })
  const year = (...episodes: ReturnType<typeof stay>[]) =>
    yearOfReturn(careReturn({ episodes }))?.name
  expect(
    year(
      stay('01/06/2012', '01/05/2017'),
      stay('01/06/2017', '01/03/2018'),
      stay('01/06/2017', '01/03/2108'),
    ),
  ).toBe('2017-18')
  expect(year(stay('01/06/2012', ''), stay('31/03/2018', ''))).toBe('2017-18')
  expect(year(stay('', ''))).toBeUndefined()
})

test('every ethnic code has one broad group, and what is no code is not known', () => {
  expect(ethnicGroup('BAFR')).toBe('Black')
  expect(ethnicGroup('REFU')).toBe('Not known')
  expect(ethnicGroup('constructor')).toBe('Not known')
  expect(ethnicGroup(null)).toBe('Not known')
})
