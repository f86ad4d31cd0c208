import { expect, test } from 'vitest'
import { checksumOf, createValuesReader, FIGURE_COLUMNS } from './figure-values.ts'

const HEADINGS = ['ID', 'Period', 'Value', 'Unit', 'Source', 'Numerator', 'Denominator', 'Status']

function read(...cells: string[]) {
  const reader = createValuesReader(HEADINGS)
  return 'read' in reader ? reader.read(cells) : reader
}

test('a count as published elsewhere is read', () => {
  expect(
    read('child-deaths.notified.count', '2017-18', '25', 'count', 'as published in the report'),
  ).toMatchObject({ figure: 'child-deaths.notified.count', status: 'known', value: 25 })
})

test('a blank value is never nought: it must be called absent', () => {
  const blank = ['training.people.count', '2017-18', '', 'count', 'supplied by the trainers']
  expect(read(...blank)).toEqual([expect.objectContaining({ column: 'status' }) as unknown])
  expect(read(...blank, '', '', 'absent')).toMatchObject({ status: 'absent', value: null })
})

test('a percentage comes with what it is a share of', () => {
  const share = ['e-learning.satisfied.percent', '2017-18', '97', 'percent', 'supplied by X']
  expect(read(...share)).toEqual([expect.objectContaining({ column: 'denominator' }) as unknown])
  expect(read(...share, '970', '1000')).toMatchObject({ value: 97, denominator: 1000 })
})

test.each([
  ['id', ['Deaths', '2017-18', '1', 'count', 's']],
  ['period', ['a.b', '2017', '1', 'count', 's']],
  ['value', ['a.b', '2017-18', 'few', 'count', 's']],
  ['unit', ['a.b', '2017-18', '1', 'number', 's']],
  ['source', ['a.b', '2017-18', '1', 'count', '']],
])('a wrong %s is named by its column', (column, cells) => {
  expect(read(...cells)).toContainEqual(expect.objectContaining({ column }))
})

test('a row altered after export is noticed', () => {
  const reader = createValuesReader([...FIGURE_COLUMNS])
  const cells = FIGURE_COLUMNS.slice(0, -1).map(
    (column) =>
      ({ id: 'a.b', period: '2017-18', value: '5', unit: 'count', source: 'X', status: 'known' })[
        column as string
      ] ?? '',
  )
  const sum = checksumOf(cells)
  if (!('read' in reader)) throw new Error('no reader')
  expect(reader.read([...cells, sum])).toMatchObject({ value: 5 })
  expect(reader.read([...cells.map((one) => (one === '5' ? '6' : one)), sum])).toEqual([
    expect.objectContaining({ column: 'checksum' }),
  ])
})

test('missing columns are named', () => {
  expect(createValuesReader(['id', 'value'])).toEqual({ missing: ['period', 'unit', 'source'] })
})
