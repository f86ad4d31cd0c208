import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SEVERNSHIRE_TARGETS } from '../../src/demo/severnshire/targets.ts'
import type { SevernshireYear } from '../../src/demo/severnshire/years.ts'
import type { FigureValue } from '../../src/modules/figures/index.ts'
import { openTestSystem, type TestSystem } from '../support/test-database.ts'

let there: TestSystem
const figures = new Map<string, FigureValue>()
/** Whatever an indicator found, as the database gives it back. */
interface Tree {
  readonly [key: string]: Tree
}
const indicators = new Map<string, Tree>()

beforeAll(async () => {
  there = await openTestSystem('demonstration')
  const rows = await there.system.asOperator(({ query }) =>
    query('select figure, period, value from app.figure order by computed_at'),
  )
  for (const row of rows)
    figures.set(`${String(row['figure'])} ${String(row['period'])}`, row['value'] as FigureValue)
  const stored = await there.system.asOperator(({ query }) =>
    query('select indicator, period, value from app.indicator order by computed_at'),
  )
  for (const row of stored)
    indicators.set(
      `${String(row['indicator'])} ${String(row['period'])}`,
      (row['value'] as { content: Tree }).content,
    )
}, 120_000)
afterAll(() => there.drop())

const value = (id: string, period: string) => figures.get(`${id} ${period}`)
const rounded = (id: string, period: string) =>
  Math.round((value(id, period)?.value ?? NaN) * 10) / 10

// What the demonstration must come out at: issue 2, point 8.
test.each([
  ['referrals.count', '2017-18', 4461],
  ['referrals.count', '2016-17', 5497],
  ['contacts.count', '2017-18', 12392],
  ['contacts.count', '2016-17', 11265],
  ['contacts.to-referral.percent', '2017-18', 36],
  ['contacts.to-referral.percent', '2016-17', 49],
  ['contacts.children.count', '2017-18', 10020],
  ['referrals.repeat-12m.percent', '2017-18', 24.2],
  ['child-protection-plans.at-end.count', '2017-18', 424],
  ['child-protection-plans.at-end.count', '2016-17', 517],
  ['child-protection-plans.second-or-subsequent.percent', '2017-18', 25.8],
  ['child-protection-plans.second-or-subsequent.percent', '2016-17', 19.9],
  ['looked-after.at-end.count', '2017-18', 767],
  ['looked-after.at-end.count', '2016-17', 734],
  ['children-in-need.at-end.count', '2017-18', 3386],
  ['child-in-need-plans.at-end.count', '2017-18', 1187],
  ['child-in-need-plans.at-end.count', '2016-17', 1402],
  ['assessments.completed.count', '2017-18', 4742],
  ['assessments.within-45wd.percent', '2017-18', 84.6],
  ['assessments.within-45wd.percent', '2016-17', 79.2],
  ['assessments.open-over-45wd.count', '2017-18', 19],
  ['section-47.count', '2017-18', 1365],
  ['initial-conferences.within-15wd.percent', '2017-18', 83.9],
  ['initial-conferences.required-not-held.count', '2017-18', 6],
  ['contacts.followed-by-referral.percent', '2017-18', 34.8],
  ['child-protection-plans.to-care.percent', '2017-18', 16],
  ['looked-after.started.children.count', '2017-18', 290],
  ['looked-after.ceased.children.count', '2017-18', 262],
  ['child-deaths.notified.count', '2017-18', 25],
  ['child-deaths.notified.count', '2008-09', 38],
  ['child-deaths.reviewed.count', '2017-18', 25],
  ['child-deaths.modifiable.count', '2017-18', 11],
  ['training.events.count', '2017-18', 58],
  ['training.attendances.count', '2017-18', 1308],
  ['e-learning.completions.count', '2017-18', 1389],
  ['e-learning.satisfied.percent', '2017-18', 97],
  ['private-fostering.arrangements.count', '2017-18', 15],
  ['asks.levels-of-need-guidance.reach.count', '2017-18', 13_040],
  ['asks.learning-and-improvement-briefings.reach.count', '2017-18', 13_160],
])('%s of %s is %d', (id, period, wanted) => {
  expect(rounded(id, period)).toBe(wanted)
})

test('plans by duration are those of the published fixture', () => {
  const rows = value('child-protection-plans.at-end.by-duration', '2017-18')?.rows
  expect(rows?.map(({ value }) => value)).toEqual([110, 105, 163, 42, 4])
})

test('children looked after rose by 4.5%, contacts by 10%', () => {
  const rise = (id: string) =>
    (value(id, '2017-18')?.value ?? NaN) / (value(id, '2016-17')?.value ?? NaN)
  expect(rise('looked-after.at-end.count')).toBeCloseTo(1.045, 3)
  expect(rise('contacts.count')).toBeCloseTo(1.1, 3)
})

test('people trained is absent, because the registers do not identify them', () => {
  expect(value('training.people.count', '2017-18')).toMatchObject({ status: 'absent', value: null })
})

test('a share stands beside England and the neighbours’ median, with the set’s version', () => {
  const names = value('referrals.repeat-12m.percent', '2017-18')?.comparators.map(
    ({ name, version }) => `${name} (${version})`,
  )
  expect(names?.join('; ')).toContain('England')
  expect(names?.join('; ')).toContain('5 of 5 with data')
})

// Indicators and the register are worked out apart from each other, from the same records.
test.each(['2015-16', '2016-17', '2017-18'])(
  'the indicators of %s agree with its register',
  (year) => {
    const count = (id: string) => value(id, year)?.value
    const share = (id: string) => {
      const { numerator: x, denominator: n } = value(id, year) ?? {}
      return { x, n }
    }
    const door = indicators.get(`front-door ${year}`)
    expect(door?.['counts']).toMatchObject({
      contacts: { rows: count('contacts.count'), children: count('contacts.children.count') },
      referrals: { rows: count('referrals.count') },
      assessments: { rows: count('assessments.completed.count') },
      enquiries: { rows: count('section-47.count') },
      conferences: { rows: SEVERNSHIRE_TARGETS[year as SevernshireYear].conferences.held },
      plans: { rows: count('child-protection-plans.started.count') },
    })
    expect(door?.['shares']?.['contactToReferral']?.['share']).toMatchObject(
      share('contacts.followed-by-referral.percent'),
    )
    expect(indicators.get(`repeat-children ${year}`)?.['referrals']?.['repeat']).toMatchObject(
      share('referrals.repeat-12m.percent'),
    )
    expect(indicators.get(`who-refers ${year}`)?.['referrals']).toBe(count('referrals.count'))
    expect(indicators.get(`journeys ${year}`)?.['plans']).toBe(
      count('child-protection-plans.started.count'),
    )
  },
)

test('the twelve months of a year add up to the year', () => {
  const year = (months: unknown, key: 'count' | 'x' | 'n') =>
    (months as Record<string, number>[])
      .slice(-12)
      .reduce((sum, month) => sum + (month[key] ?? NaN), 0)
  const counts = indicators.get('month-by-month 2017-18')?.['counts'] as unknown as Tree[]
  const totals = Object.fromEntries(
    counts.map((one) => [String(one['what']), year(one['months'], 'count')]),
  )
  expect(totals).toEqual({ contacts: 12392, referrals: 4461, enquiries: 1365, plans: 682 })
  const times = indicators.get('timeliness 2017-18')
  const { numerator, denominator } = value('assessments.within-45wd.percent', '2017-18') ?? {}
  expect(year(times?.['assessments']?.['months'], 'x')).toBe(numerator)
  expect(year(times?.['assessments']?.['months'], 'n')).toBe(denominator)
})

test('every child is in one ethnic group or in none', () => {
  const steps = indicators.get('ethnicity 2017-18')?.['steps'] as unknown as {
    step: string
    children: Record<string, number>
    notKnown: number
  }[]
  const totals = steps.map(({ step, children, notKnown }) => [
    step,
    Object.values(children).reduce((sum, one) => sum + one, notKnown),
  ])
  expect(Object.fromEntries(totals)).toMatchObject({ contacts: 10020, lookedAfter: 767 })
})

test('grades that agencies give themselves carry no further than reported; what is blocked, nowhere', async () => {
  const rows = await there.system.asOperator(({ query }) =>
    query(`select q.proposition, s.level, s.ceiling ->> 'level' as ceiling from app.statement s
      join app.question q on q.id = s.question_id where s.state = 'approved'`),
  )
  const found = (words: string) => rows.find((one) => String(one['proposition']).includes(words))
  expect(found('practice standards on exploitation')).toMatchObject({
    level: 'reported',
    ceiling: 'reported',
  })
  expect(found('harmed by exploitation')).toMatchObject({ ceiling: 'not-in-a-position' })
  expect(found('Levels of Need guidance')).toMatchObject({ ceiling: 'assured' })
})

test('the report is published, with its hash, by somebody other than its author', async () => {
  const [report] = await there.system.asOperator(({ query }) =>
    query('select state, sha256, snapshot, author_id, published_by from app.report'),
  )
  expect(report).toMatchObject({ state: 'published' })
  expect(report?.['author_id']).not.toBe(report?.['published_by'])
  const snapshot = String(report?.['snapshot'])
  expect(createHash('sha256').update(snapshot).digest('hex')).toBe(report?.['sha256'])
})

test('what is published hides the two smallest durations of plans', async () => {
  const [report] = await there.system.asOperator(({ query }) =>
    query('select snapshot from app.report'),
  )
  const { figures } = JSON.parse(String(report?.['snapshot'])) as { figures: FigureValue[] }
  const table = figures.find(({ id }) => id === 'child-protection-plans.at-end.by-duration')
  expect(table?.rows?.map(({ value, status }) => value ?? status)).toEqual([
    110,
    105,
    163,
    'suppressed',
    'suppressed',
  ])
  const over = figures.find(({ id }) => id === 'child-protection-plans.over-two-years.count')
  expect(over).toMatchObject({ status: 'suppressed', value: null, numerator: null })
})
