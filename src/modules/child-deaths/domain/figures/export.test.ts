import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExportRow } from '../../../rooms/index.ts'
import { childDeathFigures } from '../figures.ts'
import { anyCase, line, measureOf, period, rooms, YEAR } from './cases-for-tests.ts'

test('the same cases as rooms and as an export give the same figures', () => {
  fc.assert(
    fc.property(
      fc.array(anyCase, { maxLength: 25 }),
      fc.constantFrom('2015-16', '2016-17', '2017-18', '2018-19'),
      (made, year) => {
        const fromExport = childDeathFigures.ofExport(made.map(line), period(year))
        expect(fromExport.problems).toEqual([])
        expect(fromExport.figures).toEqual(childDeathFigures.ofRooms(rooms(...made), period(year)))
      },
    ),
    { numRuns: 150 },
  )
})

test('the backlog of a year is that of the year before, and what was notified, less what was reviewed', () => {
  fc.assert(
    fc.property(fc.array(anyCase, { minLength: 1, maxLength: 25 }), (made) => {
      // One case reaches back before both years, so that none of them is absent.
      const all = rooms({ died: '2015-01-01', notified: '2015-01-02' }, ...made)
      const of = (year: string, id: string) => {
        const { value } = measureOf(childDeathFigures.ofRooms(all, period(year)), id)
        if (value === null) throw new Error(`${id} is absent.`)
        return value
      }
      expect(of('2017-18', 'backlog.count')).toBe(
        of('2016-17', 'backlog.count') +
          of('2017-18', 'notified.count') -
          of('2017-18', 'reviewed.count'),
      )
      expect(of('2017-18', 'notified.count')).toBe(
        of('2017-18', 'notified-and-reviewed.count') + of('2017-18', 'notified-and-waiting.count'),
      )
      expect(of('2017-18', 'backlog.count')).toBe(
        of('2017-18', 'backlog-for-panel.count') + of('2017-18', 'backlog-held-up.count'),
      )
    }),
  )
})

describe('a line of an export that can’t be read', () => {
  const good = line(
    {
      died: '2017-05-01',
      notified: '2017-05-02',
      completed: '2017-12-01',
      category: '5',
      death: { resident: 'yes' },
    },
    1,
  )
  const problem = (change: Partial<ExportRow>) =>
    childDeathFigures.ofExport([{ ...good, ...change } as ExportRow], YEAR).problems

  test.each<[Partial<ExportRow>, string]>([
    [{ reference: ' ' }, 'Give the case’s identifier: the line has none.'],
    [{ died: '' }, 'Fill in “Date of Death”: without it the case can’t be counted.'],
    [
      { died: '31/02/2017' },
      '“31/02/2017” is no date for “Date of Death”. Write it as 31/03/2018.',
    ],
    [{ notified: '30/04/2017' }, 'It was notified on 30 April 2017, before the child died.'],
    [{ completed: '01/05/2017' }, 'It was completed on 1 May 2017, before it was notified.'],
    [
      { closed: 'Duplicate' },
      'It is both completed and closed without a review. Empty one of the two.',
    ],
    [
      { resident: 'perhaps' },
      '“perhaps” is no answer for “Normally Resident”. Use one of “yes”, “no”.',
    ],
    [{ category: '11' }, '“11” is no category. Begin it with its number, 1 to 10.'],
    [{ category: 'Trauma' }, '“Trauma” is no category. Begin it with its number, 1 to 10.'],
    [{ 'inquest-to': '01/06/2017' }, 'The inquest has an end and no beginning.'],
    [
      { 'criminal-from': '02/06/2017', 'criminal-to': '01/06/2017' },
      'The criminal investigation ends before it begins.',
    ],
  ])('%j: %s', (change, message) => {
    expect(problem(change)).toEqual([{ row: 2, message }])
  })

  test('keeps every figure back, and so does a case that stands there twice', () => {
    const twice = childDeathFigures.ofExport([good, good], YEAR)
    expect(twice.figures).toEqual([])
    expect(twice.problems).toEqual([
      { row: 3, message: 'The case stands in line 2 already. Keep one line.' },
    ])
  })

  test.each([
    ['No', 'none'],
    ['Modifiable factors identified', 'identified'],
    ['No modifiable factors identified', 'none'],
    ['Insufficient information', 'inadequate'],
  ])('“%s” is read as %s', (words, as) => {
    const { figures } = childDeathFigures.ofExport([{ ...good, modifiable: words }], YEAR)
    expect(measureOf(figures, 'modifiable.count').value).toBe(as === 'identified' ? 1 : 0)
    expect(measureOf(figures, 'inadequate.count').value).toBe(as === 'inadequate' ? 1 : 0)
  })
})
