import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../../knowledge/law/index.ts'
import { readHeadings } from './headings.ts'
import { readChronology, type ReadFor } from './read-chronology.ts'

const FOR: ReadFor = {
  today: '2018-06-30',
  fileName: 'police.xlsx',
  children: ['Child 1', 'Child 2'],
}

const table = (rows: readonly (readonly string[])[], name = 'Sheet1') => ({
  name,
  rows: rows.map((cells, at) => ({ row: at + 1, cells })),
})
const read = (rows: readonly (readonly string[])[], more: Partial<ReadFor> = {}) =>
  readChronology([table(rows)], { ...FOR, ...more })

const entry = (more: object) => ({
  on: '2017-03-12',
  time: null,
  until: null,
  child: '',
  who: '',
  what: 'Home visit',
  response: '',
  comment: '',
  source: 'police.xlsx',
  sourceRow: 2,
  agency: '',
  ...more,
})

test('a whole row is read, under a title, with each column where it belongs', () => {
  const found = read([
    ['Chronology of Child 1', '', ''],
    [
      'Date',
      'Time',
      'Child',
      'Professional',
      'Significant event',
      'Action taken',
      'Analysis',
      'Source of information',
    ],
    [
      '12/3/2017',
      '2.30pm',
      '1',
      'Health visitor',
      'Home visit',
      'Referred',
      'Timely',
      'RiO, page 4',
    ],
  ])
  expect(found.problems).toEqual([])
  expect(found.entries).toEqual([
    entry({
      time: '14:30',
      child: 'Child 1',
      who: 'Health visitor',
      response: 'Referred',
      comment: 'Timely',
      source: 'police.xlsx: RiO, page 4',
      sourceRow: 3,
    }),
  ])
})

test.each([
  [
    ['Date', 'Event'],
    ['on', 'what'],
  ],
  [
    ['DATE / TIME', 'Details of incident', 'Outcome'],
    ['on', 'what', 'response'],
  ],
  [
    ['Date from', 'Date to', 'Key events'],
    ['on', 'until', 'what'],
  ],
  [
    ['Start date', 'End date', 'Description'],
    ['on', 'until', 'what'],
  ],
  [
    ['Date recorded', 'Date of event', 'Event', 'Date of birth'],
    [null, 'on', 'what', null],
  ],
  [
    ['Date', 'Event type', 'Event details'],
    ['on', 'what', 'what'],
  ],
  [
    ['Date', 'Agency', 'What happened?', 'Child seen?'],
    ['on', 'agency', 'what', null],
  ],
  [
    ['Date', 'Notes'],
    ['on', 'what'],
  ],
  [
    ['When', 'Who', 'What', 'Agency response', "Author's comments"],
    ['on', 'who', 'what', 'response', 'comment'],
  ],
])('the headings %j are recognised', (headings, columns) => {
  expect(readHeadings(headings)).toEqual(columns)
})

test('a row without a date or without an event is no row of headings', () => {
  expect(readHeadings(['Event', 'Outcome'])).toBeNull()
  expect(readHeadings(['Date', 'Outcome'])).toBeNull()
  expect(readHeadings(['12/3/2017', 'Home visit'])).toBeNull()
})

test('a column that is none of the fields is kept in the comment, with its heading', () => {
  const found = read([
    ['Date', 'Event', 'Comment', 'Child seen?', 'Risk'],
    ['12/3/2017', 'Home visit', 'Timely', 'Yes', 'High'],
    ['13/3/2017', 'Home visit', '', '', ''],
  ])
  expect(found.entries.map(({ comment }) => comment)).toEqual([
    'Timely\nChild seen? Yes\nRisk: High',
    '',
  ])
  expect(found.columns.at(-1)).toEqual({ heading: 'Risk', field: null })
})

test('each row that can’t be read is told by its number and a sentence', () => {
  const found = read([
    ['Date', 'Time', 'Child', 'Event'],
    ['', '', '', 'Home visit'],
    ['31/4/2017', '', '', 'Home visit'],
    ['12/3/2017', '25:00', '', 'Home visit'],
    ['12/3/2017', '', 'Jo', 'Home visit'],
    ['12/3/2017', '', '', ''],
    ['1/7/2018', '', '', 'Home visit'],
    ['12/3/2017', '', '', 'Home visit'],
  ])
  expect(found.problems.map(({ row, message }) => [row, message.slice(0, 34)])).toEqual([
    [2, 'It has no date.'],
    [3, '“31/4/2017” is no date: that month'],
    [4, '“25:00” is no time. Write it as 14'],
    [5, '“Jo” is no child of this room. Wri'],
    [6, 'It does not say what happened.'],
    [7, '1 July 2018 is after today.'],
  ])
  expect(found.problems[0]?.start).toBe('Home visit')
})

test('a day before the birth or after the closure is refused', () => {
  const rows = [
    ['Date', 'Event'],
    ['12/3/2017', 'Home visit'],
  ]
  expect(read(rows, { born: '2017-03-13' }).problems).toHaveLength(1)
  expect(read(rows, { born: '2017-03-12', closed: '2017-03-12' }).problems).toEqual([])
  expect(read(rows, { closed: '2017-03-11' }).problems).toHaveLength(1)
})

test('what a day or a time can’t say stays in the words', () => {
  const found = read([
    ['Date', 'Time', 'Event'],
    ['w/c 12 March 2017', '', 'Home visit'],
    ['12/3/2017', 'evening', 'Home visit'],
    ['ditto', 'not known', 'Home visit'],
    ['June 2018', '', 'Home visit'],
    ['w/c 29 June 2018', '', 'Home visit'],
  ])
  expect(found.problems).toEqual([])
  expect(found.entries).toEqual([
    entry({ until: '2017-03-18', what: 'Home visit [Date as written: w/c 12 March 2017]' }),
    entry({ what: 'Home visit [Time as written: evening]', sourceRow: 3 }),
    entry({ sourceRow: 4 }),
    entry({
      on: '2018-06-01',
      until: '2018-06-30',
      what: 'Home visit [Date as written: June 2018]',
      sourceRow: 5,
    }),
    entry({
      on: '2018-06-29',
      until: '2018-06-30',
      what: 'Home visit [Date as written: w/c 29 June 2018]',
      sourceRow: 6,
    }),
  ])
})

test('children are told by their references, one or several', () => {
  const child = (written: string) =>
    read([
      ['Date', 'Child', 'Event'],
      ['12/3/2017', written, 'Home visit'],
    ]).entries[0]?.child
  expect(child('child 2')).toBe('Child 2')
  expect(child('C1')).toBe('Child 1')
  expect(child('1 & 2')).toBe('Child 1, Child 2')
  expect(child('Both')).toBe('Child 1, Child 2')
  expect(child('')).toBe('')
})

test('headings that come again are not read as an entry; a table without them is named', () => {
  const found = readChronology(
    [
      table([['Name', 'Address']], 'Who is who'),
      table([
        ['Date', 'Event'],
        ['12/3/2017', 'Home visit'],
        ['Date', 'Event'],
        ['13/3/2017', 'Home visit'],
      ]),
    ],
    FOR,
  )
  expect(found.entries).toHaveLength(2)
  expect(found.notRead).toEqual(['Who is who'])
})

test('a table without headings that goes on from the one before is read with its headings', () => {
  const found = readChronology(
    [
      table([
        ['Event', 'Date'],
        ['Home visit', '12/3/2017'],
      ]),
      table([['Call', '13/3/2017']], '2018'),
      table([['Key', 'Means']], 'Key'),
    ],
    FOR,
  )
  expect(found.entries.map(({ what, sourceRow }) => [what, sourceRow])).toEqual([
    ['Home visit', 2],
    ['Call', 1],
  ])
  expect(found.notRead).toEqual(['Key'])
})

test('a file without headings, or without a row, says so', () => {
  expect(read([['a', 'b']]).problems[0]?.message).toContain('No headings')
  expect(read([['Date', 'Event']]).problems[0]?.message).toContain('no entry')
})

test('every row is either an entry or a problem, and no word of it is lost', () => {
  const cell = fc.constantFrom('', 'Home visit', '12/3/2017', '31/4/2017', 'Jo', '14:30', 'Child 1')
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 })), (rows) => {
      const found = read([['Date', 'Time', 'Child', 'Event', 'Notes of ours'], ...rows])
      const said = new Set([
        ...found.entries.map(({ sourceRow }) => sourceRow),
        ...found.problems.map(({ row }) => row),
      ])
      rows.forEach((cells, at) => {
        if (cells.some((one) => one !== '')) expect(said).toContain(at + 2)
      })
      for (const one of found.entries) {
        const [, , , what = '', other = ''] = rows[(one.sourceRow ?? 0) - 2] ?? []
        expect(one.what).toContain(what)
        expect(one.comment).toContain(other)
      }
    }),
  )
})

test('a hundred thousand rows are read in a few seconds', () => {
  const rows = Array.from({ length: 100_000 }, (_, n) => [
    addDays('1990-01-01', n % 10_000),
    `Event ${n}`,
  ])
  const begun = performance.now()
  expect(read([['Date', 'Event'], ...rows]).entries).toHaveLength(100_000)
  expect(performance.now() - begun).toBeLessThan(15_000)
})
