import type { Bytes } from '../parts.ts'
import { FileRefused } from '../refused.ts'
import type { Cell, SheetRow } from '../sheet.ts'
import { readXml } from '../xml.ts'

export interface RowContext {
  readonly strings: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly from1904: boolean
}

// Excel's own limits. Other programs write more rows, so there are ten times as many.
const MOST_COLUMNS = 16_384
const MOST_ROWS = 10_485_760

/** The rows of one sheet as they stream; empty rows are left out. */
export function readRows(bytes: Bytes, context: RowContext): AsyncGenerator<SheetRow> {
  let found: SheetRow[] = []
  let cells: (Cell | null)[] = []
  let row = 0
  let [column, type, style] = [0, '', 0]
  let [formula, reading, value] = [false, false, '']
  const handlers = {
    open(name: string, attributes: Readonly<Record<string, string>>) {
      if (name === 'row') {
        row = rowAfter(row, attributes['r'])
        cells = []
        column = -1
      } else if (name === 'c') {
        column = attributes['r'] ? columnOf(attributes['r']) : column + 1
        type = attributes['t'] ?? 'n'
        style = Number(attributes['s'] ?? 0)
        formula = false
        value = ''
      } else if (name === 'f') formula = true
      else if (name === 'v' || name === 't') reading = true
    },
    text(text: string) {
      if (reading) value += text
    },
    close(name: string) {
      if (name === 'v' || name === 't') reading = false
      else if (name === 'c' && column >= 0 && column < MOST_COLUMNS) {
        while (cells.length < column) cells.push(null)
        cells[column] = cellOf(value, type, style, formula, context)
      } else if (name === 'row' && cells.some((cell) => cell !== null)) found.push({ row, cells })
    },
  }
  return readXml(bytes, handlers, () => {
    const ready = found
    found = []
    return ready
  })
}

// Rows go upwards, ECMA-376, part 1, 18.3.1.73; two of one number could not be told apart in a report.
function rowAfter(before: number, stated: string | undefined): number {
  const row = stated === undefined ? before + 1 : Number(stated)
  if (!Number.isInteger(row) || row <= before || row > MOST_ROWS)
    throw new FileRefused('The workbook is damaged: its rows are not in order.')
  return row
}

function cellOf(
  value: string,
  type: string,
  style: number,
  formula: boolean,
  { strings, dateStyles, from1904 }: RowContext,
): Cell | null {
  if (value === '') return null
  if (type === 's') {
    const text = strings[Number(value)]
    if (text === undefined) throw new FileRefused('The workbook is damaged: a text is missing.')
    return text === '' ? null : { kind: 'text', text, formula }
  }
  if (type === 'b') return { kind: 'text', text: value === '1' ? 'Yes' : 'No', formula }
  if (type === 'd') return { kind: 'day', day: value.slice(0, 10), ...isoTime(value), formula }
  if (type !== 'n') return { kind: 'text', text: value, formula }
  const number = Number(value)
  if (!Number.isFinite(number)) return { kind: 'text', text: value, formula }
  const day = dateStyles[style] ? serialDay(number, from1904) : null
  if (day === null) return { kind: 'number', number, formula }
  return { kind: 'day', day, ...serialTime(number), formula }
}

function isoTime(value: string): { time?: string } {
  const time = /^.{10}T(\d\d:\d\d)/.exec(value)?.[1]
  return time === undefined || time === '00:00' ? {} : { time }
}

// The fraction of a serial number is a part of its day. A day alone has none, and midnight can't be told from it.
function serialTime(serial: number): { time?: string } {
  const minutes = Math.min(Math.round((serial - Math.floor(serial)) * 1440), 1439)
  if (minutes === 0) return {}
  const two = (number: number) => String(number).padStart(2, '0')
  return { time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` }
}

/**
 * A day by Excel's count, in which 1900 wrongly has a 29 February: ECMA-376, part 1, 18.17.4.1.
 * Out: null where the number is no day of the years 1900 to 9999.
 */
export function serialDay(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial)
  if (whole < 1 || whole > 2_958_465) return null
  const shift = from1904 ? 24_107 : whole < 60 ? 25_568 : 25_569
  const since1970 = whole - shift
  const known = days.get(since1970)
  if (known !== undefined) return known
  const day = new Date(since1970 * 86_400_000).toISOString().slice(0, 10)
  if (days.size < MOST_DAYS) days.set(since1970, day)
  return day
}

// The days of a sheet repeat, and writing one out costs more than reading its cell.
const days = new Map<number, string>()
const MOST_DAYS = 50_000

function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64
    if (code < 1 || code > 26) break
    column = column * 26 + code
  }
  return column - 1
}
