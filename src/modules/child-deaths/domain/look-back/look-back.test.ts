import { describe, expect, test } from 'vitest'
import type { DeathCase } from '../figures/death-case.ts'
import { lookBack } from './look-back.ts'
import { nationalStudyFrom, type NationalStudy } from './national-study.ts'
import { seasonOf } from './seasons.ts'
import { themeOf } from './theme.ts'

const bullied = {
  version: 1,
  domain: 'b',
  factor: 'bullying',
  grade: '2',
  modifiable: false,
} as const
const ideation = {
  version: 1,
  domain: 'd',
  factor: 'suicidal-ideation',
  grade: '2',
  modifiable: true,
} as const

const one = (rest: Partial<DeathCase>): DeathCase => ({
  reference: 'CD-AAAA-0001',
  died: '2015-05-20',
  notified: '2015-05-21',
  completed: '2016-01-20',
  closedWithout: null,
  resident: true,
  age: '15-17',
  sex: 'male',
  place: 'home',
  expected: 'unexpected',
  category: '2',
  modifiable: 'none',
  waits: [],
  causes: ['suicide'],
  themes: [],
  factors: [],
  ...rest,
})

const CASES: readonly DeathCase[] = [
  one({ factors: [bullied, ideation], modifiable: 'identified' }),
  one({ died: '2016-12-11', factors: [{ ...bullied, grade: '1-star' }] }),
  one({ died: '2017-04-02', age: '10-14', place: null, factors: null }),
  // Of another category, but marked by the panel.
  one({ died: '2017-03-31', category: '3', themes: ['suicide'], factors: [ideation] }),
  // Not of the theme; not reviewed; not ours; notified twice.
  one({ category: '8', causes: ['neonatal'] }),
  one({ died: '2018-01-02', completed: null, category: null, factors: null }),
  one({ resident: false }),
  one({ closedWithout: 'no-review' }),
]

const STUDY: NationalStudy = {
  title: 'A study',
  source: 'A made-up institute, 2017',
  period: '2014 to 2016',
  differs: '',
  measures: [
    { label: 'Had been bullied', percent: 22, of: 145, here: 'factor-bullying' },
    { label: 'Died at home', percent: 60.4, of: null, here: 'place-home' },
    { label: 'Had searched online', percent: 23, of: 145, here: null },
  ],
}

describe('a look back', () => {
  const back = lookBack(CASES, themeOf('suicide'), [STUDY])
  const rows = (title: string) =>
    back.tables
      .find((table) => table.title.startsWith(title))
      ?.rows.map(({ label, words }) => [label, words])
  const notRecorded = (title: string) =>
    back.tables.find((table) => table.title.startsWith(title))?.notRecorded

  test('counts reviewed deaths of children who lived here, and says what it left out', () => {
    expect([back.cases, back.waiting]).toEqual([4, 1])
    expect(back.basis).toEqual([
      'Counted are reviewed deaths of children who lived here: 4 of the 5 reviewed, of children who died from 2015-16 to 2017-18.',
      'One more is thought to belong, but is not reviewed yet. It is not counted.',
      'The numbers are small: they show what happened here, not what is usual.',
    ])
  })

  test('by year, category, age, place and season', () => {
    expect(rows('By year')).toEqual([
      ['2015-16', '1 of 4'],
      ['2016-17', '2 of 4'],
      ['2017-18', '1 of 4'],
    ])
    expect(rows('By category')).toEqual([
      ['2: suicide or deliberate self-inflicted harm', '3 of 4'],
      ['3: trauma and other external factors', '1 of 4'],
    ])
    expect(rows('By age')).toEqual([
      ['10 to 14 years', '1 of 4'],
      ['15 to 17 years', '3 of 4'],
    ])
    expect(rows('By season')).toEqual([
      ['Winter (December to February)', '1 of 4'],
      ['Spring (March to May)', '3 of 4'],
    ])
  })

  test('what is not recorded is in no base, and is said', () => {
    expect(rows('By place')).toEqual([['The child’s home', '3 of 3']])
    expect(notRecorded('By place')).toBe(1)
    expect(notRecorded('Factors that')).toBe(1)
  })

  test('factors count where they contributed, by the codes of their own form', () => {
    expect(rows('Factors that')).toEqual([
      ['Talk of suicide that was not acted on', '2 of 3'],
      ['Bullying, face to face or online', '1 of 3'],
    ])
    expect(rows('Factors held')).toEqual([['Talk of suicide that was not acted on', '2 of 3']])
  })

  test('a national study stands beside, without a comparison of a few with many', () => {
    expect(back.studies[0]?.beside).toEqual([
      {
        label: 'Had been bullied',
        national: '22% of 145',
        here: '1 of 3',
        caution: 'Too few here to compare: read them side by side.',
      },
      {
        label: 'Died at home',
        national: '60%',
        here: '3 of 3',
        caution: 'Too few here to compare: read them side by side.',
      },
      {
        label: 'Had searched online',
        national: '23% of 145',
        here: 'Not counted here',
        caution: 'Nothing here is counted like it.',
      },
    ])
  })

  test('of nothing says so without a table of noughts', () => {
    const none = lookBack([], themeOf('water'), [STUDY])
    expect(none.cases).toBe(0)
    expect(none.tables.flatMap((table) => table.rows)).toEqual([])
    expect(none.studies[0]?.beside[0]?.here).toBe('Not recorded')
    expect(none.basis).toEqual([
      'Counted are reviewed deaths of children who lived here: 0 of the 0 reviewed.',
    ])
  })
})

describe('from 20 deaths on', () => {
  const many = (bulliedOnes: number, of: number) =>
    Array.from({ length: of }, (_, at) => one({ factors: at < bulliedOnes ? [bullied] : [] }))
  const caution = (bulliedOnes: number, of: number, base: number | null) =>
    lookBack(many(bulliedOnes, of), themeOf('suicide'), [
      {
        ...STUDY,
        measures: [{ label: 'Had been bullied', percent: 22, of: base, here: 'factor-bullying' }],
      },
    ]).studies[0]?.beside[0]

  test('a percentage stands beside the numbers', () => {
    expect(caution(6, 25, 145)?.here).toBe('6 of 25 (24%)')
    expect(caution(6, 19, 145)?.here).toBe('6 of 19')
  })

  test('no difference is claimed that chance could make', () => {
    expect(caution(6, 25, 145)?.caution).toBe(
      'No difference can be shown: it lies between −13 and +22 percentage points.',
    )
  })

  test('one that it hardly could is shown with its interval', () => {
    expect(caution(20, 25, 145)?.caution).toMatch(/^The share here differs, by \+\d+ to \+\d+/)
    expect(caution(20, 25, null)?.caution).toMatch(/The national share is taken as exact\.$/)
  })
})

test('a study is read from the panel’s form', () => {
  const { differs, measures } = nationalStudyFrom({
    title: 'A study',
    source: 'An institute',
    period: '2014 to 2016',
    measures: [
      { label: 'Male', percent: 70, of: 145, here: 'sex-male' },
      { label: 'Other', percent: 12.5 },
    ],
  })
  expect(differs).toBe('')
  expect(measures).toEqual([
    { label: 'Male', percent: 70, of: 145, here: 'sex-male' },
    { label: 'Other', percent: 12.5, of: null, here: null },
  ])
})

test.each([
  ['2017-12-01', 'winter'],
  ['2018-02-28', 'winter'],
  ['2018-03-01', 'spring'],
  ['2018-06-15', 'summer'],
  ['2018-11-30', 'autumn'],
])('%s lies in %s', (day, season) => {
  expect(seasonOf(day)).toBe(season)
})
