import fc from 'fast-check'

// What a spreadsheet, an export or somebody’s hand leaves in a cell.
export const odd = fc.oneof(
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
