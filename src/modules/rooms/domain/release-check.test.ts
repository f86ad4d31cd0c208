import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foundInWords, namesIn, type Known } from './release-check.ts'

const ROWAN: Known = {
  ref: 'Child 1',
  identity: {
    name: 'Rowan Talbot-Ferris',
    born: '2012-03-04',
    'nhs-number': '943 476 5919',
    upn: 'H801200001001',
    address: '12 Alder Close, Wyrebridge, WR1 2AB',
  },
}
const ASA: Known = { ref: 'Child 2', identity: { name: 'Asa Bo Zoë' } }

const fields = (words: string, known = [ROWAN]) =>
  namesIn(words, known).map(({ ref, field }) => `${ref}: ${field}`)

test.each([
  'Rowan was seen late.',
  'what rowan said',
  'ROWAN’S school knew.',
  'R o w a n was not asked.',
  'Ro\u200Bwan was not asked.',
  'ro-wan',
  'Talbot Ferris',
  'the Ferris family',
  'T.A.L.B.O.T.',
  'TalbotFerris',
  'Talbot-Ferris, Rowan',
  'ROWAN\n  TALBOT\n  FERRIS',
  'Rówan',
  'rowan_talbot',
])('the name is found in “%s”', (words) => {
  expect(fields(words)).toEqual(['Child 1: name'])
})

test.each([
  'born 2012-03-04',
  'born 04/03/2012',
  'born 4.3.12',
  'born on 4 March 2012',
  'born on the 4th of March 2012',
  'born March 4, 2012',
  'born 4 Mar 12',
  'DOB:04032012',
  'dob 20120304',
  'born 4MARCH2012',
  'born 4  March,  2012',
])('the date of birth is found in “%s”', (words) => {
  expect(fields(words)).toEqual(['Child 1: born'])
})

test.each([
  ['9434765919', 'nhs-number'],
  ['943-476-5919', 'nhs-number'],
  ['9 4 3 4 7 6 5 9 1 9', 'nhs-number'],
  ['h801200001001', 'upn'],
  ['H 8012 0000 1001', 'upn'],
  ['12 alder close', 'address'],
  ['in Alder  Close', 'address'],
  ['12, Alder Close Wyrebridge WR12AB', 'address'],
  ['wr1 2ab', 'address'],
])('“%s” is found as %s', (words, field) => {
  expect(fields(words)).toEqual([`Child 1: ${field}`])
})

test('a name of few letters is found as a word, and not where other words meet', () => {
  expect(fields('Seen as a matter of course.', [ASA])).toEqual([])
  for (const words of ['Asa', 'A s a', 'ASA’s', 'zoe', 'bo'])
    expect(fields(words, [ASA]), words).toEqual(['Child 2: name'])
})

test('ordinary words, other dates and the town pass', () => {
  const words =
    'In Wyrebridge, agencies agreed on 5 March 2012 that 12 of 20 visits were late. Learning was shared within 943 days.'
  expect(fields(words, [ROWAN, ASA])).toEqual([])
  expect(fields('Rowanberries and talbots', [ROWAN])).toEqual([])
})

test('what is not known of a child is not looked for', () => {
  expect(namesIn('Anything at all', [{ ref: 'Child 1', identity: {} }])).toEqual([])
  expect(namesIn('Anything', [{ ref: 'Child 1', identity: { name: ' ', born: '' } }])).toEqual([])
})

test('a sentence says what was found and of whom, and does not repeat it', () => {
  const said = foundInWords(namesIn('Rowan, born 4 March 2012', [ROWAN]))
  expect(said).toContain('the name, or part of the name, of Child 1')
  expect(said).toContain('the date of birth of Child 1')
  expect(said.toLowerCase()).not.toMatch(/rowan|2012/)
})

const gaps = fc.constantFrom('', ' ', '  ', '\n', '-', '.', '\u00A0', '\u200B', '_')
test('however the name is cased and spaced, and wherever it stands, it is found', () => {
  fc.assert(
    fc.property(
      fc.array(gaps, { minLength: 30, maxLength: 30 }),
      fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
      fc.constantFrom('', 'The board heard of ', 'See: (', '“'),
      fc.constantFrom('', ' and others.', ')', '’s family'),
      (between, upper, before, after) => {
        const written = [...'Rowan Talbot-Ferris']
          .map((sign, at) => `${upper[at] ? sign.toUpperCase() : sign.toLowerCase()}${between[at]}`)
          .join('')
        return namesIn(`${before}${written}${after}`, [ROWAN]).length === 1
      },
    ),
  )
})
