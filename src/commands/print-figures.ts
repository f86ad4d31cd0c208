import { valueInWords, type FigureValue } from '../modules/figures/index.ts'
import { csvText } from '../platform/files/index.ts'

/** In: values, and how to print them: json, csv or words. The JSON's shape is a contract. */
export function printFigures(values: readonly FigureValue[], format: string): string {
  if (format === 'json') return `${JSON.stringify(values)}\n`
  if (format === 'csv')
    return csvText([
      [
        'id',
        'period',
        'status',
        'value',
        'unit',
        'numerator',
        'denominator',
        'unknown',
        'definition',
        'basis',
      ],
      ...values.map((one) => [
        one.id,
        one.period,
        one.status,
        one.value,
        one.unit,
        one.numerator,
        one.denominator,
        one.unknown,
        one.definition,
        one.basis,
      ]),
    ])
  return values
    .map(
      (one) =>
        `${one.id}\n${inWords(one)
          .map((line) => `  ${line}\n`)
          .join('')}`,
    )
    .join('')
}

function inWords({ value, unit, status, rows, basis }: FigureValue): string[] {
  const table = (rows ?? []).map((row) => `${row.key}: ${row.value ?? row.status}`)
  if (unit === 'table' && status === 'known') return [...table, basis]
  return [value === null ? status : valueInWords(value, unit), basis]
}
