import { expect, test } from 'vitest'
import { flagsOf, triangulate, WHOLE_AREA, type Held, type Source } from './triangulate.ts'

const held = (source: Source, good: number, of: number, more: Partial<Held> = {}): Held => ({
  source,
  theme: 'voice',
  agency: 'Police',
  good,
  of,
  words: `${good} of ${of}`,
  ...more,
})

test('self-assessment that rose while the panel’s score did not is flagged', () => {
  const now = [held('self', 3, 4), held('panel', 2, 4)]
  expect(flagsOf(now, [held('self', 2, 4), held('panel', 2, 4)])).toEqual(['rose-tests-did-not'])
  expect(flagsOf(now, [held('self', 2, 4), held('panel', 1, 4)])).toEqual([])
})

test('one test that rose is enough to raise no flag', () => {
  const now = [held('self', 3, 4), held('panel', 2, 4), held('tests', 1, 1)]
  expect(flagsOf(now, [held('self', 2, 4), held('panel', 2, 4), held('tests', 0, 1)])).toEqual([])
})

test('a rise that nobody has tested is said to be that', () => {
  expect(flagsOf([held('self', 3, 4)], [held('self', 2, 4)])).toEqual(['rose-untested'])
})

test('where tests of the year before are missing nothing is said of their rise', () => {
  expect(flagsOf([held('self', 3, 4), held('panel', 2, 4)], [held('self', 2, 4)])).toEqual([])
})

test('a score that rose without being met yet has risen', () => {
  const self = (level: number) => held('self', 0, 1, { level })
  expect(flagsOf([self(0.33)], [self(0)])).toEqual(['rose-untested'])
  expect(flagsOf([self(0.33)], [self(0.33)])).toEqual([])
})

test('a score that did not rise, or has nothing before it, raises no flag', () => {
  expect(flagsOf([held('self', 2, 4)], [held('self', 2, 4)])).toEqual([])
  expect(flagsOf([held('self', 4, 4)], [])).toEqual([])
})

test('all met by its own score is flagged where staff clearly do not say so', () => {
  const staff = (x: number, n: number) => held('staff', 0, 1, { agency: null, shares: [{ x, n }] })
  expect(flagsOf([held('self', 4, 4), staff(150, 300)], [])).toEqual(['met-staff-disagree'])
  expect(flagsOf([held('self', 4, 4), staff(6, 10)], [])).toEqual([])
  expect(flagsOf([held('self', 3, 4), staff(150, 300)], [])).toEqual([])
})

test('a blank stays a blank, and what speaks of the whole area stands in a row of its own', () => {
  const rows = triangulate(
    [held('self', 1, 2), held('staff', 1, 1, { agency: null, words: 'staff agree' })],
    [],
    ['Health', 'Police'],
  )
  expect(rows.map(({ agency, cells }) => [agency, [...cells]])).toEqual([
    [WHOLE_AREA, [['staff', 'staff agree']]],
    ['Health', []],
    ['Police', [['self', '1 of 2']]],
  ])
})
