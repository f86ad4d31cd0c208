import { csvText } from '../../../platform/files/index.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'

/** Every figure of a report's year as tidy CSV, one value in each row, with its definition beside it. */
export function renderCsv({ figures, definitions }: ReportSnapshot): string {
  const meaning = new Map(definitions.map((one) => [one.id, one]))
  const rows = figures.flatMap((value) => {
    const of = meaning.get(value.id)
    const row = (key: string, status: string, number: number | null) => [
      value.id,
      of?.title ?? value.id,
      value.period,
      key,
      status,
      number,
      value.unit,
      key ? null : value.numerator,
      key ? null : value.denominator,
      key ? null : (value.interval?.low ?? null),
      key ? null : (value.interval?.high ?? null),
      value.interval?.method ?? '',
      value.unknown,
      value.asOf,
      value.window,
      value.source,
      value.definition,
      of?.numerator ?? '',
      of?.denominator ?? '',
      value.reason,
    ]
    return [
      row('', value.status, value.value),
      ...(value.rows ?? []).map((one) => row(one.key, one.status, one.value)),
    ]
  })
  return csvText([HEAD, ...rows])
}

const HEAD = [
  'id',
  'title',
  'period',
  'key',
  'status',
  'value',
  'unit',
  'numerator',
  'denominator',
  'interval_low',
  'interval_high',
  'interval_method',
  'unknown',
  'as_of',
  'window',
  'source',
  'definition',
  'what_is_counted',
  'out_of',
  'reason',
]
