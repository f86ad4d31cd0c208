import { addDays, type Day } from '../../../../knowledge/law/index.ts'
import { readFirstEnd, readPoint, type NoDate, type WrittenPoint } from './written-day.ts'
import { readWrittenTime } from './written-time.ts'

/** A date as somebody wrote it, read. */
export interface WrittenDate {
  readonly on: Day
  /** The last day, where it stands for several. */
  readonly until: Day | null
  readonly time: string | null
  /** The words say that it is not exact ("about", "early"), or name a whole week, month or year. */
  readonly inexact: boolean
}

// No date is longer; reading words as one would take time for nothing.
const LONGEST = 120

const WEEKDAY = /\b(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?/g
const WEEK =
  /^(?:w\s*\/?\s*[cbk]\b|week\s*(?:commencing|beginning|starting|of)\b|wk\s*(?:commencing|beginning)?\b)[.:\s]*/
const ABOUT =
  /^(?:circa|c\.|c(?=\s)|ca\.?|approx(?:imately|\.)?|about|around|~|on or (?:about|around)|early|mid|late|end of|beginning of|start of)[\s-]*/
const ENDS = /\s+(?:to|until|till|through|and)\s+|\s*&\s*|\s+-\s+|\s*-\s*|\s*\/\s*/g

/**
 * In: a date as people write it, and today. Out: what it says; or a sentence on why it can't be read. It
 * takes 12/3/2017, 12.3.17, 12 March 2017, 2017-03-12, a spreadsheet's number, a month, a year, "w/c 12 March
 * 2017" (seven days), ranges ("12-14 March 2017", "30/12/2016 to 2/1/2017") and a time behind it.
 */
export function readWrittenDate(written: string, today: Day): WrittenDate | { problem: string } {
  if (written.length > LONGEST) return { problem: noDateInWords(written, { why: null }) }
  const thisYear = Number(today.slice(0, 4))
  const plain = plainText(written)
  const isWeek = WEEK.test(plain)
  const bare = plain.replace(WEEK, '')
  const isAbout = ABOUT.test(bare) || bare.endsWith('?')
  const text = bare
    .replace(ABOUT, '')
    .replace(/\s*\?$/, '')
    .trim()
  const found = readWithTime(text, thisYear)
  if ('why' in found) return { problem: noDateInWords(written, found) }
  const { first, last, time } = found
  if (isWeek)
    return first === last
      ? { on: first, until: addDays(first, 6), time: null, inexact: true }
      : { problem: `“${short(written)}” is no week: give the day it begins.` }
  return {
    on: first,
    until: last === first ? null : last,
    time: time ?? null,
    inexact: isAbout || found.whole === true,
  }
}

function plainText(written: string): string {
  return written
    .toLowerCase()
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[()[\]]/g, '')
    .replace(/^\d{4}-\d{2}-\d{2}t(?=\d{2}:)/, (day) => `${day.slice(0, 10)} `)
    .replaceAll(WEEKDAY, ' ')
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replaceAll(/(\d)\s+of\s+(?=[a-z])/g, '$1 ')
    .replaceAll(',', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

// A time may stand behind a date, and dots part both: the date alone is tried first.
function readWithTime(text: string, thisYear: number): WrittenPoint | NoDate {
  const found = readDays(text, thisYear)
  if (!('why' in found)) return found
  for (const { index, 0: gap } of text.matchAll(/\s+(?:at\s+|@\s*|-\s+)?/g)) {
    const time = readWrittenTime(text.slice(index + gap.length))
    if (time === null) continue
    const days = readDays(text.slice(0, index), thisYear)
    if (!('why' in days)) return { ...days, time }
  }
  return found
}

function readDays(text: string, thisYear: number): WrittenPoint | NoDate {
  const point = readPoint(text, thisYear)
  if (!('why' in point)) return point
  let why = point.why
  for (const { index, 0: gap } of text.matchAll(ENDS)) {
    const last = readPoint(text.slice(index + gap.length).trim(), thisYear)
    if ('why' in last) {
      why ??= last.why
      continue
    }
    const first = readFirstEnd(text.slice(0, index).trim(), last)
    if ('why' in first) why ??= first.why
    else if (first.first > last.last) why ??= 'it ends before it begins'
    else return between(first, last)
  }
  return { why }
}

function between(first: WrittenPoint, last: WrittenPoint): WrittenPoint {
  const whole = first.whole === true || last.whole === true
  return { first: first.first, last: last.last, ...(whole ? { whole } : {}) }
}

function noDateInWords(written: string, { why }: NoDate): string {
  const shown = `“${short(written)}”`
  return why === null
    ? `${shown} is no date that can be read. Write it as 12/3/2017 or 12 March 2017.`
    : `${shown} is no date: ${why}.`
}

function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}
