import { expect, test } from 'vitest'
import { makeCounty } from './county.ts'
import { SEVERNSHIRE_YEARS } from './years.ts'
import { workbookOf } from './workbooks.ts'

const county = makeCounty()

test('the county is the same every time it is made', () => {
  expect(makeCounty().contacts.slice(-3)).toEqual(county.contacts.slice(-3))
})

test.each(SEVERNSHIRE_YEARS)('the workbook of %s has eight lists, each of them filled', (year) => {
  const { sheets } = workbookOf(county, year)
  expect(sheets.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `List ${n}`))
  for (const { rows } of sheets)
    expect([...(rows as Iterable<unknown>)].length).toBeGreaterThan(300)
})
