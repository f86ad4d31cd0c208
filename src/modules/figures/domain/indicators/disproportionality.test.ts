import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inputOf, made, together } from '../../../../../test/support/made-lists.ts'
import { disproportionality, type Disproportionality } from './disproportionality.ts'
import { childrenByGroup } from './ethnicity-steps.ts'
import { valueOfIndicator, type Beside } from './indicator.ts'
import { readValue } from './read-value.ts'

/** So many children of each ethnicity, referred once. */
function referred(counts: Readonly<Record<string, number>>) {
  const rows = Object.entries(counts).flatMap(([ethnicity, count]) =>
    Array.from({ length: count }, (_, n) => ({
      child: `${ethnicity}${n}`,
      ethnicity,
      referral: '2017-06-01',
    })),
  )
  return made(3, rows)
}

const live = (counts: Readonly<Record<string, number>>, period = '2011-12') =>
  Object.entries(counts).map(([group, population]) => ({
    group,
    population,
    period,
    source: 'supplied',
  }))

function read(evidence: ReturnType<typeof referred>, populations: Beside['populations'] = []) {
  const input = inputOf(evidence, '2017-18', { populations })
  const reading = readValue(
    disproportionality,
    [valueOfIndicator(disproportionality, input)],
    '2017-18',
  )
  if ('missing' in reading) throw new Error(reading.missing)
  return reading
}

test('a child is in one group: the latest known, and a refusal tells nothing', () => {
  const rows = [
    { child: 'A', ethnicity: 'WBRI', referral: '2017-05-01' },
    { child: 'A', ethnicity: 'MWBC', referral: '2017-06-01' },
    { child: 'A', ethnicity: 'REFU', referral: '2017-07-01' },
    { child: 'B', ethnicity: 'NOBT', referral: '2017-05-01' },
  ]
  const [, step] = childrenByGroup(inputOf(made(3, rows)))
  expect(step).toMatchObject({ children: { 'White British': 0, Mixed: 1 }, notKnown: 1 })
})

test('the order of rows puts nobody into another group', () => {
  const row = fc.record({
    child: fc.constantFrom('A', 'B'),
    ethnicity: fc.constantFrom('WBRI', 'MWBC', 'AIND', 'NOBT', null),
    referral: fc.constantFrom('2017-05-01', '2017-06-01', '2016-01-01'),
  })
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(childrenByGroup(inputOf(made(3, [...rows].reverse())))).toEqual(
        childrenByGroup(inputOf(made(3, rows))),
      )
    }),
  )
})

test('a rate stands beside White British children’s with its interval', () => {
  // 100 of 1,000 against 400 of 8,000: twice as often.
  const reading = read(
    referred({ WBRI: 400, MWBC: 100 }),
    live({ 'White British': 8000, Mixed: 1000 }),
  )
  const rates = reading.parts.find(({ heading }) => heading.includes('beside all who live here'))
  const mixed = rates?.rows.find(([group]) => group === 'Mixed')
  expect(mixed?.slice(0, 4)).toEqual(['Mixed', '100', '1,000', '1,000.0'])
  expect(mixed?.[5]).toContain('2.00 times (1.6')
  expect(reading.headline).toContain('by more than chance: referrals')
})

test('a difference that may be chance is called none', () => {
  const reading = read(
    referred({ WBRI: 400, MWBC: 55 }),
    live({ 'White British': 8000, Mixed: 1000 }),
  )
  expect(reading.headline).toContain('At no step does a group’s rate differ')
})

test('small groups are put together or hidden, and no small count is shown beside a rate', () => {
  const reading = read(
    referred({ WBRI: 400, MWBC: 100, AIND: 3, BAFR: 4, NOBT: 30 }),
    live({ 'White British': 8000, Mixed: 1000, Asian: 500, Black: 300 }),
  )
  const rates = reading.parts.find(({ heading }) => heading.includes('beside all who live here'))
  const shown = rates?.rows.map(([group, count]) => [group, count]) ?? []
  expect(shown.map(([, count]) => count)).not.toContain('3')
  expect(shown.map(([, count]) => count)).not.toContain('4')
  expect(shown.find(([group]) => group?.includes('together'))?.[0]).toContain('Asian')
})

test('without populations no rate is given, and the pathway is compared', () => {
  const contacts = made(
    1,
    Array.from({ length: 300 }, (_, n) => ({
      child: n < 200 ? `WBRI${n}` : `MWBC${n - 200}`,
      ethnicity: n < 200 ? 'WBRI' : 'MWBC',
      contact: '2017-05-30',
    })),
  )
  const reading = read(together(contacts, referred({ WBRI: 50, MWBC: 50 })))
  expect(reading.commentary[0]).toContain('was not supplied, so no rate can be given')
  expect(reading.headline).toBe('Groups differ by more than chance along the pathway: referrals.')
})

test('the latest population that is not after the year is used, and a group without one is not nought', () => {
  const populations = [
    ...live({ 'White British': 1 }, '2011-12'),
    ...live({ 'White British': 2 }, '2016-17'),
    ...live({ 'White British': 3 }, '2021-22'),
  ]
  const found = disproportionality.compute(
    inputOf(referred({ WBRI: 1 }), '2017-18', { populations }),
  ) as Disproportionality
  expect(found.population).toMatchObject({
    period: '2016-17',
    children: { 'White British': 2, Mixed: null },
  })
})
