import { isDay, type Day } from '../../../knowledge/law/index.ts'
import type { ExportRow } from './pathway.ts'

/** A cell that holds something other than it should, and a sentence that says so. */
export interface Unreadable {
  readonly problem: string
}

export function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === 'object' && value !== null && 'problem' in value
}

// Systems write words where they know nothing.
const BLANK = new Set(['', '-', 'null', 'not known', 'unknown', 'not recorded'])
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Out: the cell’s text; '' where it is blank or says that it is not known. */
export function textFrom(row: ExportRow, key: string): string {
  const text = (row[key] ?? '').trim()
  return BLANK.has(text.toLowerCase()) ? '' : text
}

/** Days as systems write them: 31/03/2018, 2018-03-31, 31 Mar 2018, with a time or none. Blank is null. */
export function dayFrom(row: ExportRow, key: string): Day | null | Unreadable {
  const text = textFrom(row, key)
  if (text === '') return null
  return readDay(text) ?? unreadable(text, 'a date, such as 31/03/2018')
}

/** Several days in one cell, with a semicolon between them. */
export function daysFrom(row: ExportRow, key: string): readonly Day[] | Unreadable {
  const days: Day[] = []
  for (const text of partsFrom(row, key)) {
    const day = readDay(text)
    if (day === null) return unreadable(text, 'a date, such as 31/03/2018')
    days.push(day)
  }
  return days
}

/** Out: the parts of a cell that holds several, as they stand; none where it is blank. */
export function partsFrom(row: ExportRow, key: string): readonly string[] {
  const text = textFrom(row, key)
  return text === '' ? [] : text.split(';').map((part) => part.trim())
}

/** Out: a whole number from 0; null where the cell is blank. */
export function countFrom(row: ExportRow, key: string): number | null | Unreadable {
  const text = textFrom(row, key)
  if (text === '') return null
  return /^\d{1,4}(\.0+)?$/.test(text) ? Number(text) : unreadable(text, 'a whole number')
}

/** Out: yes or no; null where the cell is blank. */
export function yesNoFrom(row: ExportRow, key: string): boolean | null | Unreadable {
  const text = textFrom(row, key)
  return text === '' ? null : (readYesNo(text) ?? unreadable(text, 'Yes or No'))
}

/** In: a word. Out: whether it says yes or no; null where it says neither. */
export function readYesNo(text: string): boolean | null {
  const word = text.trim().toLowerCase()
  if (['y', 'yes', 'true', '1'].includes(word)) return true
  return ['n', 'no', 'false', '0'].includes(word) ? false : null
}

function readDay(text: string): Day | null {
  const bare = text.replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare)
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare)
  const named = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})$/i.exec(bare)
  const month = String(MONTHS.indexOf((named?.[2] ?? '').toLowerCase()) + 1)
  const [year, mid, date] = iso
    ? [iso[1], iso[2], iso[3]]
    : british
      ? [british[3], british[2], british[1]]
      : [named?.[3], month, named?.[1]]
  const day = `${year ?? ''}-${(mid ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`
  return isDay(day) ? day : null
}

function unreadable(text: string, what: string): Unreadable {
  const shown = text.length > 20 ? `${text.slice(0, 20)}…` : text
  return { problem: `“${shown}” is not ${what}.` }
}
