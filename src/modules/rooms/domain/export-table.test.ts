import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExportTable, type FileRow } from './export-table.ts'
import type { ExportColumn } from './pathway.ts'

const COLUMNS: readonly ExportColumn[] = [
  { key: 'on', headings: ['Date of Visit', 'Visited On'], explains: '', required: true },
  { key: 'days', headings: ['Days Waited'], explains: '', required: true },
  { key: 'place', headings: ['Place'], explains: '', required: false },
]

const table = (...rows: readonly (readonly string[])[]): readonly FileRow[] =>
  rows.map((cells, at) => ({ row: at + 1, cells }))

test('headings are known whatever their case, punctuation and order', () => {
  const read = readExportTable(
    COLUMNS,
    table(['PLACE', 'days_waited', '\uFEFF visited on:'], ['Home', '4', '2017-05-01']),
  )
  expect(read.problems).toEqual([])
  expect(read.rows).toEqual([{ place: 'Home', days: '4', on: '2017-05-01' }])
})

test('a title above the headings and empty rows are passed over, and rows keep the file’s own numbers', () => {
  const read = readExportTable(
    COLUMNS,
    table(
      ['Visits of 2017-18'],
      [''],
      ['Date of Visit', 'Days Waited', 'Place'],
      ['2017-05-01', '4', 'Home'],
      ['', '', ''],
      ['2017-06-01', '5', 'School'],
    ),
  )
  expect(read.numbers).toEqual([4, 6])
})

test.each([
  [
    [
      ['Date of Visit', 'Place'],
      ['2017-05-01', 'Home'],
    ],
    1,
    'There is no column “Days Waited”',
  ],
  [[['Days Waited'], ['4']], 1, 'It may also be called “Visited On”'],
  [
    [
      ['Date of Visit', 'Visited On', 'Days Waited'],
      ['', '', '4'],
    ],
    1,
    'More than one column',
  ],
  [
    [
      ['Rowan Talbot', '2012-03-04'],
      ['x', 'y'],
    ],
    1,
    'No heading is known',
  ],
  [[['Date of Visit', 'Days Waited']], 1, 'no cases below them'],
  [[], 0, 'No heading is known'],
])('a file that can’t be counted says why: %j', (rows, row, words) => {
  const { problems } = readExportTable(COLUMNS, table(...rows))
  expect(problems).toHaveLength(1)
  expect(problems[0]?.row).toBe(row)
  expect(problems[0]?.message).toContain(words)
  expect(JSON.stringify(problems)).not.toContain('Rowan')
})

test('a row with more cells than headings is refused by its number', () => {
  const { problems } = readExportTable(
    COLUMNS,
    table(['Date of Visit', 'Days Waited'], ['2017-05-01', '4'], ['2017-05-02', '4', '5']),
  )
  expect(problems).toEqual([{ row: 3, message: expect.stringContaining('more cells') as string }])
})

test('columns that are not known, or missing without need, are told and keep nothing from being counted', () => {
  const { problems, notes } = readExportTable(
    COLUMNS,
    table(['Date of Visit', 'Days Waited', 'Postcode'], ['2017-05-01', '4', 'x']),
  )
  expect(problems).toEqual([])
  expect(notes.map(({ row, message }) => `${row} ${message}`)).toEqual([
    '1 There is no column “Place”. What depends on it is not known.',
    '1 The column “Postcode” is not known, and was not read.',
  ])
})

test('every case below the headings is read, or the file is refused', () => {
  const cell = fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }), (cases) => {
      const read = readExportTable(COLUMNS, table(['Date of Visit', 'Days Waited'], ...cases))
      expect(read.rows.map(({ on, days }) => [on, days])).toEqual(
        cases.map(([on, days]) => [on.trim(), days.trim()]),
      )
    }),
  )
})
