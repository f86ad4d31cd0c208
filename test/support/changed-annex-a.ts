import fc from 'fast-check'
import { LIST_NUMBERS, LISTS, type ListNumber } from '../../src/knowledge/formats/annex-a/index.ts'
import { csvText } from '../../src/platform/files/index.ts'

/** A valid file with every list in it, three rows in each. */
export function sheets() {
  return LIST_NUMBERS.map((list) => ({
    name: `List ${list}`,
    rows: [
      LISTS[list].columns.map(({ headings: [heading = ''] }) => heading),
      ...[1, 2, 3].map((n) => LISTS[list].columns.map(({ kind }) => CELLS[kind](n))),
    ],
  }))
}

const CELLS = {
  id: (n: number) => `C${n}`,
  text: () => 'words',
  day: (n: number) => ({ day: `2017-0${n + 4}-01` }),
  'yes-no': () => 'a) Yes',
  count: (n: number) => n,
  code: () => '1',
  seen: (n: number) => ({ day: `2017-0${n + 4}-01` }),
  age: (n: number) => n,
}

// What a spreadsheet, an export or somebody’s hand leaves in a cell.
const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '-1',
    '1e309',
    '99999999999999999999',
    '0.5',
    'NaN',
    '43190',
    '-43190',
    '2958466',
    '31/02/2018',
    '2018-02-30',
    '0000-00-00',
    '01/01/0001',
    '#REF!',
    '=1+1',
    'n/a',
    'a) Yes',
    'List 3',
    '\u0000',
    '\uFFFD',
    '𝒜',
    'x'.repeat(40_000),
    'toString',
    '__proto__',
    'constructor',
  ),
  fc.string({ maxLength: 12 }),
)

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** One change to the XML of a part that keeps it nearly what it was. */
type Change = (xml: string, at: number, word: string) => string

export const CHANGES: readonly Change[] = [
  // What a cell holds.
  (xml, at, word) => nth(xml, /(<v>|<t[^>]*>)[^<]*/g, at, (_all, tag) => tag + escaped(word)),
  // What kind of cell it says it is, its place, its style.
  (xml, at, word) => nth(xml, /<c r="[^"]*"/g, at, () => `<c r="${escaped(word)}"`),
  (xml, at) => nth(xml, /<c r="[^"]*"/g, at, () => '<c r="XFD1048576"'),
  (xml, at) =>
    nth(xml, / t="inlineStr"/g, at, () => ` t="${['s', 'd', 'b', 'e', 'n', 'x'][at % 6] ?? ''}"`),
  (xml, at) => nth(xml, /<c /g, at, () => `<c t="${['s', 'd', 'b', 'e'][at % 4] ?? ''}" `),
  (xml, at, word) => nth(xml, / s="\d"/g, at, () => ` s="${escaped(word)}"`),
  (xml, at, word) => nth(xml, /<row r="\d+"/g, at, () => `<row r="${escaped(word)}"`),
  // Names of sheets, and what they point to.
  (xml, at, word) => nth(xml, /name="[^"]*"/g, at, () => `name="${escaped(word)}"`),
  (xml, at) => nth(xml, /name="[^"]*"/g, at, () => `name="List ${at % 14}"`),
  (xml, at, word) => nth(xml, /Target="[^"]*"/g, at, () => `Target="${escaped(word)}"`),
  (xml, at, word) => nth(xml, /Id="[^"]*"/g, at, () => `Id="${escaped(word)}"`),
  // A tag gone, twice, or of another name; the end cut off.
  (xml, at) => nth(xml, /<[^>]*>/g, at, () => ''),
  (xml, at) => nth(xml, /<[^>]*>/g, at, (all) => all + all),
  (xml, at) => nth(xml, /<(\w+)/g, at, () => '<x:c'),
  (xml, at) => nth(xml, /<row.*?<\/row>/g, at, (all) => all + all),
  (xml, at) => xml.slice(0, at % xml.length),
]

function nth(
  xml: string,
  pattern: RegExp,
  at: number,
  change: (all: string, first: string) => string,
): string {
  const found = [...xml.matchAll(pattern)]
  const one = found[at % Math.max(found.length, 1)]
  if (!one) return xml
  const end = one.index + one[0].length
  return xml.slice(0, one.index) + change(one[0], one[1] ?? '') + xml.slice(end)
}

export const changes = fc.array(
  fc.record({ part: fc.nat(99), kind: fc.nat(CHANGES.length - 1), at: fc.nat(4_000), word: odd }),
  { minLength: 1, maxLength: 5 },
)

type CsvChange = (rows: string[][], at: number, word: string) => string[][]

const CSV_CHANGES: readonly CsvChange[] = [
  (rows, at, word) =>
    rows.map((row, n) => (n === at % rows.length ? row.with(at % row.length, word) : row)),
  (rows, at) => rows.filter((_row, n) => n !== at % rows.length),
  (rows, at) => [...rows, rows[at % rows.length] ?? []],
  (rows, at) =>
    rows.map((row, n) => (n === at % rows.length ? row.slice(0, at % row.length) : row)),
  (rows, at) => rows.map((row) => row.toSpliced(at % row.length, 1)),
  (rows, at, word) => rows.map((row) => [...row, word, ...row.slice(0, at % row.length)]),
  (rows) => [[], ...rows],
]

export const csvChanges = fc.array(
  fc.record({ kind: fc.nat(CSV_CHANGES.length - 1), at: fc.nat(500), word: odd }),
  { minLength: 1, maxLength: 5 },
)

/** Bytes that break what the text around them means. */
export const bytesIn = fc.option(
  fc.tuple(
    fc.nat(2_000),
    fc.constantFrom('"', '""', '\n', '\r', ',', ';', '\u0000', '\uFEFF', '\u00e9'),
  ),
)

function csvOf(list: ListNumber): string[][] {
  const found = sheets().find(({ name }) => name === `List ${list}`)
  return (found?.rows ?? []).map((row) =>
    row.map((cell) => (typeof cell === 'object' ? cell.day : String(cell))),
  )
}

export function changedCsv(
  list: ListNumber,
  all: readonly { kind: number; at: number; word: string }[],
  inserted: readonly [number, string] | null,
  encoding: 'utf8' | 'latin1' | 'utf16le',
): Buffer {
  let rows = csvOf(list)
  for (const { kind, at, word } of all)
    if (rows.length > 0 && rows.every(({ length }) => length > 0))
      rows = CSV_CHANGES[kind]?.(rows, at, word) ?? rows
  let whole = csvText(rows)
  if (inserted) {
    const at = inserted[0] % (whole.length + 1)
    whole = whole.slice(0, at) + inserted[1] + whole.slice(at)
  }
  return Buffer.from(whole, encoding)
}

export const anyList = fc.constantFrom(...LIST_NUMBERS)
export const encodings = fc.constantFrom(
  'utf8' as const,
  'utf8' as const,
  'latin1' as const,
  'utf16le' as const,
)
