import { expect, test } from 'vitest'
import { countsByMonth, monthsCovered } from './months.ts'

const period = { last: '2018-03-31' }

test('only whole months count, and only up to the period’s end', () => {
  const months = monthsCovered({ first: '2017-12-02', last: '2018-06-30' }, period)
  expect(months.map(({ label }) => label)).toEqual(['Jan 2018', 'Feb 2018', 'Mar 2018'])
  expect(months[1]).toMatchObject({ first: '2018-02-01', last: '2018-02-28' })
})

test('a list that ends before the period does gives no months', () => {
  expect(monthsCovered({ first: '2017-04-01', last: '2018-03-30' }, period)).toEqual([])
  expect(monthsCovered(undefined, period)).toEqual([])
})

test('three years are the most', () => {
  const months = monthsCovered({ first: '2000-01-01', last: '2018-03-31' }, period)
  expect(months).toHaveLength(36)
  expect(months[0]?.label).toBe('Apr 2015')
})

test('a month of a covered list in which nothing happened is nought', () => {
  const months = monthsCovered({ first: '2018-01-01', last: '2018-03-31' }, period)
  expect(countsByMonth(['2018-01-31', '2018-03-01', '2018-03-31', '2018-04-01'], months)).toEqual([
    1, 0, 2,
  ])
})
