import { expect, test } from 'vitest'
import { readPeriod } from '../../../knowledge/law/index.ts'
import { caseFigures } from './case-figures.ts'

const PERIOD = readPeriod('2017-18') ?? { name: '', first: '', last: '' }

const figures = caseFigures<{ id: string }>({
  columns: [],
  unique: 'id',
  caseOf: () => null,
  caseFrom: ({ id = '' }) => (id === '?' ? { problem: 'There is no case.' } : { id }),
  count: () => [],
  asked: [],
})

test('a case in two lines is refused, and named with the line it stood in first', () => {
  const rows = [{ id: 'A' }, { id: '?' }, { id: 'a ' }, { id: '' }, { id: '' }]
  expect(figures.ofExport(rows, PERIOD).problems).toEqual([
    { row: 3, message: 'There is no case.' },
    { row: 4, message: 'The case in this line stands in line 2 already.' },
  ])
})
