import { expect, test } from 'vitest'
import { inputOf, made, together } from '../../../../../test/support/made-lists.ts'
import { valueOfIndicator } from './indicator.ts'
import { readValue } from './read-value.ts'
import { timeliness, type Timeliness } from './timeliness.ts'

const WINDOW = { first: '2017-04-01', last: '2018-03-31', extracted: '2018-04-05' }

const evidence = together(
  made(
    4,
    [
      // From 3 April 2017 the 45th working day is 9 June.
      { child: 'A', start: '2017-04-03', authorised: '2017-06-09' },
      { child: 'B', start: '2017-04-03', authorised: '2017-06-12' },
      { child: 'C', authorised: '2017-06-12' },
      { child: 'D', start: '2017-04-03' },
    ],
    WINDOW,
  ),
  made(
    5,
    [
      { child: 'A', start: '2017-05-02', conference: '2017-05-23' },
      { child: 'B', strategy: '2017-05-02', conference: '2017-05-26' },
      { child: 'C', start: '2017-01-01', conference: '2017-05-26', transferIn: true },
    ],
    WINDOW,
  ),
)

test('each counts in the month it ended; a blank start is not known, and no month is 0% by want of any', () => {
  const found = timeliness.compute(inputOf(evidence)) as Timeliness
  if ('missing' in found.assessments || 'missing' in found.conferences)
    throw new Error('it is missing')
  expect(found.assessments.months).toHaveLength(12)
  expect(found.assessments.months[2]).toEqual({ month: 'Jun 2017', x: 1, n: 2, unknown: 1 })
  expect(found.assessments.months[3]).toEqual({ month: 'Jul 2017', x: 0, n: 0, unknown: 0 })
  expect(found.conferences.months[1]).toEqual({ month: 'May 2017', x: 1, n: 2, unknown: 0 })
})

test('months of fewer than 20 have no percentage and no point in the picture', () => {
  const value = valueOfIndicator(timeliness, inputOf(evidence))
  const reading = readValue(timeliness, [value], '2017-18')
  if ('missing' in reading) throw new Error(reading.missing)
  const [part] = reading.parts
  if (part?.picture?.kind !== 'control') throw new Error('no control chart')
  expect(part.picture.points.every((point) => point.value === null)).toBe(true)
  expect(part.rows.find(([month]) => month === 'Jun 2017')?.slice(1, 5)).toEqual([
    '1',
    '2',
    '1 of 2',
    '–',
  ])
  expect(reading.headline).toContain('1 of 2 of assessments')
})

test('one list missing leaves the other', () => {
  const found = timeliness.compute(inputOf(made(5, [], WINDOW)))
  expect(found).toMatchObject({ assessments: { missing: 'List 4 was not supplied.' } })
})
