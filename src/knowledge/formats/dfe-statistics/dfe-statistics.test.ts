import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createNeighboursReader, setNameOf } from './neighbours.ts'
import { createStatisticsReader, type Statistic } from './reader.ts'

const HEAD = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
]

function read(columns: string[], row: string[]) {
  const reader = createStatisticsReader([...HEAD, ...columns])
  const read = reader?.read(row)
  return typeof read === 'string' || read === undefined ? [] : read
}

const SEVERNSHIRE = ['2018', 'Reporting year', 'Local authority', 'E92000001', 'England']
const AREA = ['E12000099', 'Marches', '999', 'E10000099', 'Severnshire']

test('a published count keeps its area, its year to March, and what stands behind a share', () => {
  const columns = ['referral_count', 'rereferral_count', 'rereferral_percent']
  const values = read(columns, [...SEVERNSHIRE, ...AREA, '4461', '1081', '24.2'])
  expect(values[0]).toMatchObject({
    figure: 'referrals.count',
    period: '2017-18',
    areaCode: 'E10000099',
    oldAreaCode: '999',
    value: 4461,
  })
  expect(values[1]).toMatchObject({ value: 24.2, numerator: 1081, denominator: 4461 })
})

test('a symbol is a reason, never a number', () => {
  const columns = ['CPP_start', 'CPP_subsequent', 'CPP_subsequent_percent']
  expect(read(columns, [...SEVERNSHIRE, ...AREA, 'c', 'c', 'c'])[0]).toMatchObject({
    status: 'suppressed',
    value: null,
  })
  expect(read(columns, [...SEVERNSHIRE, ...AREA, 'z', 'z', 'x'])[1]).toMatchObject({
    status: 'absent',
    value: null,
  })
})

test.each([
  ['c', 'suppressed'],
  ['u', 'absent'],
  ['x', 'absent'],
  ['z', 'absent'],
  [':', 'absent'],
  ['low', 'absent'],
] as const)('the symbol %s keeps its meaning as a type', (symbol, status) => {
  const columns = ['At31_episodes', 'Started_episodes']
  expect(read(columns, [...SEVERNSHIRE, ...AREA, symbol, '1'])[0]).toMatchObject({
    symbol,
    status,
    value: null,
  })
})

test('a blank cell and a word are absent, each with its own reason', () => {
  const columns = ['At31_episodes', 'Started_episodes']
  const reasonOf = (cell: string) => read(columns, [...SEVERNSHIRE, ...AREA, cell, '1'])[0]?.reason
  expect(reasonOf('')).toBe('The published cell is blank.')
  expect(reasonOf('about 40')).toBe('“about 40” is no number.')
})

test('a population belongs to the middle of its calendar year', () => {
  const columns = ['age_group', 'population_estimate']
  const row = [...SEVERNSHIRE, ...AREA, 'Children aged 0 to 17 years', '117046']
  expect(read(columns, row)[0]).toMatchObject({ figure: 'population.0-17', period: '2018' })
})

test('another file is not read as statistics', () => {
  expect(createStatisticsReader(['Child Unique ID', 'Date of Contact'])).toBeNull()
})

test('a set of neighbours is read with its closeness', () => {
  const headings = ['LA num', 'LA Name', 'SN1', 'SNP', 'SN2', 'SNP']
  expect(
    createNeighboursReader(headings)?.(['999', 'Severnshire', '901', 'Very Close', '902', 'Close']),
  ).toEqual([
    { of: '999', place: 1, neighbour: '901', closeness: 'Very Close' },
    { of: '999', place: 2, neighbour: '902', closeness: 'Close' },
  ])
})

test('a set is called what its file is called', () => {
  expect(setNameOf('Neighbour_Groupings_April_2021.extract.csv')).toBe(
    'Neighbour Groupings April 2021',
  )
  expect(setNameOf('neighbours-2018.csv')).toBe('neighbours 2018')
})

// Published files lie beside the checkout on some machines; where they do, they are read whole.
const SHARED = new URL('../../../../../shared/data/dfe/', import.meta.url)
test.runIf(existsSync(SHARED))('the published durations of 2018 keep their hidden cells', () => {
  const file = new URL('d5_cpps_at31march_by_duration_2013_to_2025.extract.csv', SHARED)
  const [head = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n')
  const reader = createStatisticsReader(head.replace('\uFEFF', '').trim().split(','))
  const row = rows.find((one) => one.startsWith('2018,') && one.includes(',885,'))
  const values = reader?.read((row ?? '').trim().split(',')) as readonly Statistic[]
  expect(values.map(({ value, status }) => value ?? status)).toEqual([
    424,
    'suppressed',
    110,
    105,
    163,
    'suppressed',
    'suppressed',
  ])
})
