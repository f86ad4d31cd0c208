import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import {
  LIST_NUMBERS,
  type AnyRecord,
  type ListNumber,
  type Window,
} from '../knowledge/formats/annex-a/index.ts'
import { isDay, readPeriod } from '../knowledge/law/index.ts'
import {
  computeRegister,
  protectFigures,
  REGISTER,
  valueInWords,
  type Evidence,
  type FigureValue,
} from '../modules/figures/index.ts'
import { csvText, FileRefused, openTable } from '../platform/files/index.ts'
import { readAnnexA } from './annex-a-file.ts'
import { Refusal } from './refusal.ts'

interface Options {
  readonly annexA: string
  readonly period: string
  readonly window: string
  readonly extracted: string
  readonly population?: number
  readonly id?: readonly string[]
  readonly public?: boolean
  readonly format: string
}

/** `figures --annex-a FILE`: the register worked out from one file, at the council, without a database. */
export async function figuresOfFile(options: Options): Promise<void> {
  const period = readPeriod(options.period)
  if (!period) throw new Refusal(`“${options.period}” is no period. Write it as 2017-18.`)
  const unknown = options.id?.find((id) => !REGISTER.some((one) => one.id === id))
  if (unknown) throw new Refusal(`The register has no figure ${unknown}.`)
  const evidence = await readEvidence(options.annexA, readWindow(options.window, options.extracted))
  const values = computeRegister(evidence, period, options.population ?? null)
  const seen = options.public ? protectFigures(values) : values
  const wanted = seen.filter(({ id }) => !options.id || options.id.includes(id))
  process.stdout.write(printed(wanted, options.format))
}

function readWindow(words: string, extracted: string): Window {
  const [first = '', last = ''] = words.split('..')
  if (![first, last, extracted].every(isDay) || first > last)
    throw new Refusal('Write the window as 2016-04-01..2018-04-04, and the extract as 2018-04-05.')
  if (last > extracted) throw new Refusal('The window ends after the day the lists were extracted.')
  return { first, last, extracted }
}

async function readEvidence(file: string, window: Window): Promise<Evidence> {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  const rows = new Map<ListNumber, AnyRecord[]>()
  let refused = 0
  try {
    const workbook = await openTable(file, basename(file))
    try {
      for await (const found of readAnnexA(workbook, window, (list) => rows.set(list, []))) {
        if (found.kind === 'record') rows.get(found.list)?.push(found.record)
        else if (found.issue.severity === 'error') refused++
      }
    } finally {
      await workbook.close()
    }
  } catch (error) {
    if (error instanceof FileRefused) throw new Refusal(error.message)
    throw error
  }
  if (refused > 0)
    throw new Refusal(
      `${refused} rows can’t be counted. See them with: validate annex-a ${file}`,
      1,
    )
  const present = LIST_NUMBERS.filter((list) => rows.has(list))
  return {
    lists: Object.fromEntries(present.map((list) => [list, rows.get(list)])) as Evidence['lists'],
    windows: Object.fromEntries(present.map((list) => [list, window])),
  }
}

function printed(values: readonly FigureValue[], format: string): string {
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
