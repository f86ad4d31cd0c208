import { expect, test } from 'vitest'
import { readPeriod } from '../../../knowledge/law/index.ts'
import { basisLine, valueInWords } from './basis.ts'
import { computeRegister } from './compute-register.ts'
import { absent, count, percent } from './measure.ts'

const from = {
  source: 'Annex A list 7 (provisional, local)',
  period: 'the year to 31 March 2018',
  asOf: '2018-04-05',
}

test('a share says of how many, how sure, and how many are not known', () => {
  expect(basisLine(percent(112, 434, 4), from)).toBe(
    '112 of 434; 21.9% to 30.1% (Wilson 95%); 4 of 438 not known; Annex A list 7 (provisional, local); the year to 31 March 2018; extracted on 5 April 2018',
  )
})

test('what is absent says why, and has no number', () => {
  expect(basisLine(absent('count', 'List 7 was not supplied.'), { ...from, asOf: null })).toBe(
    'List 7 was not supplied; Annex A list 7 (provisional, local); the year to 31 March 2018',
  )
})

test('values are rounded for people only, a half up', () => {
  expect(valueInWords(25.75, 'percent')).toBe('25.8%')
  expect(valueInWords(4461, 'count')).toBe('4,461')
  expect(count(4461).value).toBe(4461)
})

test('the register gives every figure, each with its basis', () => {
  const period = readPeriod('2017-18')
  if (!period) throw new Error('no period')
  const values = computeRegister({ lists: {}, windows: {} }, period, null)
  expect(values.length).toBeGreaterThan(25)
  for (const { basis, status, value } of values) {
    expect(basis).toContain('the year to 31 March 2018')
    expect([status, value]).toEqual(['absent', null])
  }
})
