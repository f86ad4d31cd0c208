import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeWorkbook, type WrittenSheet } from '../../src/platform/files/index.ts'
import { runCli } from '../support/run-cli.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let there: TestSystem
let folder = ''

beforeAll(async () => {
  there = await openTestSystem()
  folder = await mkdtemp(join(tmpdir(), 'sightline-cli-'))
})
afterAll(async () => {
  await there.drop()
  await rm(folder, { recursive: true })
})

const sightline = (...words: string[]) => runCli(there.url, folder, words)

async function workbook(...sheets: WrittenSheet[]): Promise<string> {
  const path = join(folder, 'annex-a.xlsx')
  await pipeline(writeWorkbook(sheets), createWriteStream(path))
  return path
}

const contacts = (...rows: string[][]): WrittenSheet => ({
  name: 'List 1',
  rows: [['Child Unique ID', 'Date of Contact'], ...rows],
})

test('a file without fault ends with 0', async () => {
  const { code, out } = await sightline(
    'validate',
    'annex-a',
    await workbook(contacts(['C1', '01/04/2017'])),
  )
  expect(out).toContain('1 children, 0 errors, 0 queries')
  expect(code).toBe(0)
})

test('a file with an error ends with 1, and says where as JSON', async () => {
  const file = await workbook(contacts(['C1', '01/04/2017'], ['C2', 'soon']))
  const { code, out } = await sightline('validate', 'annex-a', file, '--format', 'json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    file: 'annex-a.xlsx',
    children: 1,
    issues: [
      {
        rule: 'unreadable-day',
        severity: 'error',
        child: null,
        message: '“soon” is no date. Write it as 31/03/2018.',
        rows: [{ path: 'List 1/row 3/Date of Contact', value: null }],
      },
    ],
    quality: { version: 1, grade: 'unsafe', lists: [{ list: 1, rows: 1 }] },
  })
})

test('the same as CSV, with nothing in it that a spreadsheet would take for a formula', async () => {
  const file = await workbook(contacts(['=1+1', '01/04/2017'], ['=1+1', '01/04/2017']))
  const { code, out } = await sightline('validate', 'annex-a', file, '--format', 'csv')
  expect(code).toBe(0)
  expect(out.split('\r\n')).toEqual([
    'rule,severity,child,line,path,value,message',
    "row-twice,query,'=1+1,,List 1/row 3,,The row is the same as row 2. Take one of them out.",
    '',
  ])
})

test('with its window stated, a file is held against its days', async () => {
  const file = await workbook(contacts(['C1', '01/04/2017']))
  const words = ['validate', 'annex-a', file, '--format', 'json', '--window']
  const { out } = await sightline(...words, '2017-04-01..2017-06-30', '--extracted', '2018-05-01')
  const { quality } = JSON.parse(out) as { quality: { aspects: object[] } }
  expect(quality.aspects).toContainEqual(
    expect.objectContaining({ aspect: 'timeliness', grade: 'unsafe' }),
  )
  const half = await sightline(...words, '2017-04-01..2017-06-30')
  expect([half.code, half.err]).toEqual([2, 'State --window and --extracted, or neither.\n'])
})

test('a file that is no workbook ends with 2 and one sentence', async () => {
  const path = join(folder, 'not.xlsx')
  await writeFile(path, '%PDF-1.7')
  const { code, out, err } = await sightline('validate', 'annex-a', path)
  expect([code, out]).toEqual([2, ''])
  expect(err).toBe('The file is no workbook and no CSV. Send .xlsx, .csv, or a .zip of .csv.\n')
})

test('a list without a column it needs is refused by the column’s name', async () => {
  const file = await workbook({ name: 'Referrals', rows: [['Child ID', 'Source']] })
  expect((await sightline('validate', 'annex-a', file)).err).toBe(
    'List 3 has no column “Referral Date”.\n',
  )
})

test('the register is worked out from a file, and a list that is not there reads as absent', async () => {
  const file = await workbook({
    name: 'List 3',
    rows: [
      ['Child Unique ID', 'Referral Date', 'NFA?'],
      ['C1', '01/05/2017', 'No'],
      ['C1', '01/03/2018', 'Yes'],
      ['C2', '01/05/2016', 'No'],
    ],
  })
  const words = [
    '--period',
    '2017-18',
    '--window',
    '2016-04-01..2018-04-04',
    '--extracted',
    '2018-04-05',
  ]
  const { code, out } = await sightline('figures', '--annex-a', file, ...words, '--format', 'json')
  expect(code).toBe(0)
  const values = new Map((JSON.parse(out) as { id: string }[]).map((one) => [one.id, one]))
  expect(values.get('referrals.count')).toMatchObject({
    status: 'known',
    value: 2,
    unit: 'count',
    asOf: '2018-04-05',
    window: '2016-04-01..2018-04-04',
    definition: 'referrals.count@1',
    change: null,
    comparators: [],
  })
  expect(values.get('referrals.repeat-12m.percent')).toMatchObject({ numerator: 1, denominator: 2 })
  expect(values.get('contacts.count')).toMatchObject({
    status: 'absent',
    value: null,
    reason: 'List 1 was not supplied.',
  })
})

test('figures of a file with rows that can’t be counted are not given', async () => {
  const file = await workbook(contacts(['C1', 'soon']))
  const words = [
    '--period',
    '2017-18',
    '--window',
    '2017-04-01..2018-03-31',
    '--extracted',
    '2018-04-05',
  ]
  const { code, out, err } = await sightline('figures', '--annex-a', file, ...words)
  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('1 rows can’t be counted.')
})

test('wrong usage ends with 2', async () => {
  expect((await sightline('validate', 'annex-a')).code).toBe(2)
  expect((await sightline('nonsense')).code).toBe(2)
})

test('a partnership is founded once, and its first account’s link is printed', async () => {
  const words = [
    'partnership',
    'add',
    'severnshire',
    '--name',
    'Severnshire',
    '--area',
    'E10000099',
    '--admin',
    'a@severnshire.test',
  ]
  const first = await sightline(...words)
  expect(first.code).toBe(0)
  expect(first.out).toMatch(/^http:\/\/127\.0\.0\.1:3000\/set-up\/[\w-]{43}\n$/)
  const again = await sightline(...words)
  expect([again.code, again.err]).toEqual([2, 'There is already a partnership severnshire.\n'])
})

test('the audit log is verified', async () => {
  const { code, out } = await sightline('audit-log', 'verify')
  expect(out).toMatch(/^\d+ entries, \d+ checkpoints, 0 faults\n$/)
  expect(code).toBe(0)
})
