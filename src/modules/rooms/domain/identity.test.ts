import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageBandOn, identityFaults, identityFrom, masked } from './identity.ts'

test('what can’t be is said beside its field', () => {
  expect(
    identityFaults({ born: '2031-01-01', 'nhs-number': '943 476 5918', upn: '123' }, '2018-05-10'),
  ).toEqual({
    born: 'Enter a date of birth that exists and is not in the future.',
    'nhs-number': 'Check the NHS number: it has ten digits, and the last does not fit.',
    upn: 'Check the pupil number: a letter, eleven digits, then a digit or letter.',
  })
  expect(identityFaults({ 'nhs-number': '943 476 5919' }, '2018-05-10')).toEqual({})
})

test('an age band follows from the birth and a day, and is unknown without a birth', () => {
  const bands = ['2018-01-01', '2016-05-10', '2010-05-11', '2003-01-01', '2001-05-10', '2000-01-01']
  expect(bands.map((born) => ageBandOn(born, '2018-05-10'))).toEqual([
    'under-1',
    '1-4',
    '5-9',
    '10-15',
    '16-17',
    '18-plus',
  ])
  expect(ageBandOn(undefined, '2018-05-10')).toBeNull()
})

const CHILD = {
  ref: 'Child 1',
  identity: { name: 'Tamsin Okoro-Lyle', born: '2012-03-04', 'nhs-number': '9434765919' },
}

test('a meeting sees no name, birth or number in free words, however it is written', () => {
  expect(
    masked('TAMSIN (4/3/2012, 9434765919) said that tamsin okoro-lyle and Lyle went home.', [
      CHILD,
    ]),
  ).toBe('Child 1 (Child 1, Child 1) said that Child 1 and Child 1 went home.')
})

test('a meeting sees them in no other spelling either', () => {
  const one = {
    ref: 'Child 1',
    identity: { name: 'Orla O’Quill', born: '2012-03-04', 'nhs-number': '943 476 5919' },
  }
  const ways = [
    "O'Quill",
    'O’Quill',
    'Orla  O‘Quill',
    '9434765919',
    '943-476-5919',
    '943 476 5919',
    '4.3.2012',
    '04-03-12',
    '4/3/12',
    '4th March 2012',
    '4 Mar 2012',
    '4 MAR 12',
    'March 4, 2012',
    '2012/03/04',
  ]
  for (const way of ways) expect(masked(`It was ${way} then`, [one])).toBe('It was Child 1 then')
  expect(masked('14/3/2012 and 4/3/2013 and 4 May 2012', [one])).toBe(
    '14/3/2012 and 4/3/2013 and 4 May 2012',
  )
})

test('a word that only begins like a name is left as it is', () => {
  expect(masked('Tamsington is a place.', [CHILD])).toBe('Tamsington is a place.')
})

test('no name survives between any words', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const shown = masked(`${before} Tamsin ${after}`, [CHILD])
      expect(shown).not.toMatch(/(^|\s)tamsin(\s|$)/i)
    }),
  )
})

test('a seal that holds something else gives no identity', () => {
  expect(identityFrom('"x"')).toEqual({})
  expect(identityFrom('{"name":"A","secret":"B","born":1}')).toEqual({ name: 'A' })
})
