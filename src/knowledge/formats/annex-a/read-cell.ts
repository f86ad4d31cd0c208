import { isDay } from '../../law/index.ts'
import type { CodeListName } from './codes/lists.ts'
import { readCode, withoutLetter } from './codes/read-code.ts'
import type { CellKind } from './columns.ts'

/** A cell as a file has it: a text, a number or a day already read; null where it is blank. */
export type RawCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'day'; readonly day: string }
  | null

export type ReadCell =
  | {
      readonly ok: true
      readonly value: string | number | boolean | null
      /** The value is kept as it came, because the column's list has no such code. */
      readonly unknownCode?: true
    }
  | { readonly ok: false; readonly problem: string }

const YES = new Set(['yes', 'y', 'true', '1'])
const NO = new Set(['no', 'n', 'false', '0'])
// Words for "there is nothing to say here"; they are blanks, never No.
const BLANK = new Set([
  '',
  '-',
  'n/a',
  'na',
  'null',
  'none',
  'not known',
  'unknown',
  'not recorded',
])
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * In: a cell, what its column holds, and the column's codes where it has some. Out: the value, null for
 * a blank, or what is wrong.
 */
export function readCell(
  cell: RawCell,
  kind: CellKind,
  codes: CodeListName | null = null,
): ReadCell {
  if (cell === null) return value(null)
  const text = textOf(cell).trim()
  if (kind === 'text' || kind === 'id') return value(text === '' ? null : text)
  if (kind === 'code') return codes ? readCoded(text, codes) : value(text)
  const words = withoutLetter(text)
  if (BLANK.has(words.toLowerCase())) return value(null)
  if (kind === 'yes-no') return readYesNo(words)
  if (kind === 'count') return readCount(words)
  if (kind === 'age') return readAge(words)
  // A workbook may say that a cell is a date, and hold none.
  if (cell.kind === 'day' && isDay(cell.day)) return value(cell.day)
  if (kind === 'seen' && isYesNo(words)) return readYesNo(words)
  return readDay(words)
}

function readCoded(text: string, codes: CodeListName): ReadCell {
  const found = readCode(text, codes)
  if (found !== null) return value(found)
  if (BLANK.has(withoutLetter(text).toLowerCase())) return value(null)
  return { ok: true, value: text, unknownCode: true }
}

function isYesNo(words: string): boolean {
  return YES.has(words.toLowerCase()) || NO.has(words.toLowerCase())
}

function readYesNo(text: string): ReadCell {
  const word = text.toLowerCase()
  if (YES.has(word)) return value(true)
  if (NO.has(word)) return value(false)
  return problem(`“${shown(text)}” is neither Yes nor No.`)
}

function readCount(text: string): ReadCell {
  return /^\d{1,4}(\.0+)?$/.test(text)
    ? value(Number(text))
    : problem(`“${shown(text)}” is no whole number.`)
}

// Extracts write -1, or the word, for a child who is not born yet.
function readAge(text: string): ReadCell {
  if (/^unborn/i.test(text)) return value(-1)
  return /^-?\d{1,3}(\.\d+)?$/.test(text)
    ? value(Math.floor(Number(text)))
    : problem(`“${shown(text)}” is no age in years.`)
}

/** Days as extracts write them: 31/03/2018, 31-03-2018, 2018-03-31, 31 Mar 2018, with a time or none. */
function readDay(text: string): ReadCell {
  const bare = text.replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z)?$/, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(bare)
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare)
  const named = /^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4})$/.exec(bare)
  const day = iso
    ? join(iso[1], iso[2], iso[3])
    : british
      ? join(british[3], british[2], british[1])
      : named
        ? join(named[3], String(MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1), named[1])
        : ''
  return isDay(day) ? value(day) : problem(`“${shown(text)}” is no date. Write it as 31/03/2018.`)
}

function join(year = '', month = '', date = ''): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** The words of a cell, whatever its kind. */
export function textOf(cell: NonNullable<RawCell>): string {
  if (cell.kind === 'text') return cell.text
  return cell.kind === 'day' ? cell.day : String(cell.number)
}

/** A cell in the wrong column may hold anything, a name among it; little of it goes into a report. */
export function shown(text: string): string {
  // Cutting may halve a character, and a half can't be stored.
  return text.length > 20 ? `${text.slice(0, 20).toWellFormed()}…` : text
}

const value = (found: string | number | boolean | null): ReadCell => ({ ok: true, value: found })
const problem = (words: string): ReadCell => ({ ok: false, problem: words })
