import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { KnownChild } from '../../../rooms/index.ts'
import { compareNames } from './names.ts'
import { possibleDuplicates } from './possible-duplicates.ts'

// Numbers from the range 999, which is given to nobody.
const [FIRST, SECOND] = ['999 000 0018', '999 000 0026']

const child = (
  name: string,
  born: string,
  died: string | null,
  number = '',
): KnownChild & { reference: string } => ({
  reference: 'CD-AAAA-0001',
  fields: { ...(name && { name }), ...(born && { born }), ...(number && { 'nhs-number': number }) },
  on: died,
})

const found = (a: KnownChild, b: KnownChild & { reference: string }) =>
  possibleDuplicates(a, [b])[0]

describe('names', () => {
  test.each([
    ['Isla Marchbank', 'ISLA  MARCHBANK', 'same'],
    ['Zoë O’Farrow', "Zoe O'Farrow", 'same'],
    ['Isla Marchbank', 'Marchbank, Isla', 'order'],
    ['Katherine Pellow', 'Catherine Pellow', 'spelling'],
    ['Mohamed Aziz', 'Muhammad Aziz', 'spelling'],
    ['Isla Marchbank', 'Isla Marchbnak', 'spelling'],
    ['Alex Pellow', 'Alexander Pellow', 'spelling'],
    ['Isla Rose Marchbank', 'Isla Marchbank', 'spelling'],
    ['Anna Ann', 'Ann Hanna', 'spelling'],
    ['Baby Marchbank', 'Isla Marchbank', 'part'],
    ['Baby boy', 'Isla Marchbank', 'unnamed'],
    ['', 'Isla Marchbank', 'unnamed'],
    ['Isla Marchbank', 'Noah Marchbank', 'different'],
    ['Isla Marchbank', 'Tom Pellow', 'different'],
    ['Ian Dunn', 'Ivo Dunn', 'different'],
  ])('“%s” and “%s”: %s', (one, other, how) => {
    expect(compareNames(one, other)).toBe(how)
    expect(compareNames(other, one)).toBe(how)
  })
})

test('names compare the same way round from either side', () => {
  const part = fc.constantFrom('Ann', 'Anna', 'Annabel', 'Hanna', 'Kate', 'Cate', 'Baby', 'Pellow')
  const name = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compareNames(a, b)).toBe(compareNames(b, a))
    }),
    { numRuns: 2000 },
  )
})

describe('a death notified twice', () => {
  test('is the same where a valid NHS number is, whatever else was written', () => {
    const same = found(
      child('Isla Marchbank', '2017-01-02', '2017-05-05', FIRST),
      child('Isla Marchbanks', '2017-02-01', '2017-05-06', FIRST.replaceAll(' ', '')),
    )
    expect(same).toEqual({
      reference: 'CD-AAAA-0001',
      strength: 'same',
      reasons: [
        'The NHS numbers are the same.',
        'The names are close: spelt otherwise, shortened, or with a part left out.',
        'The dates of birth have day and month swapped.',
        'The dates of death are one day apart.',
      ],
    })
  })

  test('is likely where name and both days agree', () => {
    expect(
      found(
        child('Marchbank Isla', '2017-01-02', '2017-05-05'),
        child('Isla Marchbank', '2017-01-02', '2017-05-05'),
      )?.strength,
    ).toBe('likely')
  })

  test('is likely where the name is close, one day agrees and the other is a slip', () => {
    expect(
      found(
        child('Katherine Pellow', '2003-07-11', '2017-05-05'),
        child('Catherine Pellow', '2003-07-17', '2017-05-05'),
      )?.strength,
    ).toBe('likely')
  })

  test('is possible where a baby had no name yet, and the days agree', () => {
    expect(
      found(
        child('Baby Marchbank', '2017-05-04', '2017-05-05'),
        child('Isla Marchbank', '2017-05-04', '2017-05-05'),
      )?.strength,
    ).toBe('possible')
  })

  test('twins who died on one day are held apart by their numbers', () => {
    const twins: [KnownChild, KnownChild & { reference: string }] = [
      child('Isla Marchbank', '2017-05-04', '2017-05-05', FIRST),
      child('Noah Marchbank', '2017-05-04', '2017-05-05', SECOND),
    ]
    expect(found(...twins)).toBeUndefined()
  })

  test('one child with two valid numbers is pointed out, and that it may be a twin', () => {
    const two = found(
      child('Isla Marchbank', '2017-05-04', '2017-05-05', FIRST),
      child('Isla Marchbank', '2017-05-04', '2017-05-05', SECOND),
    )
    expect(two?.strength).toBe('possible')
    expect(two?.reasons[0]).toContain('They may be twins.')
  })

  test('a number with a slip still finds its room', () => {
    const slip = found(
      child('', '2017-05-04', null, '999 000 0081'),
      child('Isla Marchbank', '2017-05-04', null, FIRST),
    )
    expect(slip?.strength).toBe('likely')
    expect(slip?.reasons[0]).toContain('one of them fails its check')
  })

  test('the same number that fails its check is no proof', () => {
    expect(
      found(child('', '', null, '9990000019'), child('', '', null, '999 000 0019'))?.strength,
    ).toBe('possible')
  })

  test('two children of one name are told apart by their days', () => {
    expect(
      found(
        child('Isla Marchbank', '2003-07-11', '2017-05-05'),
        child('Isla Marchbank', '2009-01-30', '2012-12-12'),
      ),
    ).toBeUndefined()
  })

  test('of two who are named alike and nothing more is known, somebody should look', () => {
    expect(
      found(child('Isla Marchbank', '', null), child('Isla Marchbank', '', null))?.strength,
    ).toBe('possible')
  })

  test('another child with the same days, but another name, is none', () => {
    expect(
      found(
        child('Tom Pellow', '2017-05-04', '2017-05-05'),
        child('Isla Marchbank', '2017-05-04', '2017-05-05'),
      ),
    ).toBeUndefined()
  })

  test('the likeliest comes first', () => {
    const one = child('Isla Marchbank', '2017-05-04', '2017-05-05', FIRST)
    const order = possibleDuplicates(one, [
      { ...child('Baby Marchbank', '2017-05-04', '2017-05-05'), reference: 'B' },
      { ...child('Isla Marchbank', '2017-05-04', '2017-05-05'), reference: 'A' },
      { ...one, reference: 'C' },
    ]).map(({ reference }) => reference)
    expect(order).toEqual(['C', 'A', 'B'])
  })

  const anyIdentity = fc.record({
    name: fc.oneof(fc.constant(''), fc.string({ maxLength: 20 })),
    born: fc.constantFrom('', '2017-05-04', '2017-04-05'),
    died: fc.constantFrom(null, '2017-05-05', '2017-05-06'),
    number: fc.constantFrom('', FIRST, SECOND, '9990000019', 'none'),
  })

  test('is found from either side, and no reason gives a name, day or number away', () => {
    fc.assert(
      fc.property(anyIdentity, anyIdentity, (a, b) => {
        const one = child(a.name, a.born, a.died, a.number)
        const other = child(b.name, b.born, b.died, b.number)
        const [there, back] = [found(one, other), found(other, one)]
        expect(back).toEqual(there)
        for (const reason of there?.reasons ?? []) expect(reason).not.toMatch(/\d/)
      }),
    )
  })
})
