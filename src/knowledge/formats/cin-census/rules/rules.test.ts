import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { censusText } from '../../../../../test/support/census-file.ts'
import { issuesOf } from '../../../../../test/support/census-child.ts'
import { PLACES } from '../elements.ts'
import { RULES } from './index.ts'

// The codes of the published rules of 2025-26, as a list of its own.
const PUBLISHED = (
  '100 1103 1104 1105 1510 1520 1530 1540 1550 1560Q 1570 1580 2883 2884 2885 2886Q 2887Q 2888Q 2889 ' +
  '2990 2991Q 4000 4001 4003 4004 4008 4009Q 4010 4011 4012Q 4013 4014 4015 4016 4017 4180 4220 8500 ' +
  '8510 8520 8525Q 8530Q 8535Q 8540 8545Q 8555Q 8565 8568 8569Q 8585Q 8590 8600 8606 8608 8610 8614 ' +
  '8615 8620 8630 8640 8650 8670Q 8675Q 8696 8715 8720 8730 8736 8740 8750 8770Q 8772 8775Q 8790 8794 ' +
  '8805 8810 8815 8816 8820 8825Q 8831 8832 8839 8840 8841 8842Q 8863Q 8866 8867 8868 8869 8870Q ' +
  '8873Q 8875 8890 8896 8897Q 8898 8905 8910 8915 8920 8925 8930 8935 8940 8945Q 8950Q'
).split(' ')

test('every published rule is here once, and no other', () => {
  expect(PUBLISHED).toHaveLength(109)
  expect(RULES.map(({ code }) => code).sort()).toEqual([...PUBLISHED].sort())
})

const SHARED = new URL(
  '../../../../../../shared/data/cin-census/rules-2025-26.tsv',
  import.meta.url,
)
test.runIf(existsSync(SHARED))('the codes and severities are those of the published file', () => {
  const published = readFileSync(SHARED, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([code = '', words = '']) => `${code} ${/\((\w+)\)/.exec(words.slice(-8))?.[1] ?? ''}`)
  const ours = RULES.map(({ code, severity }) => `${code} ${severity.toUpperCase()}`)
  expect(ours.sort()).toEqual(published.sort())
})

test('every rule says in short sentences what is wrong and what to do', () => {
  for (const { code, words } of RULES) {
    const sentences = words.split(/(?<=[.;:]) /)
    expect(sentences.length, code).toBeGreaterThan(1)
    for (const sentence of sentences)
      expect(sentence.split(' ').length, `${code}: ${sentence}`).toBeLessThan(25)
  }
})

test('every query lets people give a reason instead', () => {
  for (const { code, severity, words } of RULES)
    expect(/give a reason/.test(words), code).toBe(severity === 'query')
})

test('every rule names elements of the census', () => {
  const known = new Set([
    'ReferenceDate',
    'Year',
    'CINdetails',
    ...[...PLACES.values()].flatMap((one) => [...one.keys()]),
  ])
  for (const { code, fields } of RULES) {
    expect(fields.length, code).toBeGreaterThan(0)
    expect(
      fields.filter((field) => !known.has(field)),
      code,
    ).toEqual([])
  }
})

test('every rule has a test that breaks it and one that keeps it', () => {
  const folder = new URL('.', import.meta.url)
  const tests = globSync('*/*.test.ts', { cwd: folder })
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n')
  const tested = (how: string, code: string) =>
    new RegExp(`${how}\\(\\s*(code|'${code}')`).test(tests) && tests.includes(`'${code}'`)
  for (const { code } of RULES) {
    expect(tested('breaks', code), `${code} has no test that breaks it`).toBe(true)
    expect(tested('keeps', code), `${code} has no test that keeps it`).toBe(true)
  }
})

test('a file in which everything is right breaks no rule', () => {
  expect(issuesOf(censusText({ children: 2000, seed: 7 }))).toEqual([])
})

test('a file with faults breaks the rules that its faults are about', () => {
  const found = new Set(
    issuesOf(censusText({ children: 600, seed: 7, faults: 0.5 })).map(({ rule }) => rule),
  )
  for (const rule of ['4220', '8590', '8866', '8568', 'schema', '8810'])
    expect(found).toContain(rule)
})
