import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FigureValue } from '../../src/modules/figures/index.ts'
import { writeWorkbook, type WrittenSheet } from '../../src/platform/files/index.ts'
import { runCli } from '../support/run-cli.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let there: TestSystem
let folder = ''

beforeAll(async () => {
  there = await openTestSystem()
  folder = await mkdtemp(join(tmpdir(), 'sightline-import-'))
  await sightline(
    'partnership',
    'add',
    'wyre',
    '--name',
    'Wyre',
    '--area',
    'E10000099',
    '--admin',
    'a@b.example',
  )
})
afterAll(async () => {
  await there.drop()
  await rm(folder, { recursive: true })
})

const sightline = (...words: string[]) => runCli(there.url, folder, words)

async function workbook(name: string, ...sheets: WrittenSheet[]): Promise<string> {
  const path = join(folder, name)
  await pipeline(writeWorkbook(sheets), createWriteStream(path))
  return path
}

const referrals = (...rows: string[][]): WrittenSheet => ({
  name: 'List 3',
  rows: [['Child Unique ID', 'Date of Referral', 'NFA'], ...rows],
})

const TWO_YEARS = ['--window', '2016-04-01..2018-04-04', '--extracted', '2018-04-05']

async function figure(id: string, ...more: string[]): Promise<FigureValue | undefined> {
  const { out } = await sightline(
    'figures',
    '--partnership',
    'wyre',
    '--period',
    '2017-18',
    '--id',
    id,
    '--format',
    'json',
    ...more,
  )
  return (JSON.parse(out) as FigureValue[])[0]
}

test('a workbook is taken in, and its figures come out with their basis and their change', async () => {
  const file = await workbook(
    'two-years.xlsx',
    referrals(
      ['C1', '01/05/2016', 'No'],
      ['C1', '01/05/2017', 'No'],
      ['C2', '31/03/2018', 'Yes'],
      ['C3', '', 'No'],
    ),
  )
  const { code, out } = await sightline(
    'import',
    'annex-a',
    file,
    '--partnership',
    'wyre',
    ...TWO_YEARS,
  )
  expect(out).toContain('is accepted')
  expect(code).toBe(0)
  expect(await figure('referrals.count')).toMatchObject({
    status: 'known',
    value: 2,
    unknown: 1,
    change: { period: '2016-17', from: 1 },
    asOf: '2018-04-05',
    window: '2016-04-01..2018-04-04',
  })
  expect(await figure('referrals.repeat-12m.percent')).toMatchObject({
    numerator: 1,
    denominator: 2,
  })
  expect(await figure('contacts.count')).toMatchObject({
    status: 'absent',
    value: null,
    reason: 'List 1 was not supplied.',
  })
})

test('the same file twice changes nothing', async () => {
  const again = await sightline(
    'import',
    'annex-a',
    join(folder, 'two-years.xlsx'),
    '--partnership',
    'wyre',
    ...TWO_YEARS,
  )
  expect(again.out).toContain('taken in before')
  expect((await figure('referrals.count'))?.value).toBe(2)
})

test('a later extract supersedes the days it covers, and says what is different', async () => {
  const file = await workbook(
    'march.xlsx',
    referrals(['C2', '31/03/2018', 'No'], ['C9', '30/03/2018', 'No']),
  )
  const { out } = await sightline(
    'import',
    'annex-a',
    file,
    '--partnership',
    'wyre',
    '--window',
    'list3=2018-03-01..2018-03-31',
    '--extracted',
    '2018-05-01',
  )
  expect(out).toContain('1 added, 0 gone, 1 changed')
  expect((await figure('referrals.count'))?.value).toBe(3)
})

test('a file with too many rows that can’t be read is refused as a whole', async () => {
  const file = await workbook(
    'wrong.xlsx',
    referrals(['C1', 'soon', 'No'], ['C2', '01/04/2017', 'No']),
  )
  const { code, out } = await sightline(
    'import',
    'annex-a',
    file,
    '--partnership',
    'wyre',
    ...TWO_YEARS,
  )
  expect(out).toContain('is refused: 1 of the 2 rows of list 3')
  expect(code).toBe(1)
  expect((await figure('referrals.count'))?.value).toBe(3)
})

test('a window of a list nobody stated refuses the file; a window that can’t be is wrong usage', async () => {
  const file = join(folder, 'march.xlsx')
  const missing = await sightline(
    'import',
    'annex-a',
    file,
    '--partnership',
    'wyre',
    '--window',
    'list1=2018-03-01..2018-03-31',
    '--extracted',
    '2018-05-01',
  )
  expect(missing.out).toContain('No window was stated for list 3.')
  const backwards = await sightline(
    'import',
    'annex-a',
    file,
    '--partnership',
    'wyre',
    '--window',
    '2018-03-31..2018-03-01',
    '--extracted',
    '2018-05-01',
  )
  expect(backwards.code).toBe(2)
})

test('published statistics stand beside, and a population makes rates', async () => {
  const head =
    'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name'
  const england = 'Reporting year,National,E92000001,England,,,,,'
  const wyre =
    'Reporting year,Local authority,E92000001,England,E12000099,Marches,999,E10000099,Wyre'
  const people = join(folder, 'population.csv')
  await writeFile(
    people,
    `${head},age_group,population_estimate\n2017,${wyre},Children aged 0 to 17 years,10000\n`,
  )
  const stats = join(folder, 'referrals.csv')
  await writeFile(
    stats,
    `${head},referral_count,rereferral_count,rereferral_percent\n2018,${england},655630,143980,22\n2018,${wyre},4461,1081,24.2\n`,
  )
  const { code, out } = await sightline('import', 'dfe-statistics', people, stats)
  expect(out).toContain('is accepted')
  expect(code).toBe(0)
  expect(await figure('referrals.per-10000')).toMatchObject({ value: 3, denominator: 10_000 })
  expect((await figure('referrals.repeat-12m.percent'))?.comparators).toEqual([
    expect.objectContaining({ name: 'As published for this area', value: 24.2 }),
    expect.objectContaining({ name: 'England', value: 22 }),
  ])
})

test('figures of others come in with their words, and go out and in again unaltered', async () => {
  const deaths = join(folder, 'deaths.csv')
  await writeFile(
    deaths,
    'id,period,value,unit,source\nchild-deaths.notified.count,2017-18,25,count,supplied by the child death overview panel\n',
  )
  await sightline('import', 'figures', deaths, '--partnership', 'wyre')
  expect(await figure('child-deaths.notified.count')).toMatchObject({
    status: 'known',
    value: 25,
    source: 'supplied by the child death overview panel',
  })
  const file = join(folder, 'export.csv')
  await sightline('figures', '--partnership', 'wyre', '--period', '2017-18', '--export', file)
  await sightline(
    'partnership',
    'add',
    'teme',
    '--name',
    'Teme',
    '--area',
    'E10000098',
    '--admin',
    'c@b.example',
  )
  const taken = await sightline('import', 'figures', file, '--partnership', 'teme')
  expect(taken.out).toContain('is accepted')
  const { out } = await sightline(
    'figures',
    '--partnership',
    'teme',
    '--period',
    '2017-18',
    '--id',
    'referrals.count',
    '--format',
    'json',
  )
  expect((JSON.parse(out) as FigureValue[])[0]).toMatchObject({
    value: 3,
    window: '2016-04-01..2018-04-04',
    definition: 'referrals.count@1',
  })
  const altered = join(folder, 'altered.csv')
  await writeFile(altered, (await readFile(file, 'utf8')).replace(',known,,3,', ',known,,4,'))
  const refused = await sightline('import', 'figures', altered, '--partnership', 'teme')
  expect(refused.out).toContain('altered after it was exported')
  expect(refused.code).toBe(1)
})
