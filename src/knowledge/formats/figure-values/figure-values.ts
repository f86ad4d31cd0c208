import { createHash } from 'node:crypto'
import { isDay, readPeriod } from '../../law/index.ts'

/** The columns of a file of figures, in the order in which we write them. Only some are required. */
export const FIGURE_COLUMNS = [
  'id',
  'title',
  'period',
  'key',
  'status',
  'reason',
  'value',
  'unit',
  'numerator',
  'denominator',
  'unknown',
  'as_of',
  'first_day',
  'last_day',
  'source',
  'definition',
  'checksum',
] as const

export type FigureColumn = (typeof FIGURE_COLUMNS)[number]

const REQUIRED: readonly FigureColumn[] = ['id', 'period', 'value', 'unit', 'source']
const UNITS = ['count', 'percent', 'per-10000', 'table'] as const

/** A value worked out elsewhere, as a row of the file says it. */
export interface SuppliedValue {
  readonly figure: string
  readonly title: string
  readonly period: string
  readonly key: string | null
  readonly status: 'known' | 'absent' | 'suppressed'
  readonly reason: string | null
  readonly unit: (typeof UNITS)[number]
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly unknown: number
  readonly asOf: string | null
  readonly first: string | null
  readonly last: string | null
  /** "as published in ...", "supplied by ...", or the source of a computed value. */
  readonly source: string
  readonly definition: string
}

export interface RowProblem {
  readonly column: string
  readonly message: string
}

/** In: a row's cells without its checksum. Out: what shows whether one of them was altered. */
export function checksumOf(cells: readonly string[]): string {
  return createHash('sha256').update(cells.join('\u001F')).digest('hex').slice(0, 16)
}

/** In: the heading row. Out: a reader of rows, or the required columns that are missing. */
export function createValuesReader(
  headings: readonly string[],
):
  | { read(cells: readonly string[]): SuppliedValue | readonly RowProblem[] }
  | { missing: string[] } {
  const bare = headings.map((one) =>
    one
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  )
  const missing = REQUIRED.filter((one) => !bare.includes(one))
  if (missing.length > 0) return { missing }
  return { read: (cells) => readRow((column) => (cells[bare.indexOf(column)] ?? '').trim()) }
}

function readRow(at: (column: FigureColumn) => string): SuppliedValue | readonly RowProblem[] {
  const problems: RowProblem[] = []
  const say = (column: FigureColumn, message: string) => problems.push({ column, message })
  const number = (column: FigureColumn): number | null => {
    const text = at(column).replaceAll(',', '').replace(/%$/, '')
    if (text === '') return null
    const number = /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text) ? Number(text) : NaN
    if (Number.isFinite(number)) return number
    say(column, `“${at(column).slice(0, 30)}” is no number.`)
    return null
  }
  const day = (column: FigureColumn): string | null => {
    if (at(column) === '' || isDay(at(column))) return at(column) || null
    say(column, `“${at(column).slice(0, 30)}” is no day. Write it as 2018-03-31.`)
    return null
  }
  if (!/^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)+$/.test(at('id')))
    say(
      'id',
      `“${at('id').slice(0, 60)}” is no id of a figure, such as child-deaths.notified.count.`,
    )
  if (!readPeriod(at('period')))
    say('period', `“${at('period').slice(0, 30)}” is no year to 31 March, such as 2017-18.`)
  const unit = UNITS.find((one) => one === at('unit'))
  if (!unit) say('unit', `“${at('unit').slice(0, 30)}” is none of ${UNITS.join(', ')}.`)
  if (at('source') === '')
    say('source', 'Say where the value comes from: “as published in ...” or “supplied by ...”.')
  const value = number('value')
  const [numerator, denominator] = [number('numerator'), number('denominator')]
  const status = statusOf(at('status'), value)
  if (!status) say('status', `“${at('status').slice(0, 30)}” is none of known, absent, suppressed.`)
  if (status === 'known' && value === null && unit !== 'table')
    say('value', 'The value is blank. Where there is none, say so: status absent, and the reason.')
  if (value !== null && value < 0) say('value', 'A figure can’t be below nought.')
  if (unit === 'percent' && value !== null && value > 100)
    say('value', 'A percentage can’t be above 100.')
  if (unit === 'percent' && status === 'known' && !(denominator && numerator !== null))
    say('denominator', 'A percentage needs its numerator and its denominator.')
  if (problems.length === 0 && isAltered(at))
    say('checksum', 'The row was altered after it was exported.')
  const found = {
    unit: unit ?? 'count',
    status: status ?? 'absent',
    value,
    numerator,
    denominator,
    unknown: number('unknown') ?? 0,
    asOf: day('as_of'),
    first: day('first_day'),
    last: day('last_day'),
  } as const
  if (problems.length > 0) return problems
  return {
    ...found,
    figure: at('id'),
    title: at('title'),
    period: at('period'),
    key: at('key') || null,
    reason: at('reason') || null,
    source: at('source'),
    definition: at('definition'),
  }
}

function statusOf(text: string, value: number | null): SuppliedValue['status'] | undefined {
  if (text === '') return value === null ? undefined : 'known'
  return (['known', 'absent', 'suppressed'] as const).find((one) => one === text)
}

// Rows that people write themselves have no checksum.
function isAltered(at: (column: FigureColumn) => string): boolean {
  if (at('checksum') === '') return false
  return at('checksum') !== checksumOf(FIGURE_COLUMNS.slice(0, -1).map(at))
}
