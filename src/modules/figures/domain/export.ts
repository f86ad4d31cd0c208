import {
  checksumOf,
  FIGURE_COLUMNS,
  type FigureColumn,
} from '../../../knowledge/formats/figure-values/index.ts'
import { csvText } from '../../../platform/files/index.ts'
import type { FigureValue } from './figure-value.ts'
import { REGISTER } from './register.ts'

/** In: values. Out: a CSV that `import figures` takes in elsewhere, each row with its checksum. */
export function exportFigures(values: readonly (FigureValue & { title?: string })[]): string {
  const rows = values.flatMap((value) => {
    const whole = cellsOf(value, null)
    const keyed = (value.rows ?? []).map((row) => cellsOf(value, row))
    return [whole, ...keyed].map((cells) => [...cells, checksumOf(cells)])
  })
  return csvText([[...FIGURE_COLUMNS], ...rows])
}

function cellsOf(
  value: FigureValue & { title?: string },
  row: { key: string; status: string; value: number | null } | null,
): string[] {
  const [first = '', last = ''] = value.window?.split('..') ?? []
  const title = value.title ?? REGISTER.find(({ id }) => id === value.id)?.title ?? ''
  const text = (one: number | null) => (one === null ? '' : String(one))
  const cells: Readonly<Record<Exclude<FigureColumn, 'checksum'>, string>> = {
    id: value.id,
    title,
    period: value.period,
    key: row?.key ?? '',
    status: row?.status ?? value.status,
    reason: value.reason ?? '',
    value: text(row ? row.value : value.value),
    unit: value.unit,
    numerator: row ? '' : text(value.numerator),
    denominator: row ? '' : text(value.denominator),
    unknown: row ? '' : String(value.unknown),
    as_of: value.asOf ?? '',
    first_day: first,
    last_day: last,
    source: value.source ?? '',
    definition: value.definition,
  }
  return FIGURE_COLUMNS.flatMap((column) => (column === 'checksum' ? [] : [cells[column]]))
}
