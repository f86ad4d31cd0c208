import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { careReturn, type ReturnTexts } from '../../../../../test/support/care-return.ts'
import { periodOf } from '../../../law/index.ts'
import { checkReturn } from '../check-return.ts'
import { RETURN_RULES } from './index.ts'

const YEAR = periodOf(2017)

type Texts = Readonly<Record<string, string>>

const HEADER = { CHILD: 'C1', SEX: '1', DOB: '01/01/2010', ETHNIC: 'WBRI' }
const EPISODE = {
  CHILD: 'C1',
  DECOM: '01/06/2017',
  RNE: 'S',
  LS: 'C2',
  CIN: 'N1',
  PLACE: 'U1',
  DEC: '',
  REC: '',
}
/** An episode of C1 that differs from a faultless one by what is given. */
const stay = (differs: Texts): Texts => ({ ...EPISODE, ...differs })
/** One that ends on a day for a reason, and the next one in the same file. */
const ended = (DEC: string, REC: string, differs: Texts = {}) => stay({ DEC, REC, ...differs })

function broken(texts: ReturnTexts, year = YEAR): string[] {
  const headers = texts.headers ?? [HEADER]
  return checkReturn(careReturn({ ...texts, headers }), year).map(({ rule }) => rule)
}
const ofEpisodes = (...episodes: Texts[]) => broken({ episodes })
const ofHeader = (differs: Texts, year = YEAR) =>
  broken({ headers: [{ ...HEADER, ...differs }], episodes: [EPISODE] }, year)

test('a faultless return breaks no rule', () => {
  expect(ofEpisodes(EPISODE)).toEqual([])
  expect(
    ofEpisodes(
      stay({ DECOM: '01/06/2012', RNE: 'P', DEC: '01/08/2017', REC: 'X1' }),
      stay({ DECOM: '01/08/2017', RNE: 'L', LS: 'C1', DEC: '01/09/2017', REC: 'E4A' }),
      stay({ DECOM: '02/09/2017', RNE: 'S' }),
    ),
  ).toEqual([])
})

test.each([
  // who
  ['header-missing', stay({ CHILD: 'C9' })],
  ['141', stay({ DECOM: '' })],
  ['141', stay({ DECOM: '31/06/2017' })],
  ['141', stay({ DECOM: '01/06/17' })],
  // codes
  ['143', stay({ RNE: 'X' })],
  ['144', stay({ LS: 'Q9' })],
  ['legal-status-blank', stay({ LS: '' })],
  ['reason-began-blank', stay({ RNE: '' })],
  ['145', stay({ CIN: 'N0' })],
  ['149', ended('01/09/2017', 'E1')],
  ['445', stay({ LS: 'D1', DEC: '01/09/2017', REC: 'E4A' })],
  // dates
  ['147', ended('soon', 'E4A')],
  ['148', ended('01/09/2017', '')],
  ['148', ended('', 'E4A')],
  ['302', stay({ DECOM: '31/12/2009', RNE: 'P' })],
  ['354', stay({ DECOM: '01/04/2018' })],
  ['385', ended('01/04/2018', 'E4A')],
  ['355', ended('01/06/2017', 'E4A')],
  ['356', ended('31/05/2017', 'E4A')],
  // order
  ['357', stay({ RNE: 'P' })],
  ['388', ended('01/09/2017', 'X1')],
  // short breaks
  ['365', stay({ LS: 'V3', DEC: '19/06/2017', REC: 'E4A' })],
])('rule %s is broken, and no other', (rule, episode) => {
  expect(ofEpisodes(episode)).toEqual([rule])
})

test.each([
  ['102', { DOB: '' }],
  ['102', { DOB: '30/02/2010' }],
  ['103', { ETHNIC: 'White British' }],
  ['103', { ETHNIC: '' }],
  ['101', { SEX: 'M' }],
  ['105', { UASC: 'Y' }],
])('header rule %s is broken by %j, and no other', (rule, differs) => {
  expect(ofHeader(differs)).toEqual([rule])
})

test('the code of sex is that of the year', () => {
  const later = periodOf(2024)
  const header = (SEX: string) => [{ ...HEADER, SEX, DOB: '01/01/2015' }]
  const episodes = [stay({ DECOM: '01/06/2024' })]
  expect(broken({ headers: header('M'), episodes }, later)).toEqual([])
  expect(broken({ headers: header('1'), episodes }, later)).toEqual(['101'])
})

test('a birth after the year, and one too long before it, are told', () => {
  expect(ofHeader({ DOB: '01/04/2018' })).toContain('301')
  expect(broken({ headers: [{ ...HEADER, DOB: '31/03/1992' }] })).toEqual(['351'])
  expect(broken({ headers: [{ ...HEADER, DOB: '01/04/1992' }] })).toEqual([])
})

test('a child is in the header once, and an episode in the table once', () => {
  expect(broken({ headers: [HEADER, { ...HEADER, ETHNIC: 'BAFR' }], episodes: [EPISODE] })).toEqual(
    ['header-twice'],
  )
  expect(ofEpisodes(EPISODE, EPISODE)).toEqual(['episode-twice'])
})

test('a row that names no child is told once, and nothing else is said of it', () => {
  expect(broken({ headers: [{ ...HEADER, CHILD: '', DOB: '' }] })).toEqual(['child-id'])
  expect(ofEpisodes(stay({ CHILD: '', DECOM: '', LS: '' }))).toEqual(['child-id'])
})

test('without a Header table nothing is said of ages', () => {
  const given = careReturn({ episodes: [EPISODE] })
  expect(checkReturn({ ...given, headers: [], tables: ['Episodes'] }, YEAR)).toEqual([])
})

test('an episode that goes on while a later one has begun', () => {
  expect(ofEpisodes(EPISODE, stay({ DECOM: '01/08/2017', RNE: 'S' }))).toEqual(['142'])
})

test.each([
  ['a gap of a day', '02/08/2017', 'P', 'X1', ['388', '433']],
  ['an overlap of a day', '31/07/2017', 'P', 'X1', ['501', '388', '433']],
  ['a start on the day the last one ended', '01/08/2017', 'S', 'X1', ['431']],
  ['care that ended and yet continues', '01/09/2017', 'P', 'E4A', ['432', '433']],
  ['an end of care with the next on the same day', '01/08/2017', 'S', 'E4A', ['388', '431']],
  ['an end for good with a later episode', '01/09/2017', 'S', 'E15', ['437']],
  ['two periods of care', '02/08/2017', 'S', 'E4A', []],
])('%s', (_what, DECOM, RNE, REC, rules) => {
  const found = ofEpisodes(ended('01/08/2017', REC), stay({ DECOM, RNE }))
  expect([...found].sort()).toEqual([...rules].sort())
})

test('the order of the rows in the file does not matter', () => {
  const one = ended('01/08/2017', 'X1')
  const other = stay({ DECOM: '02/08/2017', RNE: 'P' })
  expect(ofEpisodes(other, one)).toEqual(ofEpisodes(one, other))
})

test.each([
  ['358', '05/06/2007', stay({ LS: 'J1' }), true],
  ['358', '31/05/2007', stay({ LS: 'J1' }), false],
  ['352', '01/06/1999', ended('01/09/2017', 'E15'), true],
  ['352', '02/06/1999', ended('01/09/2017', 'E15'), false],
  ['359', '30/03/2000', EPISODE, true],
  ['359', '31/03/2000', EPISODE, false],
  ['359', '30/03/2000', stay({ LS: 'V2', PLACE: 'K2' }), false],
  ['386', '01/09/1999', ended('01/09/2017', 'E11'), true],
  ['386', '02/09/1999', ended('01/09/2017', 'E12'), false],
  ['387', '02/09/2003', ended('01/09/2017', 'E5'), true],
  ['387', '01/09/2003', ended('01/09/2017', 'E6'), false],
  ['389', '02/09/2001', ended('01/09/2017', 'E7'), true],
  ['389', '01/09/2001', ended('01/09/2017', 'E7'), false],
  ['407', '31/08/1999', ended('01/09/2017', 'E45'), true],
  ['407', '01/09/1999', ended('01/09/2017', 'E48'), false],
  ['460', '02/09/1999', ended('01/09/2017', 'E17'), true],
  ['460', '01/09/1999', ended('01/09/2017', 'E17'), false],
])('rule %s for a child born on %s', (rule, DOB, episode, isBroken) => {
  const found = broken({ headers: [{ ...HEADER, DOB }], episodes: [episode] })
  expect(found.includes(rule)).toBe(isBroken)
})

test.each([
  ['445', 'D1', '31/12/2005', false],
  ['446', 'E1', '30/11/2005', true],
  ['446', 'E1', '01/12/2005', false],
  ['451', 'D1', '01/06/2005', true],
  ['451', 'E1', '01/06/2005', false],
  ['353', 'C2', '13/10/1991', true],
  ['353', 'C2', '14/10/1991', false],
])('rule %s for %s from %s', (rule, LS, DECOM, isBroken) => {
  const headers = [{ ...HEADER, DOB: '01/01/1990' }]
  expect(broken({ headers, episodes: [stay({ LS, DECOM, RNE: 'P' })] }).includes(rule)).toBe(
    isBroken,
  )
})

const shortBreak = (DECOM: string, DEC: string, differs: Texts = {}) =>
  stay({ LS: 'V3', DECOM, DEC, REC: 'E4A', ...differs })

test('short breaks of 17 days are none too long, and 75 days in 12 months none too many', () => {
  expect(ofEpisodes(shortBreak('01/06/2017', '18/06/2017'))).toEqual([])
  const starts = ['01/06', '01/07', '01/08', '01/09']
  const four = starts.map((one) => shortBreak(`${one}/2017`, `${one.replace('01', '18')}/2017`))
  expect(ofEpisodes(...four, shortBreak('01/10/2017', '08/10/2017'))).toEqual([])
  expect(ofEpisodes(...four, shortBreak('01/10/2017', '09/10/2017'))).toEqual(['367'])
})

test('days of short breaks more than 12 months apart are not added up', () => {
  const before = ['01/04/2016', '01/05/2016', '01/06/2016'].map((one) =>
    shortBreak(one, one.replace('01/', '18/')),
  )
  const after = ['01/07/2017', '01/08/2017'].map((one) =>
    shortBreak(one, one.replace('01/', '18/')),
  )
  expect(ofEpisodes(...before, ...after)).toEqual([])
})

test('a short break is one stay, and a child has one kind of them in a year', () => {
  expect(
    ofEpisodes(
      shortBreak('01/06/2017', '05/06/2017', { REC: 'X1' }),
      shortBreak('05/06/2017', '09/06/2017', { RNE: 'P' }),
    ),
  ).toEqual(['366'])
  expect(
    ofEpisodes(
      shortBreak('01/06/2017', '05/06/2017'),
      shortBreak('01/07/2017', '05/07/2017', { LS: 'V4' }),
    ),
  ).toEqual(['426'])
})

test('asylum-seeking status ends by the 18th birthday, on a day, for a child said to have had it', () => {
  const asylum = (DUC: string, UASC = '1') =>
    broken({
      headers: [{ ...HEADER, DOB: '01/01/2000', UASC }],
      asylum: [{ CHILD: 'C1', DOB: '01/01/2000', DUC }],
    })
  expect(asylum('01/01/2018')).toEqual([])
  expect(asylum('02/01/2018')).toEqual(['304'])
  expect(asylum('32/01/2018')).toEqual(['104'])
  expect(asylum('01/01/2018', '0')).toEqual(['303'])
  expect(asylum('')).toEqual([])
})

test('an issue says where, and shows little of a cell that may hold anything', () => {
  const value = 'Rowan Pell of 1 Long Street, Severnbridge'
  const [issue] = checkReturn(
    careReturn({ headers: [HEADER], episodes: [stay({ LS: value })] }),
    YEAR,
  )
  expect(issue).toMatchObject({ rule: '144', severity: 'error', child: 'C1' })
  expect(issue?.cells).toEqual([
    { table: 'Episodes', row: 2, column: 'LS', value: 'Rowan Pell of 1 Long…' },
  ])
})

test('every rule has an id of its own, says what to do in short sentences, and is on its page', () => {
  const page = readFileSync(
    new URL('../../../../../docs/formats/ssda903.md', import.meta.url),
    'utf8',
  )
  expect(new Set(RETURN_RULES.map(({ id }) => id)).size).toBe(RETURN_RULES.length)
  for (const { id, message, condition, severity, why } of RETURN_RULES) {
    for (const sentence of message.split(/[.?!] /))
      expect(sentence.split(' ').length).toBeLessThan(25)
    const line = page.split('\n').find((one) => one.startsWith(`| ${id} `))
    expect(line, `rule ${id} is on the page`).toContain(message)
    expect(line).toContain(condition)
    expect(line).toContain(severity)
    expect(line).toContain(why)
    expect(/^\d/.test(id)).toBe(condition !== 'ours')
  }
})
