import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../../../../knowledge/law/index.ts'
import { proposeDuplicates, type Compared } from './duplicates.ts'

let made = 0
const entry = (more: Partial<Compared>): Compared => ({
  id: `e${String(++made).padStart(6, '0')}`,
  on: '2017-03-12',
  time: null,
  agencyId: 'police',
  child: '',
  who: '',
  what: 'Strategy meeting held about bruising seen at school',
  response: '',
  ...more,
})

test('two agencies that tell of one event in their own words are proposed', () => {
  const [a, b] = [
    entry({ what: 'Strategy discussion with CSC and police re bruising to arm seen by school' }),
    entry({
      agencyId: 'health',
      what: 'Strategy mtg: police, children’s social care. Bruising to the arm.',
    }),
  ]
  const noise = [
    'Did not attend the dentist',
    'Immunisation given',
    'Mother asked for help with rent',
    'Father arrested after a fight in town',
  ].map((what) => entry({ agencyId: 'housing', what }))
  const pairs = proposeDuplicates([a, b, ...noise])
  expect(pairs).toMatchObject([{ first: a.id, second: b.id, daysApart: 0 }])
  expect(pairs[0]?.shared).toContain('bruis')
})

test('the next day counts, two days later does not', () => {
  const pair = (on: string) => proposeDuplicates([entry({}), entry({ agencyId: 'health', on })])
  expect(pair('2017-03-13')).toHaveLength(1)
  expect(pair('2017-03-14')).toEqual([])
})

test('of one agency only the same line given twice on a day is proposed', () => {
  expect(proposeDuplicates([entry({}), entry({})])).toHaveLength(1)
  expect(proposeDuplicates([entry({}), entry({ on: '2017-03-13' })])).toEqual([])
  expect(
    proposeDuplicates([entry({}), entry({ what: 'Strategy meeting held about absence' })]),
  ).toEqual([])
})

test('what concerns different children, or stands hours apart, is less alike', () => {
  const other = { agencyId: 'health' }
  expect(
    proposeDuplicates([entry({ child: 'Child 1' }), entry({ ...other, child: 'Child 2' })]),
  ).toEqual([])
  expect(
    proposeDuplicates([
      entry({ child: 'Child 1, Child 2' }),
      entry({ ...other, child: 'Child 2' }),
    ]),
  ).toHaveLength(1)
  const [near] = proposeDuplicates([entry({ time: '09:00' }), entry({ ...other, time: '09:20' })])
  const [far] = proposeDuplicates([entry({ time: '09:00' }), entry({ ...other, time: '17:00' })])
  expect(near?.likeness).toBe(1)
  expect(far?.likeness).toBeCloseTo(0.8)
})

const words = fc
  .array(
    fc.constantFrom('visit', 'school', 'bruise', 'police', 'called', 'mother', 'absent', 'meeting'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((some) => some.join(' '))
const anyEntry = fc
  .record({
    on: fc.integer({ min: 0, max: 4 }).map((n) => addDays('2017-03-12', n)),
    agencyId: fc.constantFrom('police', 'health', 'school'),
    child: fc.constantFrom('', 'Child 1', 'Child 2'),
    time: fc.constantFrom(null, '09:00', '16:00'),
    what: words,
  })
  .map(entry)
const keys = (pairs: ReturnType<typeof proposeDuplicates>) =>
  pairs.map(({ first, second }) => [first, second].sort().join(' ')).sort()

test('whatever comes in, pairs are of the same or the next day, each once, and in no order but by day', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 11 }), (entries) => {
      const pairs = proposeDuplicates(entries)
      const byId = new Map(entries.map((one) => [one.id, one]))
      for (const { first, second, daysApart, likeness } of pairs) {
        const [a, b] = [byId.get(first)?.on ?? '', byId.get(second)?.on ?? '']
        expect(daysBetween(a, b)).toBe(daysApart)
        expect(likeness).toBeGreaterThanOrEqual(0.45)
        expect(likeness).toBeLessThanOrEqual(1)
      }
      expect(new Set(keys(pairs)).size).toBe(pairs.length)
      expect(keys(proposeDuplicates([...entries].reverse()))).toEqual(keys(pairs))
    }),
  )
})

test('the same words of two agencies on one day are always proposed', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 8 }), words, (others, what) => {
      const [a, b] = [entry({ what }), entry({ what, agencyId: 'health' })]
      expect(keys(proposeDuplicates([...others, a, b]))).toContain(`${a.id} ${b.id}`)
    }),
  )
})

const many = (count: number, days: number) =>
  Array.from({ length: count }, (_, n) =>
    entry({
      on: addDays('2000-01-01', n % days),
      agencyId: `agency ${n % 9}`,
      what: `Home visit ${n % 977} by worker ${n % 101}, seen with ${n % 13} at the ${n % 7} school about ${n % 499}`,
    }),
  )

test.each([
  [100_000, 3650],
  [20_000, 1],
])('%i entries of %i days are compared in seconds', (count, days) => {
  const begun = performance.now()
  proposeDuplicates(many(count, days))
  // A machine with other work may take its time; comparing each with each would take hours.
  expect(performance.now() - begun).toBeLessThan(60_000)
})
