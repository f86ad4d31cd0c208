import { STATISTICS_FILES, type Given, type StatisticsFile } from './files.ts'
import { symbolOf, SYMBOLS, type StatisticSymbol } from './symbols.ts'

/** A published value for one area and period. */
export interface Statistic {
  readonly figure: string
  readonly unit: Given['unit']
  /** "2017-18"; for a population the calendar year, "2017". */
  readonly period: string
  readonly key: string | null
  /** The nine-character code, e.g. E92000001 for England. */
  readonly areaCode: string
  readonly oldAreaCode: string | null
  readonly areaName: string
  readonly status: 'known' | 'absent' | 'suppressed'
  readonly reason: string | null
  /** What stands in place of the number; null where there is one, or where nobody can read it. */
  readonly symbol: StatisticSymbol | null
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

export interface StatisticsReader {
  readonly title: string
  /** In: a row's cells as text. Out: its values, or a sentence on what is wrong with the row. */
  read(cells: readonly string[]): readonly Statistic[] | string
}

/** In: the heading row. Out: a reader of its rows; null where it is no file we know. */
export function createStatisticsReader(headings: readonly string[]): StatisticsReader | null {
  const file = STATISTICS_FILES.find(({ known }) => known.every((one) => headings.includes(one)))
  if (!file || !headings.includes('time_period')) return null
  return { title: file.title, read: (cells) => readRow(file, headings, cells) }
}

function readRow(file: StatisticsFile, headings: readonly string[], cells: readonly string[]) {
  const at = (column: string | undefined) =>
    column === undefined ? undefined : (cells[headings.indexOf(column)] ?? '').trim()
  const year = /^(\d{4})(\d{2})?$/.exec(at('time_period') ?? '')
  if (!year) return `“${at('time_period') ?? ''}” is no year.`
  const area = areaOf(at)
  if (!area) return 'The row names no area.'
  return file.gives
    .filter(({ only }) => !only || at(only[0]) === only[1])
    .map((given): Statistic => {
      const cell = readNumber(at(given.value) ?? '')
      return {
        figure: given.figure,
        unit: given.unit,
        period: periodName(year, given),
        key: given.key ?? null,
        ...area,
        ...cell,
        numerator: readNumber(at(given.numerator) ?? 'x').value,
        denominator: readNumber(at(given.denominator) ?? 'x').value,
      }
    })
}

function areaOf(at: (column: string) => string | undefined) {
  const code = at('new_la_code') || at('region_code') || at('country_code')
  const name = at('la_name') || at('region_name') || at('country_name')
  return code && name
    ? { areaCode: code, oldAreaCode: at('old_la_code') || null, areaName: name }
    : null
}

// "2018" and "201718" are both the year to 31 March 2018.
function periodName([, first = '', second]: RegExpExecArray, { midYear }: Given): string {
  if (midYear) return first
  const end = second ? Number(first) + 1 : Number(first)
  return `${end - 1}-${String(end % 100).padStart(2, '0')}`
}

function readNumber(text: string): Pick<Statistic, 'status' | 'reason' | 'symbol' | 'value'> {
  const symbol = symbolOf(text)
  if (symbol) return { ...SYMBOLS[symbol], symbol, value: null }
  const bare = text.replaceAll(',', '')
  if (!/^-?\d{1,15}(\.\d{1,15})?$/.test(bare)) {
    const reason = `“${text.slice(0, 20)}” is no number.`
    return { status: 'absent', reason, symbol: null, value: null }
  }
  return { status: 'known', reason: null, symbol: null, value: Number(bare) }
}
