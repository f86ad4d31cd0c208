import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { afterAll, afterEach, expect, test } from 'vitest'
import { census, child, having, protectionPlan } from '../../test/support/census-child.ts'
import { censusText } from '../../test/support/census-file.ts'
import { Refusal } from './refusal.ts'
import { validateCinCensus } from './validate-cin-census.ts'

const folder = mkdtempSync(join(tmpdir(), 'sightline-census-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => (process.exitCode = undefined))

async function validated(file: string, options: { format: string; year?: string }) {
  const path = join(folder, 'census.xml')
  writeFileSync(path, file)
  const stream = new PassThrough()
  const out = text(stream)
  const refused = await validateCinCensus(path, options, stream).then(
    () => null,
    (error: unknown) => error,
  )
  stream.end()
  return { out: await out, refused, code: process.exitCode }
}

const sameDay = census([
  having({
    ChildProtectionPlans: [
      protectionPlan({ CPPstartDate: '2025-03-01' }),
      protectionPlan({ CPPstartDate: '2025-06-02', CPPendDate: '2025-06-02' }),
    ],
    DateOfInitialCPC: '2025-06-02',
  }),
])

test('the JSON is one object, with each issue’s rule, child, message and values', async () => {
  const { out, code, refused } = await validated(sameDay, { format: 'json' })
  const report = JSON.parse(out) as { issues: { rule: string }[] }
  expect(report).toMatchObject({ file: 'census.xml', children: 1 })
  expect(report.issues.find(({ rule }) => rule === '8840')).toEqual({
    rule: '8840',
    severity: 'error',
    child: 'SEV0000001',
    line: 13,
    message: expect.stringMatching(/^The child protection plan starts and ends on the same day\. /),
    rows: [
      { path: 'CINdetails[0]/ChildProtectionPlans[1]/CPPstartDate', value: '2025-06-02' },
      { path: 'CINdetails[0]/ChildProtectionPlans[1]/CPPendDate', value: '2025-06-02' },
    ],
  })
  expect(code).toBe(1)
  expect(refused).toBeNull()
})

test('a file without fault, and one with queries only, end without a code', async () => {
  const good = await validated(censusText({ children: 300 }), { format: 'json' })
  expect(good).toMatchObject({ code: undefined, refused: null })
  expect(JSON.parse(good.out)).toEqual({ file: 'census.xml', issues: [], children: 300 })
  const queries = await validated(census([child({})]), { format: 'table' })
  expect(queries.out).toContain('query 2887Q, the whole file: Fewer than eight')
  expect(queries.out).toMatch(/\n2887Q {3}1\n1 children, 0 errors, 1 queries\n$/)
  expect(queries.code).toBeUndefined()
})

test('the CSV has a row for each value, and no cell is a formula', async () => {
  const file = census([child({ LAchildID: '=1+1', Ethnicity: '@x' })])
  const { out } = await validated(file, { format: 'csv' })
  const rows = parse(out, { columns: true }) as Record<string, string>[]
  expect(rows[0]).toMatchObject({ rule: '1580', severity: 'error', child: "'=1+1", value: "'=1+1" })
  expect(rows.find(({ rule }) => rule === '4220')).toMatchObject({
    path: 'ChildCharacteristics/Ethnicity',
    value: "'@x",
  })
})

test('a file that is cut off is refused with its line, and what was written is still JSON', async () => {
  const { out, refused } = await validated(sameDay.slice(0, -40), { format: 'json' })
  expect(refused).toBeInstanceOf(Refusal)
  expect(refused).toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(/^Line \d+: the file ends/),
  })
  const report = JSON.parse(out) as { unreadable: string; children: null; issues: unknown[] }
  expect(report.unreadable).toMatch(/^Line \d+: /)
  expect(report.children).toBeNull()
})

test('the year can be said, where the file does not tell it or tells it wrongly', async () => {
  const none = census([child({})], 2026, { ReferenceDate: null, Year: null })
  expect((await validated(none, { format: 'csv' })).refused).toMatchObject({
    message: expect.stringMatching(/Say which year/),
  })
  const said = await validated(none, { format: 'csv', year: '2025-26' })
  expect(said.out).toContain('100,error,')
  expect(said.refused).toBeNull()
  for (const year of ['2025', '2025-27', '0001-02', '9999-00'])
    expect((await validated(none, { format: 'csv', year })).refused, year).toMatchObject({
      message: `${year} is no year to 31 March. Write it as 2025-26.`,
    })
})

test('what is no file is refused', async () => {
  await expect(validateCinCensus(join(folder, 'none.xml'), { format: 'json' })).rejects.toThrow(
    /There is no file/,
  )
  await expect(validateCinCensus(folder, { format: 'json' })).rejects.toThrow(/is no file/)
})

test('a reader who is slow is waited for, and one who leaves ends nothing badly', async () => {
  const path = join(folder, 'large.xml')
  writeFileSync(path, censusText({ children: 3000, faults: 1 }))
  let most = 0
  const slow = new Writable({
    highWaterMark: 1000,
    write(_chunk, _encoding, done) {
      most = Math.max(most, slow.writableLength)
      setImmediate(done)
    },
  })
  await validateCinCensus(path, { format: 'json' }, slow)
  expect(most).toBeLessThan(1_000_000)
  const leaving = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error('gone'), { code: 'EPIPE' }))
    },
  })
  await expect(validateCinCensus(path, { format: 'json' }, leaving)).resolves.toBeUndefined()
})
