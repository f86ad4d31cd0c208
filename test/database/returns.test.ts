import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli, type CliRun } from '../support/run-cli.ts'
import { censusText } from '../support/census-file.ts'
import { zipOf } from '../support/zip-of.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'
import type { FigureValue } from '../../src/modules/figures/index.ts'

let there: TestSystem
let folder = ''
const sightline = (...words: string[]): Promise<CliRun> => runCli(there.url, folder, words)

beforeAll(async () => {
  there = await openTestSystem()
  folder = await mkdtemp(join(tmpdir(), 'sightline-returns-'))
  await sightline(
    ...['partnership', 'add', 'wyre', '--name', 'Wyre', '--area', 'E10000099'],
    ...['--admin', 'a@b.example'],
  )
})
afterAll(async () => {
  await there.drop()
  await rm(folder, { recursive: true })
})

async function saved(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

async function figures(period: string, ...from: string[]): Promise<Map<string, FigureValue>> {
  const { out } = await sightline('figures', ...from, '--period', period, '--format', 'json')
  return new Map((JSON.parse(out) as FigureValue[]).map((one) => [one.id, one]))
}

const ofWyre = ['--partnership', 'wyre'] as const
const CARE = {
  'Header.csv': 'CHILD,SEX,DOB,ETHNIC\nC1,1,01/01/2012,WBRI\nC2,2,01/01/2014,WBRI\n',
  'Episodes.csv':
    'CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\nC1,01/06/2025,S,C2,N1,U1,,\nC2,01/05/2025,S,C2,N1,U1,01/09/2025,E4A\n',
}

test('a census is taken in, and gives the same figures as the file does by itself', async () => {
  const text = censusText({ children: 400, seed: 3 })
  const file = await saved('census.xml', text)
  const { code, out } = await sightline('import', 'cin-census', file, ...ofWyre)
  expect(out).toContain('is accepted')
  expect(out).toContain('Children: 400 rows, 0 refused')
  expect(code).toBe(0)
  const held = await figures('2025-26', ...ofWyre)
  const alone = await figures('2025-26', '--cin-census', file, '--extracted', '2026-05-11')
  for (const id of [
    'referrals.count',
    'assessments.within-45wd.percent',
    'assessments.domestic-abuse.percent',
    'section-47.count',
    'child-protection-plans.at-end.by-duration',
    'child-protection-plans.domestic-abuse.percent',
    'children-in-need.at-end.count',
  ]) {
    expect(held.get(id), id).toMatchObject({
      status: 'known',
      source: 'Children in need census',
      window: '2025-04-01..2026-03-31',
      asOf: '2026-05-11',
    })
    expect(held.get(id)?.value, id).toEqual(alone.get(id)?.value)
    expect(held.get(id)?.rows, id).toEqual(alone.get(id)?.rows)
  }
  const inXml = (text.match(/<CINreferralDate>/g) ?? []).length
  expect(held.get('referrals.count')?.value).toBeLessThanOrEqual(inXml)
  expect(held.get('referrals.count')?.value).toBeGreaterThan(0)
})

test('the same census twice changes nothing; one sent again says what is different', async () => {
  const again = await sightline('import', 'cin-census', join(folder, 'census.xml'), ...ofWyre)
  expect(again.out).toContain('was taken in before')
  const file = await saved('fewer.xml', censusText({ children: 390, seed: 3 }))
  const { out } = await sightline('import', 'cin-census', file, ...ofWyre)
  expect(out).toContain('0 added, 10 gone, 0 changed')
})

test('broken rules are reported and keep nothing out; a file cut off is refused with its line', async () => {
  const faulty = await saved('faulty.xml', censusText({ children: 200, seed: 5, faults: 0.3 }))
  const { out, code } = await sightline('import', 'cin-census', faulty, ...ofWyre)
  expect(out).toMatch(/error: .*\d{3,4}: /)
  expect(code).toBe(0)
  const cut = await saved('cut.xml', censusText({ children: 50 }).slice(0, 9_000))
  const refused = await sightline('import', 'cin-census', cut, ...ofWyre)
  expect(refused.code).toBe(1)
  expect(refused.out).toMatch(/is refused: .*[Ll]ine \d+/)
  expect(refused.out).not.toContain('<')
})

test('a census whose children can’t be told apart is refused as a whole', async () => {
  const text = censusText({ children: 60, seed: 9 }).replaceAll(
    /<LAchildID>\w+<\/LAchildID>/g,
    '<LAchildID>SAME</LAchildID>',
  )
  const { out, code } = await sightline(
    ...['import', 'cin-census', await saved('same.xml', text), ...ofWyre],
  )
  expect(code).toBe(1)
  expect(out).toContain('59 of the 60 children have no ID, or share one with another')
})

test('a return of children looked after gives its figures before Annex A does', async () => {
  const file = await saved('903.zip', await zipOf(CARE))
  const { code, out } = await sightline(
    ...['import', 'ssda903', file, ...ofWyre, '--extracted', '2026-06-01', '--year', '2025-26'],
  )
  expect(out).toContain('Episodes: 2 rows')
  expect(code).toBe(0)
  const held = await figures('2025-26', ...ofWyre)
  expect(held.get('looked-after.at-end.count')).toMatchObject({
    value: 1,
    source: 'SSDA903',
    asOf: '2026-06-01',
  })
  expect(held.get('looked-after.started.children.count')).toMatchObject({ value: 2 })
  expect(held.get('looked-after.ceased.children.count')).toMatchObject({ value: 1 })
  // Now that somebody says who is looked after, the census can say who is on a child in need plan.
  expect(held.get('child-in-need-plans.at-end.count')).toMatchObject({
    status: 'known',
    source: 'Children in need census',
  })
})
