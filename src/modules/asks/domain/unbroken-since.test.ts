import { expect, test } from 'vitest'
import { closedRound } from '../../../../test/support/round-facts.ts'
import { section11Version1 } from './templates/section-11-version-1.ts'
import { section11 } from './templates/section-11.ts'
import { unbrokenSince } from './unbroken-since.ts'

const before = closedRound(section11Version1, { period: '2016-17' })
const now = closedRound(section11, { period: '2017-18' })

test('a map from the version before keeps the series whole', () => {
  expect(unbrokenSince(now, [before, now])).toBe(1)
})

test('without a map the series starts anew', () => {
  const other = { ...now, template: { ...section11, maps: [] } }
  expect(unbrokenSince(other, [before, other])).toBe(2)
})

test('a later year of one version carries the version since which it is whole', () => {
  const later = { ...now, period: '2018-19' }
  expect(unbrokenSince(later, [later, now, before])).toBe(1)
  const other = { ...section11, maps: [] }
  const broken = [before, { ...now, template: other }, { ...later, template: other }]
  expect(unbrokenSince({ ...later, template: other }, broken)).toBe(2)
})

test('rounds of later years and of other templates do not count', () => {
  expect(unbrokenSince(before, [before, now])).toBe(1)
})
