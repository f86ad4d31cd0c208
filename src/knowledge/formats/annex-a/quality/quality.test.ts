import { describe, expect, test } from 'vitest'
import { addDays } from '../../../law/index.ts'
import {
  FileChecks,
  type Aspect,
  type AspectGrade,
  type EarlierUpload,
  type ListNumber,
  type Quality,
  type RawCell,
  type Window,
} from '../index.ts'

const YEAR: Window = { first: '2017-04-01', last: '2018-03-31', extracted: '2018-04-05' }
const REFERRALS = [
  'Child Unique ID',
  'Gender',
  'Ethnicity',
  'Date of Birth',
  'Referral Date',
  'Referral Source',
  'NFA?',
  'Referrals Last 12m',
]

type Row = readonly string[]
type Lists = Partial<Record<ListNumber, readonly Row[]>>

function qualityOf(lists: Lists, window = YEAR, earlier?: EarlierUpload): Quality {
  const checks = new FileChecks()
  for (const [name, [headings = [], ...rows]] of Object.entries(lists)) {
    const reader = checks.open(Number(name) as ListNumber, headings, window)
    rows.forEach((cells, at) =>
      reader.read({
        row: at + 2,
        cells: cells.map((text): RawCell => (text === '' ? null : { kind: 'text', text })),
      }),
    )
  }
  for (const { issue } of checks.finish()) expect(issue.severity).toBe('warning')
  return checks.quality(earlier ? new Map([[3, earlier]]) : new Map())
}

function aspect(quality: Quality, wanted: Aspect): AspectGrade {
  const found = quality.lists[0]?.aspects.find((one) => one.aspect === wanted)
  if (!found) throw new Error(`no ${wanted}`)
  return found
}

/** A year of referrals, so many each day; `change` makes a row another one. */
function referrals(
  perDay: (day: string) => number,
  change: (row: string[], n: number, day: string) => Row = (row) => row,
): Row[] {
  const rows: Row[] = [REFERRALS]
  for (let day = YEAR.first; day <= YEAR.last; day = addDays(day, 1))
    for (let n = perDay(day); n > 0; n--) {
      const at = rows.length
      const row = [`C${at}`, 'Female', 'WBRI', '2010-05-01', day, at % 3 ? '6' : '2A', 'No', '0']
      rows.push(change(row, at, day))
    }
  return rows
}

const steady = () => 2

describe('a list without fault', () => {
  const quality = qualityOf({ 3: referrals(steady) })

  test('is good, and what can’t be graded says why', () => {
    expect(quality.grade).toBe('good')
    expect(quality.lists[0]?.aspects.map(({ grade }) => grade)).toEqual([
      'good',
      'good',
      'good',
      'not-graded',
      'not-graded',
      'good',
    ])
    expect(aspect(quality, 'other-lists').words).toContain('one list')
  })

  test('has nothing to be done', () => {
    expect(quality.aspects.map(({ todo }) => todo).join('')).toBe('')
  })
})

describe('completeness', () => {
  const blanked = (every: number) =>
    qualityOf({ 3: referrals(steady, (row, n) => (n % every ? row : row.with(2, ''))) })

  test.each([
    [25, 'good'],
    [8, 'care'],
    [4, 'unsafe'],
  ])('with one cell in %i of a column blank it is %s', (every, grade) => {
    expect(aspect(blanked(every), 'completeness').grade).toBe(grade)
  })

  test('a column that is missing is blank, and named', () => {
    const rows = referrals(steady).map((row) => row.slice(0, 7))
    const found = aspect(qualityOf({ 3: rows }), 'completeness')
    expect(found).toMatchObject({ grade: 'unsafe', numbers: { columnsMissing: 1 } })
    expect(found.todo).toContain('Number of Referrals in Last 12 Months')
  })
})

describe('validity', () => {
  test.each([
    ['a code nobody knows', (row: string[]) => row.with(5, 'next door')],
    ['an adult', (row: string[]) => row.with(3, '1995-05-01')],
    ['a row that is there twice', (row: string[]) => row.with(0, 'C9').with(4, '2017-05-01')],
  ])('falls with %s', (_what, change) => {
    const some = (every: number) =>
      aspect(
        qualityOf({ 3: referrals(steady, (row, n) => (n % every ? row : change(row))) }),
        'validity',
      ).grade
    expect([some(400), some(40), some(5)]).toEqual(['good', 'care', 'unsafe'])
  })
})

describe('timeliness', () => {
  const late = (extracted: string) =>
    aspect(qualityOf({ 3: referrals(steady) }, { ...YEAR, extracted }), 'timeliness')

  test('is graded by the days from the last day to the extract', () => {
    expect(late('2018-05-01').grade).toBe('good')
    expect(late('2018-05-02').grade).toBe('care')
    expect(late('2018-07-02')).toMatchObject({ grade: 'unsafe', numbers: { days: 93 } })
  })

  test('sees that the last fortnight is not recorded yet', () => {
    const rows = referrals((day) => (day > '2018-03-17' ? 0 : 2))
    const found = aspect(qualityOf({ 3: rows }), 'timeliness')
    expect(found.grade).toBe('unsafe')
    expect(found.todo).toBe('Extract again when 31 March 2018 is fully recorded.')
  })

  test('is not graded where nobody stated the days', () => {
    const any = { first: '0001-01-01', last: '9999-12-31', extracted: '9999-12-31' }
    const quality = qualityOf({ 3: referrals(steady) }, any)
    expect(aspect(quality, 'timeliness').grade).toBe('not-graded')
    expect(aspect(quality, 'series').grade).toBe('not-graded')
  })
})

describe('agreement with the other lists', () => {
  const care = (children: number, known: number): Lists => {
    const open = (n: number) => [`C${n}`, '2017-05-01', '', 'Looked after child']
    return {
      8: [
        ['Child Unique ID', 'LAC Start Date', 'End Date', 'Legal Status'],
        ...Array.from({ length: children }, (_, n) => [`C${n}`, '2017-06-01', '', 'C2']),
      ],
      6: [
        ['Child Unique ID', 'CIN Start Date', 'Closure Date', 'Case Status'],
        ...Array.from({ length: known }, (_, n) => open(n)),
      ],
    }
  }
  const grade = (children: number, known: number) =>
    qualityOf(care(children, known))
      .lists.find(({ list }) => list === 8)
      ?.aspects.find((one) => one.aspect === 'other-lists')?.grade

  test('falls with the share of rows that disagree', () => {
    expect([grade(100, 98), grade(100, 95), grade(100, 80)]).toEqual(['good', 'care', 'unsafe'])
  })

  test('a referral without an assessment is a reason to ask, and no more', () => {
    const assessments = [
      ['Child Unique ID', 'Start', 'Authorised'],
      ['X', '2018-03-01', ''],
    ]
    expect(aspect(qualityOf({ 3: referrals(steady), 4: assessments }), 'other-lists').grade).toBe(
      'care',
    )
  })
})

describe('agreement with the last upload', () => {
  const graded = (difference: EarlierUpload['difference'], before: EarlierUpload['before']) =>
    aspect(qualityOf({ 3: referrals(steady) }, YEAR, { difference, before }), 'last-upload')
  const had = (gone: number, changed: number) => ({ added: 0, gone, changed, same: 100 })

  test.each([
    [had(0, 5), 'good'],
    [had(3, 5), 'care'],
    [had(10, 0), 'unsafe'],
    [had(0, 150), 'unsafe'],
    [{ added: 50, gone: 3, changed: 0, same: 3 }, 'not-graded'],
  ])('of %j it is %s', (difference, grade) => {
    expect(graded(difference, null).grade).toBe(grade)
  })

  test('compares as many days with as many', () => {
    expect(graded(null, { rows: 365, days: 183 }).grade).toBe('good')
    expect(graded(null, { rows: 250, days: 183 })).toMatchObject({ grade: 'care' })
    expect(graded(null, { rows: 100, days: 183 }).words).toContain('more rows for its days')
  })
})

describe('breaks in the series', () => {
  const series = (rows: readonly Row[]) => {
    const quality = qualityOf({ 3: rows })
    return { ...aspect(quality, 'series'), breaks: quality.lists[0]?.breaks ?? [] }
  }

  test('a number of rows that doubles from one month to the next is flagged, with the month', () => {
    const found = series(referrals((day) => (day < '2017-10-01' ? 2 : 4)))
    expect(found.grade).toBe('care')
    expect(found.breaks).toMatchObject([{ month: '2017-10', column: '' }])
    expect(found.words).toContain('From October 2017 there are about 122 rows a month')
    expect(found.todo).toContain('Do not chart across it')
  })

  test('a number that grows a little every month is a trend, and no break', () => {
    const found = series(referrals((day) => 2 + Math.floor(monthsIn(day) / 2)))
    expect(found.grade).toBe('good')
  })

  test('a column that is suddenly blank is flagged, with what changed', () => {
    const found = series(
      referrals(steady, (row, _n, day) => (day < '2018-01-01' ? row : row.with(6, ''))),
    )
    expect(found.breaks).toMatchObject([{ month: '2018-01', column: 'Referral NFA?' }])
    expect(found.words).toContain('“Referral NFA?” is')
  })

  test('a code that takes over is flagged by its label', () => {
    const found = series(
      referrals(steady, (row, _n, day) => (day < '2017-11-01' ? row : row.with(5, '6'))),
    )
    expect(found.breaks).toMatchObject([{ month: '2017-11', column: 'Referral Source' }])
    expect(found.words).toMatch(/“(Police|Schools)” in/)
  })

  test('a month in which nothing is recorded is not safe', () => {
    const found = series(referrals((day) => (day.startsWith('2017-08') ? 0 : 2)))
    expect(found).toMatchObject({ grade: 'unsafe', numbers: { emptyMonths: 1 } })
    expect(found.words).toBe('Nothing is recorded in August 2017.')
  })

  test('chance is no break, in any of 40 years', () => {
    const flagged = Array.from({ length: 40 }, (_, seed) => {
      const random = generator(seed + 1)
      return series(referrals(() => poisson(random, 1.5))).breaks.length
    })
    expect(flagged.filter((count) => count > 0)).toEqual([])
  })
})

test('the whole is graded as its worst list, and says which', () => {
  const contacts = [
    ['Child Unique ID', 'Date of Contact'],
    ['C1', '2017-05-01'],
  ]
  const quality = qualityOf({ 3: referrals(steady), 1: contacts })
  expect(quality.grade).toBe('unsafe')
  expect(quality.aspects[0]).toMatchObject({ grade: 'unsafe', numbers: { list: 1 } })
  expect(quality.aspects[0]?.words).toMatch(/^List 1: /)
})

function monthsIn(day: string): number {
  return (Number(day.slice(0, 4)) - 2017) * 12 + Number(day.slice(5, 7)) - 4
}

// Park and Miller's generator, so that the same years come every time.
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

function poisson(random: () => number, mean: number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > limit; product *= random()) count++
  return count
}
