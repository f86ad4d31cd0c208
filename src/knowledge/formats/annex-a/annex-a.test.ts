import { describe, expect, test } from 'vitest'
import {
  createListReader,
  LIST_NUMBERS,
  LISTS,
  listOfName,
  readCell,
  subjectOf,
  type RawCell,
} from './index.ts'

const window = { first: '2017-04-01', last: '2018-03-31', extracted: '2018-04-05' }
const text = (words: string): RawCell => (words === '' ? null : { kind: 'text', text: words })
const row = (...cells: string[]) => ({ row: 2, cells: cells.map(text) })

describe('headings', () => {
  test.each(LIST_NUMBERS)(
    'list %i is read with its columns in any order, case and spacing',
    (list) => {
      const shape = LISTS[list]
      const headings = [...shape.columns]
        .reverse()
        .map(({ headings: [first = ''] }) => ` ${first.toUpperCase()} `)
      const reader = createListReader(list, headings, window)
      expect(reader.headings.missing).toEqual([])
      expect(reader.headings.places.size).toBe(shape.columns.length)
    },
  )

  test('a heading nobody knows is named, and one matched before is remembered', () => {
    const headings = ['Child Unique ID', 'When they rang']
    expect(createListReader(1, headings, window).headings).toMatchObject({
      unknown: ['When they rang'],
      missing: ['Date of Contact'],
    })
    const again = createListReader(1, headings, window, { whentheyrang: 'contact' })
    expect(again.headings.missing).toEqual([])
  })

  test.each([
    ['List 7', 7],
    ['list_3 referrals', 3],
    ['Children in Need', 6],
    ['CIC', 8],
    ['Leaving care services', 9],
    ['List 10', 10],
    ['Prospective adopters', 11],
    ['Sheet1', null],
    ['List 12', null],
  ])('a sheet called %s is list %s', (name, list) => {
    expect(listOfName(name)).toBe(list)
  })
})

describe('cells', () => {
  test.each(['31/03/2018', '2018-03-31', '31-03-2018', '31 March 2018', '31/03/2018 00:00:00'])(
    '%s is 31 March 2018',
    (words) => {
      expect(readCell(text(words), 'day')).toEqual({ ok: true, value: '2018-03-31' })
    },
  )

  test.each(['30/02/2018', '03/31/2018', 'soon'])('%s is no date', (words) => {
    expect(readCell(text(words), 'day').ok).toBe(false)
  })

  test.each(['a) Yes', 'Yes', 'y', '1'])('%s is Yes', (words) => {
    expect(readCell(text(words), 'yes-no')).toEqual({ ok: true, value: true })
  })

  test('whether a child was seen is a day, or Yes or No', () => {
    expect(readCell(text('01/05/2017'), 'seen')).toEqual({ ok: true, value: '2017-05-01' })
    expect(readCell(text('b) No'), 'seen')).toEqual({ ok: true, value: false })
    expect(readCell(text('maybe'), 'seen').ok).toBe(false)
  })

  test('a child not yet born is aged -1', () => {
    expect(readCell(text('-1'), 'age')).toEqual({ ok: true, value: -1 })
    expect(readCell(text('Unborn'), 'age')).toEqual({ ok: true, value: -1 })
  })

  test('a workbook’s date that holds no day is no date', () => {
    expect(readCell({ kind: 'day', day: 'tomorrow' }, 'day').ok).toBe(false)
  })

  test('a blank is never No and never 0', () => {
    for (const words of ['', 'n/a', 'Not recorded']) {
      expect(readCell(text(words), 'yes-no')).toEqual({ ok: true, value: null })
      expect(readCell(text(words), 'count')).toEqual({ ok: true, value: null })
    }
  })
})

describe('rows', () => {
  const plans = ['Child Unique ID', 'CPP Start Date', 'End Date', 'Prior Plans']

  test('a row becomes a record of its list', () => {
    const { record, issues } = createListReader(7, plans, window).read(
      row('C1', '01/05/2017', '', '2'),
    )
    expect(issues).toEqual([])
    expect(record).toMatchObject({
      row: 2,
      child: 'C1',
      start: '2017-05-01',
      end: null,
      previousPlans: 2,
      temporary: null,
    })
  })

  test('an adopter is no child, and the row says whose it is', () => {
    const { record } = createListReader(
      11,
      ['Individual adopter identifier', 'Date enquiry received'],
      window,
    ).read(row('A1', '01/05/2017'))
    expect(record).toMatchObject({ adopter: 'A1', enquiry: '2017-05-01' })
    expect(record && subjectOf(record)).toBe('A1')
    expect(record).not.toHaveProperty('child')
  })

  test('a column that is only checked becomes no part of the record', () => {
    const { record, fields } = createListReader(
      1,
      ['Child Unique ID', 'Age', 'Date of Contact'],
      window,
    ).read(row('C1', '7', '01/05/2017'))
    expect(fields['age']).toBe(7)
    expect(record).not.toHaveProperty('age')
  })

  test.each([
    [['', '01/05/2017', '', ''], 'child-id', 'error'],
    [['C1', 'May', '', ''], 'unreadable-day', 'error'],
    [['C1', '01/05/2017', '01/04/2017', ''], 'end-before-start', 'error'],
    [['C1', '01/05/2018', '', ''], 'after-extract', 'error'],
    [['C1', '01/05/2017', '', 'two'], 'unreadable-count', 'warning'],
    [['C1', '', '', ''], 'no-date', 'warning'],
  ])('%j breaks %s, which is of the kind %s', (cells, rule, severity) => {
    const { record, issues } = createListReader(7, plans, window).read(row(...cells))
    expect(issues).toMatchObject([{ rule, severity, list: 7, row: 2 }])
    expect(record === null).toBe(severity === 'error')
  })
})
