import { isDay } from '../../../knowledge/law/index.ts'
import type { CellValue } from './answer.ts'
import type { CellQuestion, DateQuestion, NumberQuestion, TextQuestion } from './template.ts'
import { blank, given, refused, type Reading, type TypedFields } from './typed.ts'

// Longer than anything anybody types, short enough that a pasted book does not fill the table.
const MOST_TEXT = 20_000

/**
 * Reads what stands in one cell: a text, a number, a day, one choice. In: the field's name; the day
 * today is, for questions about the past. Out: the value, or a sentence that says what to change.
 */
export function readCell(
  question: CellQuestion,
  name: string,
  typed: TypedFields,
  today: string,
): Reading<CellValue> {
  switch (question.type) {
    case 'text':
      return readText(question, name, typed)
    case 'number':
      return readNumber(question, name, typed)
    case 'date':
      return readDay(question, name, typed, today)
    case 'one': {
      const value = typed.text(name)
      if (value === '') return blank
      return question.options.some((option) => option.value === value)
        ? given(value)
        : refused(name, 'Choose one of the answers on the page.')
    }
  }
}

function readText({ most = MOST_TEXT }: TextQuestion, name: string, typed: TypedFields) {
  const text = typed.text(name)
  if (text === '') return blank
  if (text.includes('\0'))
    return refused(name, 'Type this again: it holds a character no text has.')
  if (text.length <= most) return given(text)
  return refused(
    name,
    `Shorten this to ${most.toLocaleString('en-GB')} characters. It has ${text.length.toLocaleString('en-GB')}.`,
  )
}

/**
 * A number as people write it: with commas between thousands, its unit after it, a point before the
 * decimals. Out: null where it is none; nothing is guessed.
 */
export function numberFrom(text: string, unit = ''): number | null {
  const bare = text.replace(/^£/, '').trim()
  const end = bare.toLowerCase().endsWith(unit.toLowerCase()) ? unit.length : 0
  const digits = bare.slice(0, bare.length - end).trim()
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)
  const plain = grouped ? digits.replaceAll(',', '') : digits
  if (!/^-?\d{1,15}(\.\d{1,10})?$/.test(plain)) return null
  return Number(plain)
}

function readNumber(question: NumberQuestion, name: string, typed: TypedFields) {
  const { unit, least, most } = question
  const text = typed.text(name)
  if (text === '') return blank
  const value = numberFrom(text, unit)
  if (value === null)
    return refused(
      name,
      `Write this as a number of ${unit}, such as 12. “${short(text)}” is not one.`,
    )
  if (question.whole && !Number.isInteger(value))
    return refused(name, `Enter a whole number of ${unit}, without decimals.`)
  if (least !== undefined && value < least)
    return refused(name, `Enter ${amount(least)} ${unit} or more.`)
  if (most !== undefined && value > most)
    return refused(name, `Enter ${amount(most)} ${unit} or fewer.`)
  return given(value)
}

function readDay(question: DateQuestion, name: string, typed: TypedFields, today: string) {
  const day = dayFrom(name, typed)
  if (day === '') return blank
  if (day === null)
    return refused(name, 'Enter a day that exists, such as 31 3 2018: day, month and year in full.')
  if (question.notAfterToday && day > today)
    return refused(name, 'Enter today or a day before it. This one has not come yet.')
  return given(day)
}

/** Out: 'YYYY-MM-DD' from the three boxes of a date, '' where all are empty, null where it is no day. */
export function dayFrom(name: string, typed: TypedFields): string | null {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((box) =>
    typed.text(`${name}.${box}`),
  )
  if (!day && !month && !year) return ''
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null
  const whole = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(whole) && year >= '1900' ? whole : null
}

const amount = (value: number) => value.toLocaleString('en-GB')
const short = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text)
