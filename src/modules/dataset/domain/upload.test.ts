import { expect, test } from 'vitest'
import { Report } from './upload.ts'

test('issues of one kind are one line, which speaks of none of its rows alone', () => {
  const report = new Report()
  const issue = { rule: 'row-twice', severity: 'warning', list: 1, column: '' } as const
  const general = 'The row stands in the list twice.'
  report.add({ ...issue, row: 4, message: 'The row is the same as row 2.', general })
  report.add({ ...issue, row: 9, message: 'The row is the same as row 7.', general })
  expect(report.lines()).toEqual([{ ...issue, message: general, count: 2, rows: [4, 9] }])
})
