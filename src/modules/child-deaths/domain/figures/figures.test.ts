import { describe, expect, test } from 'vitest'
import { childDeathFigures } from '../figures.ts'
import { factsOf, notification } from '../facts-for-tests.ts'
import { measureOf, period, rooms, valuesOf, YEAR } from './cases-for-tests.ts'

describe('the four bases', () => {
  // Six children who lived here, one who did not, one notified twice, one of whom it is not known.
  const cases = rooms(
    {
      died: '2016-12-30',
      notified: '2017-01-02',
      completed: '2017-09-14',
      modifiable: 'identified',
    },
    { died: '2017-03-30', notified: '2017-04-01', completed: '2018-03-31' },
    { died: '2017-06-01', notified: '2017-06-02', inquest: ['2017-06-03', null] },
    { died: '2017-06-20', notified: '2017-06-21', completed: '2018-04-01' },
    { died: '2018-03-31', notified: '2018-04-01' },
    { died: '2016-02-01', notified: '2016-02-03', criminal: ['2016-02-03', '2018-03-31'] },
    {
      died: '2017-07-01',
      notified: '2017-07-02',
      closed: 'transfer',
      death: { resident: 'no', residence: 'Wyeshire' },
    },
    { died: '2017-06-01', notified: '2017-06-04', closed: 'close-without' },
    { died: '2017-08-01', notified: '2017-08-02', death: { resident: 'not-known' } },
  )
  const figures = childDeathFigures.ofRooms(cases, YEAR)

  test('are counted each by its own day, and differ', () => {
    expect(
      valuesOf(figures, [
        'died.count',
        'notified.count',
        'reviewed.count',
        'backlog.count',
        'notified-and-reviewed.count',
        'notified-and-waiting.count',
        'reviewed-notified-earlier.count',
      ]),
    ).toEqual({
      // 1 June, 20 June and 31 March 2018.
      'died.count': 3,
      // 1 April, 2 June and 21 June.
      'notified.count': 3,
      // 14 September and 31 March.
      'reviewed.count': 2,
      // 2 June, 21 June (completed the day after the period) and February 2016.
      'backlog.count': 3,
      'notified-and-reviewed.count': 1,
      'notified-and-waiting.count': 2,
      'reviewed-notified-earlier.count': 1,
    })
  })

  test('say how many they could not place', () => {
    expect(measureOf(figures, 'notified.count').unknown).toBe(1)
    expect(measureOf(figures, 'died.count').unknown).toBe(1)
    expect(measureOf(figures, 'reviewed.count').unknown).toBe(0)
  })

  test('children who lived elsewhere stand apart, and one notified twice nowhere', () => {
    expect(measureOf(figures, 'non-resident-notified.count').value).toBe(1)
    expect(measureOf(figures, 'non-resident-reviewed.count').value).toBe(0)
  })

  test('the backlog is split by what it waits for on the day, and by its age', () => {
    expect(
      valuesOf(figures, [
        'backlog-for-panel.count',
        'backlog-held-up.count',
        'backlog-over-12-months.count',
      ]),
    ).toEqual({
      // The criminal process ended on the last day, so since then the panel is waited for.
      'backlog-for-panel.count': 2,
      'backlog-held-up.count': 1,
      'backlog-over-12-months.count': 1,
    })
    expect(
      measureOf(figures, 'backlog.by-age').rows?.map(({ key, value }) => [key, value]),
    ).toEqual([
      ['Under 3 months', 0],
      ['3 months, under 6 months', 0],
      ['6 months, under 12 months', 2],
      ['12 months, under 24 months', 0],
      ['24 months or more', 1],
    ])
  })

  test('modifiable factors are of those reviewed, with both numbers', () => {
    expect(measureOf(figures, 'modifiable.count').value).toBe(1)
    expect(measureOf(figures, 'modifiable.percent')).toMatchObject({
      value: 50,
      numerator: 1,
      denominator: 2,
    })
  })

  test('from death to completion the middle and the longest are given, and of how many', () => {
    expect(measureOf(figures, 'death-to-completion.days').rows).toEqual([
      { key: 'Median', status: 'known', value: (258 + 366) / 2 },
      { key: 'Longest', status: 'known', value: 366 },
      { key: 'Reviews', status: 'known', value: 2 },
    ])
    expect(measureOf(figures, 'reviewed-within-12-months.percent')).toMatchObject({
      numerator: 1,
      denominator: 2,
    })
  })

  test('a death without a day of death is one of which it is not known whether it belongs', () => {
    const nothing = [factsOf([notification('2017-05-01')])]
    const counted = childDeathFigures.ofRooms(nothing, YEAR)
    for (const id of ['died.count', 'notified.count'])
      expect(measureOf(counted, id)).toMatchObject({ value: 0, unknown: 1 })
  })
})

describe('what was found', () => {
  test('a review without a judgement is unknown, and no share rests on it', () => {
    const made = rooms(
      {
        died: '2017-05-01',
        notified: '2017-05-02',
        completed: '2017-12-01',
        modifiable: 'inadequate',
      },
      { died: '2017-05-01', notified: '2017-05-02', completed: '2017-12-01', modifiable: 'later' },
    )
    const figures = childDeathFigures.ofRooms(made, YEAR)
    expect(measureOf(figures, 'modifiable.count')).toMatchObject({ value: 0, unknown: 1 })
    expect(measureOf(figures, 'modifiable.percent')).toMatchObject({
      value: 0,
      denominator: 1,
      unknown: 1,
    })
    expect(measureOf(figures, 'inadequate.count').value).toBe(1)
  })

  test('a share of nothing is absent, never 0', () => {
    const figures = childDeathFigures.ofRooms(
      rooms({ died: '2017-05-01', notified: '2017-05-02' }),
      YEAR,
    )
    for (const id of ['modifiable.percent', 'reviewed-within-12-months.percent'])
      expect(measureOf(figures, id)).toMatchObject({ status: 'absent', value: null })
    expect(measureOf(figures, 'death-to-completion.days').status).toBe('absent')
    expect(measureOf(figures, 'reviewed.by-category').status).toBe('absent')
    expect(measureOf(figures, 'reviewed.count')).toMatchObject({ status: 'known', value: 0 })
  })

  test('years before anything was recorded are absent, never 0', () => {
    const made = rooms({ died: '2017-05-01', notified: '2017-05-02' })
    for (const { measure } of childDeathFigures.ofRooms(made, period('2016-17')))
      expect(measure).toMatchObject({ status: 'absent', value: null })
    for (const { measure } of childDeathFigures.ofRooms([], YEAR))
      expect(measure.status).toBe('absent')
  })

  test('an empty room is nothing to count', () => {
    expect(childDeathFigures.ofRooms([factsOf([])], YEAR)[0]?.measure.status).toBe('absent')
  })

  test('tables count every code, and say how many have none', () => {
    const made = rooms(
      { died: '2017-05-01', notified: '2017-05-02', death: { age: '1-4', sex: 'female' } },
      { died: '2017-05-01', notified: '2017-05-02', death: { age: '1-4' } },
    )
    const figures = childDeathFigures.ofRooms(made, YEAR)
    expect(measureOf(figures, 'notified.by-age').rows?.map(({ value }) => value)).toEqual([
      0, 0, 2, 0, 0, 0,
    ])
    expect(measureOf(figures, 'notified.by-sex').rows?.map(({ value }) => value)).toEqual([1, 1, 0])
    expect(measureOf(figures, 'unexpected.count')).toMatchObject({ value: 0, unknown: 0 })
  })
})
