import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disclosed, type DiscloseOptions } from './disclose.ts'
import { printDisclosed } from './print-disclosed.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-disclose-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const OPTIONS: DiscloseOptions = { rule: 'dfe-cin', loss: 'values', format: 'table' }
const PLANS =
  'Duration,Plans\n3 months or less,110\nover 3 to 6 months,105\nover 6 months,163\n1 year,42\n2 years or more,4\nTotal,424\n'

test('a table comes out in its own shape, with the hidden counts replaced', async () => {
  const made = await disclosed(await file('plans.csv', PLANS), OPTIONS)
  const { out, log } = printDisclosed(made, 'csv')
  expect(out.split('\r\n').slice(4, 7)).toEqual(['1 year,c', '2 years or more,c', 'Total,424'])
  expect(log).toContain('1 count is from 1 to 5 and hidden.')
  expect(log).toContain('Proved: no safe choice hides less.')
  expect(log).toContain('2 years or more: 1 to 45 (small)')
})

test('the JSON gives no hidden count away', async () => {
  const made = await disclosed(await file('plans.csv', PLANS), OPTIONS)
  const printed: unknown = JSON.parse(printDisclosed(made, 'json').out)
  expect(printed).toMatchObject({
    file: 'plans.csv',
    rule: 'dfe-cin',
    safe: true,
    hidden: [
      { codes: ['1 year'], why: 'secondary', least: 1, most: 45, exact: true },
      { codes: ['2 years or more'], why: 'primary', least: 1, most: 45, exact: true },
    ],
  })
  expect(JSON.stringify(printed)).toContain(
    '{"codes":["1 year"],"status":"suppressed","value":null}',
  )
})

test('totals that the file lacks are named where they must not be published', async () => {
  const made = await disclosed(
    await file('small.csv', 'District,Girls,Boys\nNorth,3,0\nSouth,40,50\n'),
    OPTIONS,
  )
  const { out } = printDisclosed(made, 'table')
  expect(out).toContain('These must not be published anywhere:')
  expect(out).toContain('  North, Total\n')
})

test('what was published before is taken into account, and told where it is too late', async () => {
  const plans = await file('plans.csv', PLANS)
  const before = await file('before.csv', 'Duration,Plans\nOver a year,46\n2 years or more,4\n')
  const made = await disclosed(plans, {
    ...OPTIONS,
    earlier: [before],
    means: ['Over a year=1 year+2 years or more'],
  })
  expect(made.safe.exposed).toHaveLength(1)
  expect(printDisclosed(made, 'table').out).toContain(
    'Not safe: 2 years or more can be told to be exactly 4, whatever is hidden.',
  )
})

test.each([
  ['Duration,Plans\nlong,some\n', 'Row 2: “some” under “Plans” is no count.'],
  ['Duration,Plans\nlong,2\nTotal,3\n', 'Total is given as 3'],
  ['', 'The file is empty.'],
])('%j is refused', async (text, sentence) => {
  const path = await file('refused.csv', text)
  await expect(disclosed(path, OPTIONS)).rejects.toThrow(sentence)
})

test('a meaning without codes is wrong usage', async () => {
  const path = await file('plans.csv', PLANS)
  await expect(disclosed(path, { ...OPTIONS, means: ['Over a year'] })).rejects.toMatchObject({
    name: 'Refusal',
    exitCode: 2,
  })
})
