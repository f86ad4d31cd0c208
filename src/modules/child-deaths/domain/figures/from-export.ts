import { dayInWords, type Day } from '../../../../knowledge/law/index.ts'
import type { ExportRow } from '../../../rooms/index.ts'
import { CATEGORIES } from '../codes.ts'
import { oneOf } from '../options.ts'
import type { DeathCase, Wait } from './death-case.ts'
import { CellRefused, readCode, readDay } from './read-cells.ts'

const YES_NO = { yes: ['yes', 'y', 'true', '1'], no: ['no', 'n', 'false', '0'] } as const
const CLOSED = {
  elsewhere: ['transferred', 'transfer', 'other panel', 'out of area', 'passed on'],
  'no-review': ['duplicate', 'stillbirth', 'termination', 'not for review', 'in error', 'error'],
} as const
const AGE_WORDS = {
  '0-27-days': ['0-27 days', '0-27-days', '0 - 27 days', 'neonatal', 'under 28 days'],
  '28-364-days': ['28-364 days', '28-364-days', '28 - 364 days', '28 days'],
  '1-4': ['1-4', '1 - 4', '1 to 4'],
  '5-9': ['5-9', '5 - 9', '5 to 9'],
  '10-14': ['10-14', '10 - 14', '10 to 14'],
  '15-17': ['15-17', '15 - 17', '15 to 17'],
} as const
const SEX_WORDS = {
  female: ['female', 'f', 'girl'],
  male: ['male', 'm', 'boy'],
  'not-known': ['not known', 'unknown', 'u', 'indeterminate', 'i', 'not-known'],
} as const
const EXPECTED_WORDS = {
  unexpected: ['unexpected', 'u', 'sudden'],
  expected: ['expected', 'e'],
  'not-known': ['not known', 'unknown'],
} as const
const MODIFIABLE_WORDS = {
  none: ['none identified', 'none', 'no modifiable', 'no', 'n', 'not identified'],
  inadequate: ['inadequate information', 'inadequate', 'insufficient'],
  identified: ['identified', 'modifiable factors identified', 'modifiable', 'yes', 'y'],
} as const

/**
 * In: one line of an export, by the keys of its columns. Out: what of it is counted, or a sentence on what
 * is wrong with the line.
 */
export function caseFrom(row: ExportRow): DeathCase | { readonly problem: string } {
  try {
    const read = readRow(row)
    const problem = contradiction(read)
    return problem === null ? read : { problem }
  } catch (error) {
    if (error instanceof CellRefused) return { problem: error.message }
    throw error
  }
}

function readRow(row: ExportRow): DeathCase {
  const text = (key: string) => row[key] ?? ''
  const expected = readCode('Expected or Unexpected', text('expected'), EXPECTED_WORDS)
  const resident = readCode('Normally Resident', text('resident'), YES_NO)
  const reference = text('reference').trim()
  if (reference === '') throw new CellRefused('Give the case’s identifier: the line has none.')
  return {
    reference,
    died: needed('Date of Death', text('died')),
    notified: needed('Date of Notification', text('notified')),
    completed: readDay('Date Completed', text('completed')),
    closedWithout: readCode('Closed Without Review', text('closed'), CLOSED),
    resident: resident === null ? null : resident === 'yes',
    age: readCode('Age Group', text('age'), AGE_WORDS),
    sex: readCode('Sex', text('sex'), SEX_WORDS),
    place: null,
    expected: expected === 'not-known' ? null : expected,
    category: categoryIn(text('category')),
    modifiable: readCode('Modifiable Factors', text('modifiable'), MODIFIABLE_WORDS),
    waits: [...wait('inquest', text), ...wait('criminal', text)],
    causes: [],
    themes: [],
    factors: null,
  }
}

function needed(what: string, text: string): Day {
  const day = readDay(what, text)
  if (day === null)
    throw new CellRefused(`Fill in “${what}”: without it the case can’t be counted.`)
  return day
}

function categoryIn(text: string): DeathCase['category'] {
  const bare = text.trim()
  if (bare === '') return null
  const category = oneOf(CATEGORIES, /^(?:category )?(\d{1,2})\b/i.exec(bare)?.[1] ?? '')
  if (category) return category
  throw new CellRefused(`“${bare.slice(0, 30)}” is no category. Begin it with its number, 1 to 10.`)
}

function wait(why: Wait['why'], text: (key: string) => string): Wait[] {
  const what = why === 'inquest' ? 'Inquest' : 'Criminal Investigation'
  const from = readDay(`${what} began`, text(`${why}-from`))
  const to = readDay(`${what} ended`, text(`${why}-to`))
  if (from === null && to !== null)
    throw new CellRefused(`The ${what.toLowerCase()} has an end and no beginning.`)
  if (from !== null && to !== null && to < from)
    throw new CellRefused(`The ${what.toLowerCase()} ends before it begins.`)
  return from === null ? [] : [{ why, from, to }]
}

function contradiction({ died, notified, completed, closedWithout }: DeathCase): string | null {
  if (died && notified && notified < died)
    return `It was notified on ${dayInWords(notified)}, before the child died.`
  if (completed && notified && completed < notified)
    return `It was completed on ${dayInWords(completed)}, before it was notified.`
  return completed && closedWithout
    ? 'It is both completed and closed without a review. Empty one of the two.'
    : null
}
