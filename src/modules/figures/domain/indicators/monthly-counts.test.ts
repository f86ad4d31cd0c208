import { expect, test } from 'vitest'
import { addDays, addMonths } from '../../../../knowledge/law/index.ts'
import { chartValues } from '../../../../knowledge/statistics/index.ts'
import { inputOf, made } from '../../../../../test/support/made-lists.ts'
import { valueOfIndicator } from './indicator.ts'
import { monthlyCounts, type MonthlyCounts } from './monthly-counts.ts'
import { readProcess } from './process.ts'
import { readValue } from './read-value.ts'

/** Contacts of so many months up to March 2018, as many in each as said. */
function contacts(counts: readonly number[]) {
  return counts.flatMap((count, at) => {
    const first = addMonths('2018-03-01', at - counts.length + 1)
    return Array.from({ length: count }, (_, n) => ({
      child: `C${at}/${n}`,
      contact: addDays(first, n % 28),
    }))
  })
}

const STEADY = [30, 32, 29, 31, 30, 33, 28, 31, 30, 32, 29, 31]

function read(counts: readonly number[]) {
  const input = inputOf(made(1, contacts(counts)))
  const reading = readValue(monthlyCounts, [valueOfIndicator(monthlyCounts, input)], '2017-18')
  if ('missing' in reading) throw new Error(reading.missing)
  return reading
}

test('months are counted as far back as the list covers, and the last twelve are the year', () => {
  const window = { first: '2016-10-02', last: '2018-03-31', extracted: '2018-04-05' }
  const found = monthlyCounts.compute(inputOf(made(1, contacts(STEADY), window))) as MonthlyCounts
  const [first] = found.counts
  if (!first || 'missing' in first) throw new Error('no contacts')
  expect(first.months[0]).toEqual({ month: 'Nov 2016', count: 0 })
  expect(first.months.slice(-12).map(({ count }) => count)).toEqual(STEADY)
})

test('a list that was not supplied is named, and is no row of noughts', () => {
  const reading = read([...STEADY, ...STEADY, ...STEADY])
  expect(reading.commentary).toContain('Plans started: not known. List 7 was not supplied.')
  expect(reading.parts.map(({ heading }) => heading)).toEqual(['Contacts each month'])
})

test('months that vary as they always did are nothing out of the ordinary', () => {
  expect(read([...STEADY, ...STEADY, ...STEADY]).headline).toBe(
    'Nothing out of the ordinary: contacts.',
  )
})

test('a month outside the limits is said, and marked in the picture', () => {
  const reading = read([...STEADY, ...STEADY, ...STEADY.slice(0, 11), 60])
  expect(reading.headline).toBe('Out of the ordinary: contacts.')
  expect(reading.commentary[0]).toContain('In Mar 2018 it is above the upper limit')
  const picture = reading.parts[0]?.picture
  if (picture?.kind !== 'control') throw new Error('no control chart')
  expect(picture.points.filter(({ special }) => special).map(({ label }) => label)).toEqual([
    'Mar 2018',
  ])
})

test('what was out of the ordinary before the year is marked, and not said of the year', () => {
  const reading = read([60, ...STEADY.slice(1), ...STEADY, ...STEADY])
  expect(reading.headline).toBe('Nothing out of the ordinary: contacts.')
  expect(reading.commentary[0]).toContain('before is marked in the picture')
})

test('a step to another level is flagged as a break, with limits on either side and no trend', () => {
  const high = STEADY.map((count) => count + 60)
  const points = [...STEADY, ...high].map((value, at) => ({ label: `M${at}`, value }))
  const process = readProcess(points, (some) => chartValues(some), 'neither', 'M12')
  expect(process.standing).toBe('break')
  expect(process.breaks).toEqual(['M12'])
  expect(process.words[0]).toContain('Ask whether recording changed')
  const [before, after] = [process.points[0], process.points.at(-1)]
  expect(before?.high ?? NaN).toBeLessThan(after?.low ?? NaN)
  expect(process.points.some(({ special }) => special)).toBe(false)
  expect(process.words.join(' ')).not.toMatch(/ rise| fall|above the|below the/)
})

test('of too few months nothing is said of change', () => {
  const points = STEADY.slice(0, 5).map((value, at) => ({ label: `M${at}`, value }))
  const process = readProcess(points, (some) => chartValues(some), 'neither', 'M0')
  expect(process.standing).toBe('too-few')
  expect(process.points.every(({ high }) => high === null)).toBe(true)
})
