import fc from 'fast-check'
import { expect, test } from 'vitest'
import type {
  AnnexALists,
  ListNumber as AnyList,
} from '../../../knowledge/formats/annex-a/index.ts'
import { addDays, readPeriod } from '../../../knowledge/law/index.ts'
import type { Evidence } from './evidence.ts'
import { REGISTER } from './register.ts'

const period = readPeriod('2017-18') ?? { name: '', first: '', last: '' }
const PERSON = { row: 2, gender: null, ethnicity: null, birth: '2010-01-01' }
const WIDE = { first: '2015-04-01', last: '2018-05-01', extracted: '2018-05-02' }

type Some<L extends ListNumber> = Partial<AnnexALists[L]> & { child: string }

// The register has no figure from lists 9 to 11 yet.
type ListNumber = Exclude<AnyList, 9 | 10 | 11>

const BLANK: { readonly [L in ListNumber]: Omit<AnnexALists[L], 'child'> } = {
  1: { ...PERSON, contact: null, source: null, outcome: null },
  2: { ...PERSON, start: null, completed: null, organisation: null },
  3: { ...PERSON, referral: null, source: null, noFurtherAction: null, referralsIn12Months: null },
  4: { ...PERSON, start: null, childSeen: null, authorised: null, supportRequired: null },
  5: {
    ...PERSON,
    strategy: null,
    start: null,
    conferenceNotRequired: null,
    conference: null,
    resultedInPlan: null,
    transferIn: null,
  },
  6: { ...PERSON, start: null, primaryNeed: null, closed: null, closureReason: null, status: null },
  7: {
    ...PERSON,
    start: null,
    initialCategory: null,
    latestCategory: null,
    end: null,
    previousPlans: null,
    temporary: null,
  },
  8: { ...PERSON, start: null, end: null, legalStatus: null, need: null },
}

/** Evidence of one list, or of several joined. */
function list<L extends ListNumber>(number: L, rows: readonly Some<L>[], window = WIDE): Evidence {
  return {
    lists: { [number]: rows.map((row) => ({ ...BLANK[number], ...row })) },
    windows: { [number]: window },
  }
}

const join = (...parts: Evidence[]): Evidence => ({
  lists: Object.assign({}, ...parts.map(({ lists }) => lists)) as Evidence['lists'],
  windows: Object.assign({}, ...parts.map(({ windows }) => windows)) as Evidence['windows'],
})

function measure(id: string, evidence: Evidence, population: number | null = null) {
  const definition = REGISTER.find((one) => one.id === id)
  if (!definition) throw new Error(`No definition ${id}`)
  return definition.compute(evidence, period, population)
}

test('every figure has an id of its own, and says what it is', () => {
  expect(new Set(REGISTER.map(({ id }) => id)).size).toBe(REGISTER.length)
  for (const { title, numerator, unit, denominator } of REGISTER) {
    expect(title && numerator).not.toBe('')
    expect(unit === 'percent' || unit === 'per-10000').toBe(denominator !== '')
  }
})

test('without its list every figure is absent with a reason, and never 0', () => {
  for (const { compute } of REGISTER) {
    const found = compute({ lists: {}, windows: {} }, period, 100_000)
    expect(found).toMatchObject({ status: 'absent', value: null, interval: null })
    expect(found.reason).toContain('was not supplied.')
  }
})

test('a list of half the year gives no figure of the year', () => {
  const half = { first: '2017-10-01', last: '2018-03-31', extracted: '2018-04-05' }
  expect(
    measure('referrals.count', list(3, [{ child: 'A', referral: '2017-11-01' }], half)),
  ).toMatchObject({
    status: 'absent',
    reason: 'List 3 covers 1 October 2017 to 31 March 2018 only.',
  })
})

test('both ends of the period are in it, and blanks are counted as not known', () => {
  const days = ['2017-03-31', '2017-04-01', '2018-03-31', '2018-04-01', null]
  const rows = days.map((referral, n) => ({ child: `C${n}`, referral }))
  expect(measure('referrals.count', list(3, rows))).toMatchObject({ value: 2, unknown: 1 })
})

test('a repeat is within 365 days before, and not on the same day', () => {
  const rows = (gap: number) => [
    { child: 'A', referral: '2017-06-01' },
    { child: 'A', referral: addDays('2017-06-01', gap) },
  ]
  const value = (gap: number) =>
    measure('referrals.repeat-12m.percent', list(3, rows(gap))).numerator
  expect([value(0), value(1), value(-365), value(-366)]).toEqual([0, 1, 1, 0])
})

test('each referral answers the latest contact of the child that waits, within two working days', () => {
  const evidence = join(
    list(1, [
      { child: 'A', contact: '2017-04-13' }, // the Thursday before Easter
      { child: 'A', contact: '2017-04-13' },
      { child: 'B', contact: '2017-05-10' },
      { child: 'C', contact: '2018-03-29' },
    ]),
    list(3, [
      { child: 'A', referral: '2017-04-19' }, // two working days later
      { child: 'B', referral: '2017-05-09' }, // before the contact
      { child: 'C', referral: '2018-04-04' }, // after the period, and still in time
    ]),
  )
  expect(measure('contacts.followed-by-referral.percent', evidence)).toMatchObject({
    numerator: 2,
    denominator: 4,
  })
})

test('without an outcome column nothing is said of outcomes', () => {
  expect(
    measure('contacts.to-referral.percent', list(1, [{ child: 'A', contact: '2017-05-01' }])),
  ).toMatchObject({
    status: 'absent',
    reason: 'List 1 does not record the outcome of contacts.',
  })
})

test('an assessment of 45 working days is in time, and one of 46 is late', () => {
  // From 3 April 2017 over two bank holidays of Easter and two of May.
  const rows = ['2017-06-09', '2017-06-12', '2017-06-13'].map((authorised, n) => ({
    child: `C${n}`,
    start: '2017-04-03',
    authorised,
  }))
  expect(measure('assessments.within-45wd.percent', list(4, rows))).toMatchObject({
    numerator: 1,
    denominator: 3,
  })
})

test('a conference whose enquiry has no start is not known, and a transfer in is nobody’s delay', () => {
  const rows = [
    { child: 'A', start: '2017-05-02', conference: '2017-05-23' },
    { child: 'B', conference: '2017-06-01' },
    { child: 'C', start: '2017-01-01', conference: '2017-06-01', transferIn: true },
  ]
  expect(measure('initial-conferences.within-15wd.percent', list(5, rows))).toMatchObject({
    numerator: 1,
    denominator: 1,
    unknown: 1,
  })
})

test('a plan that ends on the last day is not open at the end, nor is another authority’s', () => {
  const rows = [
    { child: 'A', start: '2018-03-31' },
    { child: 'B', start: '2017-06-01', end: '2018-03-31' },
    { child: 'C', start: '2017-06-01', temporary: true },
  ]
  expect(measure('child-protection-plans.at-end.count', list(7, rows)).value).toBe(1)
})

test('plans fall into bands by calendar months, and every open plan into one', () => {
  const starts = [
    '2017-12-31',
    '2017-12-30',
    '2017-09-30',
    '2017-09-29',
    '2017-03-31',
    '2016-03-31',
    '2016-04-01',
  ]
  const { rows } = measure(
    'child-protection-plans.at-end.by-duration',
    list(
      7,
      starts.map((start, n) => ({ child: `C${n}`, start })),
    ),
  )
  expect(rows?.map(({ value }) => value)).toEqual([1, 2, 1, 2, 1])
})

test('children of 18 and short breaks are not looked after; a blank birth is not known', () => {
  const rows = [
    { child: 'A', start: '2017-06-01' },
    { child: 'B', start: '2017-06-01', birth: '2000-03-31' },
    { child: 'C', start: '2017-06-01', legalStatus: 'V4' },
    { child: 'D', start: '2017-06-01', birth: null },
  ]
  expect(measure('looked-after.at-end.count', list(8, rows))).toMatchObject({
    value: 1,
    unknown: 1,
  })
})

test('a rate needs a population', () => {
  const evidence = list(7, [{ child: 'A', start: '2017-06-01' }])
  expect(measure('child-protection-plans.at-end.per-10000', evidence, 20_000).value).toBe(0.5)
  expect(measure('child-protection-plans.at-end.per-10000', evidence).status).toBe('absent')
})

test('a share of nothing is absent', () => {
  expect(measure('referrals.repeat-12m.percent', list(3, []))).toMatchObject({
    status: 'absent',
    denominator: 0,
  })
})

test('the order of rows changes no figure', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2016-03-01', n))
  const child = fc.constantFrom('A', 'B', 'C', 'D')
  const contact = fc.record({ child, contact: day })
  const referral = fc.record({
    child,
    referral: day,
    noFurtherAction: fc.constantFrom(true, false, null),
  })
  fc.assert(
    fc.property(fc.array(contact), fc.array(referral), (contacts, referrals) => {
      const one = join(list(1, contacts), list(3, referrals))
      const other = join(list(1, [...contacts].reverse()), list(3, [...referrals].reverse()))
      for (const { compute } of REGISTER)
        expect(compute(other, period, 1000)).toEqual(compute(one, period, 1000))
    }),
  )
})
