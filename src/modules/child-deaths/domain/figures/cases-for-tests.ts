import fc from 'fast-check'
import { addDays, readPeriod, type Day, type Period } from '../../../../knowledge/law/index.ts'
import type { Counted, ExportRow, RoomFacts, Values } from '../../../rooms/index.ts'
import {
  analysis,
  death,
  factsOf,
  moveFor,
  notification,
  type Happened,
} from '../facts-for-tests.ts'

export function period(name: string): Period {
  const found = readPeriod(name)
  if (!found) throw new Error(name)
  return found
}
export const YEAR = period('2017-18')

export function measureOf(figures: readonly Counted[], id: string) {
  const found = figures.find((figure) => figure.id === `child-deaths.${id}`)
  if (!found) throw new Error(`There is no figure ${id}.`)
  return found.measure
}

export const valuesOf = (figures: readonly Counted[], ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, measureOf(figures, id).value]))

/** One case in a few words: a room and a line of an export are made of it. */
export interface Made {
  readonly died: Day
  readonly notified: Day
  readonly completed?: Day | null
  readonly closed?: 'transfer' | 'close-without'
  readonly death?: Values
  readonly modifiable?: string
  readonly category?: string
  readonly inquest?: readonly [Day, Day | null]
  readonly criminal?: readonly [Day, Day | null]
}

function room(made: Made, at = 0): RoomFacts {
  const { died, notified, completed = null, modifiable = 'none', category = '5' } = made
  const marked = modifiable === 'identified' ? 'yes' : 'no'
  const factors = [{ domain: 'a', factor: 'acute-illness', grade: '2', modifiable: marked }]
  const span = (
    code: string,
    [from, to]: readonly [Day, Day | null],
    ids: string[],
  ): Happened[] => [
    { code, values: { [ids[0] ?? '']: from } },
    ...(to ? [{ code: ids[1] ?? '', values: { [ids[2] ?? '']: to } }] : []),
  ]
  return factsOf(
    [
      death({ 'died-on': died, ...made.death }),
      notification(notified),
      ...(made.inquest
        ? span('inquest', made.inquest, ['opened-on', 'inquest-concluded', 'concluded-on'])
        : []),
      ...(made.criminal
        ? span('criminal', made.criminal, ['began-on', 'criminal-ended', 'ended-on'])
        : []),
      ...(completed ? [analysis(completed, { modifiable, category, factors })] : []),
    ],
    {
      reference: `CD-AAAA-${String(at).padStart(4, '0')}`,
      moves: [
        ...(completed ? [moveFor('complete', completed)] : []),
        ...(made.closed ? [moveFor(made.closed, notified)] : []),
      ],
    },
  )
}

/** Cases as rooms. */
export const rooms = (...made: Made[]) => made.map(room)

const aDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2016-01-01', days))
const later = fc.option(fc.integer({ min: 0, max: 500 }))
/** Any case, as it may come. */
export const anyCase = fc
  .record({
    died: aDay,
    notifiedAfter: fc.integer({ min: 0, max: 40 }),
    completedAfter: later,
    closed: fc.constantFrom(undefined, undefined, 'transfer' as const, 'close-without' as const),
    resident: fc.constantFrom('yes', 'yes', 'yes', 'no', 'not-known'),
    age: fc.constantFrom('0-27-days', '28-364-days', '1-4', '5-9', '10-14', '15-17'),
    sex: fc.constantFrom('female', 'male', 'not-known'),
    expected: fc.constantFrom('expected', 'unexpected', 'not-known'),
    modifiable: fc.constantFrom('identified', 'none', 'inadequate'),
    category: fc.constantFrom('1', '2', '5', '8', '10'),
    inquest: fc.option(fc.tuple(fc.nat(60), later)),
    criminal: fc.option(fc.tuple(fc.nat(60), later)),
  })
  .map((any): Made => {
    const notified = addDays(any.died, any.notifiedAfter)
    const span = (given: [number, number | null] | null) =>
      given && {
        from: addDays(notified, given[0]),
        to: given[1] === null ? null : addDays(notified, given[0] + given[1]),
      }
    const [inquest, criminal] = [span(any.inquest), span(any.criminal)]
    return {
      died: any.died,
      notified,
      // A closed case is not completed, and only a completed one has the panel's analysis.
      completed:
        any.closed || any.completedAfter === null ? null : addDays(notified, any.completedAfter),
      ...(any.closed && { closed: any.closed }),
      death: { resident: any.resident, age: any.age, sex: any.sex, expected: any.expected },
      modifiable: any.modifiable,
      category: any.category,
      ...(inquest && { inquest: [inquest.from, inquest.to] as const }),
      ...(criminal && { criminal: [criminal.from, criminal.to] as const }),
    }
  })

const uk = (day: Day | null | undefined) => (day ? day.split('-').reverse().join('/') : '')

/** The same case as a line of an export. */
export function line(made: Made, at: number): ExportRow {
  const asked = (question: string) => {
    const value = made.death?.[question]
    return typeof value === 'string' ? value : ''
  }
  return {
    reference: `CD-AAAA-${String(at).padStart(4, '0')}`,
    died: uk(made.died),
    notified: `${made.notified}T00:00:00`,
    completed: uk(made.completed),
    closed: { transfer: 'Transferred', 'close-without': 'Duplicate', none: '' }[
      made.closed ?? 'none'
    ],
    resident: { yes: 'Yes', no: 'N', 'not-known': '' }[asked('resident')] ?? '',
    age: asked('age'),
    sex: asked('sex'),
    expected: { 'not-known': 'Unknown' }[asked('expected')] ?? asked('expected'),
    category: made.completed ? `${made.category} - as recorded` : '',
    modifiable: made.completed
      ? ({
          identified: 'Modifiable factors identified',
          none: 'No modifiable factors identified',
          inadequate: 'Inadequate information upon which to judge',
        }[made.modifiable ?? 'none'] ?? '')
      : '',
    'inquest-from': uk(made.inquest?.[0]),
    'inquest-to': uk(made.inquest?.[1]),
    'criminal-from': uk(made.criminal?.[0]),
    'criminal-to': uk(made.criminal?.[1]),
  }
}
