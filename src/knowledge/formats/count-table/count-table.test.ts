import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellKey, TableRefused } from '../../disclosure/index.ts'
import { factsOf, readHierarchy, readTable, tableOf, type TextRow } from './index.ts'

const rowsOf = (text: string): TextRow[] =>
  text
    .trim()
    .split('\n')
    .map((line, n) => ({ row: n + 1, texts: line.split(';') }))

const read = (text: string, options = {}) => readTable(rowsOf(text), options)
const countsOf = (text: string, options = {}) => {
  const table = tableOf(read(text, options))
  return Object.fromEntries(table.cells.map((codes, at) => [codes.join('/'), table.counts[at]]))
}

test('one count to a row, and a cross-table, are the same table', () => {
  const tidy = `
District;Age;Count
North;Under 5;12
North;5 to 9;1,030
South;Under 5;0
South;5 to 9;3
All;Under 5;12`
  const cross = `
District;Under 5;5 to 9
North;12;1030
South;0;3`
  expect(countsOf(tidy)).toEqual({
    'All/Total': 1045,
    'All/Under 5': 12,
    'All/5 to 9': 1033,
    'North/Total': 1042,
    'North/Under 5': 12,
    'North/5 to 9': 1030,
    'South/Total': 3,
    'South/Under 5': 0,
    'South/5 to 9': 3,
  })
  expect(Object.values(countsOf(cross))).toEqual(Object.values(countsOf(tidy)))
})

test('a cross-table may have two columns of labels, and totals along both sides', () => {
  const table = tableOf(
    read(`
District;Sex;Under 5;5 to 9;Total
North;Girls;1;2;3
North;Boys;4;5;9
South;Girls;6;7;13
South;Boys;8;9;17`),
  )
  expect(table.dimensions.map(({ name }) => name)).toEqual(['District', 'Sex', 'Column'])
  expect(table.counts[0]).toBe(42)
})

test('groups are worked out, and held against what the file gives', () => {
  const groups = readHierarchy(
    rowsOf('dimension;code;within\nDistrict;Ash;West\nDistrict;Elm;West'),
  )
  const of = (west: number) =>
    tableOf(read(`District;Count\nAsh;10\nElm;20\nOak;30\nWest;${west}\nTotal;60`), groups)
  expect(of(30).cells.map(([code]) => code)).toEqual(['Total', 'Oak', 'West', 'Ash', 'Elm'])
  expect(() => of(31)).toThrow('West is given as 31, but what it is made of adds up to 30.')
})

test.each([
  ['District;Count', 'The file needs a row of headings, and rows of counts under it.'],
  ['District;Count\nNorth;many', 'Row 2: “many” under “Count” is no count.'],
  ['District;Count\nNorth;-1', 'Row 2: “-1” under “Count” is no count.'],
  ['District;Count\nNorth;1.5', 'Row 2: “1.5” under “Count” is no count.'],
  ['District;Count\nNorth;1\nNorth;2', 'Row 3 counts North again, after row 2.'],
  ['District;Count\n;1', 'Row 2 has nothing under “District”.'],
  ['District;Count;Count\nNorth;1;2', 'Row 1 has two headings “Count”.'],
  ['District;Count\nNorth;1;2', 'Row 2 has more cells than there are headings.'],
  ['District;Count\nNorth;1\nTotal;1\nAll;1', 'District has several totals: Total, All.'],
  ['District;Count\nNorth;c\nTotal;1', 'Row 2 has a count that is hidden already.'],
  ['District;Count\nNorth;\nTotal;1', 'Row 2 has no count for North. Write 0 if there were none.'],
  ['District;Age;Count\nNorth;5;1\nSouth;6;2', 'There is no count for North, 6. Write 0'],
  ['District;Count\nNorth;12\nSouth;30\nTotal;43', 'Total is given as 43, but'],
])('%j is refused in a sentence', (text, sentence) => {
  expect(() => tableOf(read(text))).toThrow(sentence)
})

test('an earlier publication by fewer dimensions, with codes of its own, gives facts', () => {
  const table = tableOf(read('District;Age;Count\nN;1;9\nN;2;8\nS;1;7\nS;2;6'))
  const earlier = read('District;Count\nN;c\nBoth;30\nMore;40')
  const meanings = new Map([
    ['Both', ['N', 'S']],
    ['More', ['S', '*']],
  ])
  expect(factsOf(earlier, table, 'May', meanings)).toEqual([
    { source: 'May', cells: [['N', 'Total']], value: null, andOthers: false },
    {
      source: 'May',
      cells: [
        ['N', 'Total'],
        ['S', 'Total'],
      ],
      value: 30,
      andOthers: false,
    },
    { source: 'May', cells: [['S', 'Total']], value: 40, andOthers: true },
  ])
  expect(() => factsOf(read('Sex;Count\nGirls;3'), table, 'May')).toThrow('May is by Sex')
})

const label = fc
  .string({ minLength: 1, maxLength: 6 })
  .map((text) => `x${text.replaceAll('\u001f', '').trim()}`)
const labels = fc.uniqueArray(label, {
  minLength: 1,
  maxLength: 4,
  // “x total” is what a total may be called.
  comparator: (a, b) => a.toLowerCase() === b.toLowerCase(),
})

/** A table as people write one: either shape, totals or none, thousands with commas or without. */
const written = fc
  .record({
    rows: labels,
    columns: labels,
    cross: fc.boolean(),
    totals: fc.boolean(),
    commas: fc.boolean(),
    counts: fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 16, maxLength: 16 }),
  })
  .filter(({ rows, columns }) => ![...rows, ...columns].some((one) => / total$/i.test(one)))
  .map(({ rows, columns, cross, totals, commas, counts }) => {
    const value = (r: number, c: number) => counts[4 * r + c] ?? 0
    const print = (n: number) => (commas ? n.toLocaleString('en-GB') : String(n))
    const sums = rows.map((_, r) => columns.reduce((sum, __, c) => sum + value(r, c), 0))
    const texts = cross
      ? [
          ['place', ...columns, ...(totals ? ['Total'] : [])],
          ...rows.map((row, r) => [
            row,
            ...columns.map((_, c) => print(value(r, c))),
            ...(totals ? [print(sums[r] ?? 0)] : []),
          ]),
        ]
      : [
          ['place', 'kind', 'Count'],
          ...rows.flatMap((row, r) => [
            ...columns.map((column, c) => [row, column, print(value(r, c))]),
            ...(totals ? [[row, 'Total', print(sums[r] ?? 0)]] : []),
          ]),
        ]
    const leaves = rows.flatMap((row, r) =>
      columns.map((column, c): [string, number] => [cellKey([row, column]), value(r, c)]),
    )
    return { texts, leaves, flat: cross && columns.length === 1 && !totals }
  })

test('whatever table is written, the same counts are read', () => {
  fc.assert(
    fc.property(written, ({ texts, leaves, flat }) => {
      const table = tableOf(readTable(texts.map((row, n) => ({ row: n + 1, texts: row }))))
      for (const [key, value] of leaves) {
        // One column of counts is a table of one dimension: its heading says nothing.
        const of = flat ? (key.split('\u001f')[0] ?? '') : key
        expect(table.counts[table.at.get(of) ?? -1]).toBe(value)
      }
    }),
    { numRuns: 300 },
  )
})

const ODDITIES = [
  '',
  ' ',
  'c',
  '*',
  '-3',
  '1e3',
  '١٢',
  '9'.repeat(20),
  'Total',
  '\u0000',
  '1,2,3',
  '"',
]

test('whatever happens to a table on its way, it is read or refused in a sentence', () => {
  fc.assert(
    fc.property(
      written,
      fc.array(
        fc.record({
          what: fc.constantFrom('cell', 'drop row', 'double row', 'longer row', 'shorter row'),
          row: fc.nat(),
          column: fc.nat(),
          text: fc.oneof(fc.constantFrom(...ODDITIES), fc.string({ maxLength: 8 })),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      ({ texts }, accidents) => {
        const rows = texts.map((row) => [...row])
        for (const { what, row, column, text } of accidents) {
          const at = row % Math.max(1, rows.length)
          const hit = rows[at] ?? []
          if (what === 'cell') hit[column % Math.max(1, hit.length)] = text
          else if (what === 'drop row') rows.splice(at, 1)
          else if (what === 'double row') rows.splice(at, 0, [...hit])
          else if (what === 'longer row') hit.push(text)
          else hit.pop()
        }
        try {
          const table = tableOf(readTable(rows.map((row, n) => ({ row: n + 1, texts: row }))))
          for (const { whole, parts } of table.sums)
            expect(parts.reduce((sum, part) => sum + (table.counts[part] ?? 0), 0)).toBe(
              table.counts[whole],
            )
        } catch (error) {
          expect(error).toBeInstanceOf(TableRefused)
          expect(String(error)).toMatch(/[.]$/)
        }
      },
    ),
    { numRuns: 1500 },
  )
})
