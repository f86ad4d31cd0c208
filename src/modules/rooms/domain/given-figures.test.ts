import { expect, test } from 'vitest'
import { absent, count, percent, type Meaning } from '../../figures/index.ts'
import { readTotals, totalField, totalsOf, wholeField } from './given-figures.ts'
import type { AskedFigure, Counted } from './pathway.ts'

const meaning: Meaning = {
  numerator: 'n',
  denominator: 'd',
  good: 'up',
  disclosure: 'process',
  owner: 'o',
  since: '2015-16',
  source: 's',
}
const ASKED: readonly AskedFigure[] = [
  { id: 'a.count', version: 1, title: 'Cases', unit: 'count', meaning },
  { id: 'b.percent', version: 2, title: 'In time', unit: 'percent', meaning },
]

const typed = (fields: Readonly<Record<string, string>>) => ({
  text: (name: string) => (fields[name] ?? '').trim(),
  all: (name: string) => [fields[name] ?? ''],
  has: (name: string) => name in fields,
})
const [CASES, PART, WHOLE] = [
  totalField('a.count'),
  totalField('b.percent'),
  wholeField('b.percent'),
]

test('what is left empty is absent, and never 0; 0 is 0', () => {
  const [empty] = readTotals(ASKED, typed({})).figures
  expect(empty?.measure).toMatchObject({ status: 'absent', value: null })
  const [none] = readTotals(ASKED, typed({ [CASES]: '0' })).figures
  expect(none?.measure).toMatchObject({ status: 'known', value: 0 })
  const [, share] = readTotals(ASKED, typed({ [PART]: '0', [WHOLE]: '0' })).figures
  expect(share?.measure).toMatchObject({ status: 'absent', denominator: 0 })
})

test('a share carries its part and its whole', () => {
  const [, share] = readTotals(ASKED, typed({ [PART]: '1,204', [WHOLE]: '2,408' })).figures
  expect(share).toMatchObject({ id: 'b.percent', version: 2 })
  expect(share?.measure).toMatchObject({ numerator: 1204, denominator: 2408, value: 50 })
})

test.each([
  [{ [CASES]: 'twelve' }, CASES, 'whole number'],
  [{ [CASES]: '-1' }, CASES, 'whole number'],
  [{ [CASES]: '2.5' }, CASES, 'whole number'],
  [{ [PART]: '3' }, WHOLE, 'of how many'],
  [{ [WHOLE]: '3' }, PART, 'how many of the 3'],
  [{ [PART]: '4', [WHOLE]: '3' }, PART, 'can’t be more than the whole'],
  [{ [PART]: '4', [WHOLE]: 'x' }, WHOLE, 'whole number'],
])('%j is refused beside its box', (fields, field, words) => {
  const { errors } = readTotals(ASKED, typed(fields as Readonly<Record<string, string>>))
  expect(errors).toHaveLength(1)
  expect(errors[0]?.field).toBe(field)
  expect(errors[0]?.message).toContain(words)
})

const COUNTED: readonly Counted[] = [
  { id: 'a.count', version: 1, title: 'Cases', meaning, measure: count(12, 3) },
  {
    id: 'b.percent',
    version: 2,
    title: 'In time',
    meaning,
    measure: absent('percent', 'No wait is known.'),
  },
  { id: 'c.count', version: 1, title: 'Not asked for', meaning, measure: count(7) },
]

test('what an export counted fills the boxes, and comes back with all that was counted with it', () => {
  const boxes = Object.fromEntries(totalsOf(COUNTED))
  expect(boxes).toEqual({ [CASES]: '12', [totalField('c.count')]: '7' })
  const { figures, errors } = readTotals(ASKED, typed(boxes), COUNTED)
  expect(errors).toEqual([])
  expect(figures.map(({ measure, note }) => [measure, note])).toEqual(
    COUNTED.map(({ measure }) => [measure, '']),
  )
})

test('a number changed by hand is the changed one, and says so', () => {
  const { figures } = readTotals(
    ASKED,
    typed({ [CASES]: '13', [PART]: '5', [WHOLE]: '10' }),
    COUNTED,
  )
  expect(figures[0]?.measure).toEqual(count(13))
  expect(figures[0]?.note).toBe('Put right by hand: the export counts 12.')
  expect(figures[1]?.measure).toEqual(percent(5, 10))
  expect(figures[1]?.note).toContain('the export does not give it')
  const emptied = readTotals(ASKED, typed({}), COUNTED).figures[0]
  expect(emptied?.measure.status).toBe('absent')
  expect(emptied?.note).toContain('the export counts 12')
})
