import { existsSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  LIST_NUMBERS,
  type AnyRecord,
  type ListNumber,
  type Window,
} from '../knowledge/formats/annex-a/index.ts'
import { isDay, readPeriod } from '../knowledge/law/index.ts'
import { readAnnexA } from '../modules/dataset/index.ts'
import {
  computeRegister,
  exportFigures,
  protectFigures,
  REGISTER,
  type Evidence,
} from '../modules/figures/index.ts'
import { FileRefused, openTable } from '../platform/files/index.ts'
import { careOfFile } from './care-of-file.ts'
import { censusOfFile } from './census-of-file.ts'
import { printFigures } from './print-figures.ts'
import { Refusal } from './refusal.ts'

interface Options {
  readonly annexA?: string
  readonly ssda903?: string
  readonly cinCensus?: string
  /** The year of the SSDA903 return; told from its dates where nobody states it. */
  readonly year?: string
  readonly period: string
  readonly window?: string
  readonly extracted: string
  readonly population?: number
  readonly id?: readonly string[]
  readonly public?: boolean
  readonly export?: string
  readonly format: string
}

/**
 * `figures --annex-a FILE --cin-census FILE --ssda903 FILE`: the register worked out from any of them,
 * at the council, without a database.
 */
export async function figuresOfFile(options: Options): Promise<void> {
  const period = readPeriod(options.period)
  if (!period) throw new Refusal(`“${options.period}” is no period. Write it as 2017-18.`)
  const unknown = options.id?.find((id) => !REGISTER.some((one) => one.id === id))
  if (unknown) throw new Refusal(`The register has no figure ${unknown}.`)
  const evidence = await readEvidence(options)
  const values = computeRegister(evidence, period, options.population ?? null)
  const seen = options.public ? protectFigures(values) : values
  const wanted = seen.filter(({ id }) => !options.id || options.id.includes(id))
  if (options.export) {
    writeFileSync(options.export, exportFigures(wanted))
    process.stderr.write(`${wanted.length} figures are written to ${options.export}\n`)
  } else process.stdout.write(printFigures(wanted, options.format))
}

function readWindow(words: string, extracted: string): Window {
  const [first = '', last = ''] = words.split('..')
  if (![first, last, extracted].every(isDay) || first > last)
    throw new Refusal('Write the window as 2016-04-01..2018-04-04, and the extract as 2018-04-05.')
  if (last > extracted) throw new Refusal('The window ends after the day the lists were extracted.')
  return { first, last, extracted }
}

async function readEvidence(options: Options): Promise<Evidence> {
  const { annexA, cinCensus, ssda903, window, extracted } = options
  if (!isDay(extracted)) throw new Refusal(`“${extracted}” is no day. Write it as 2018-04-05.`)
  const lists =
    annexA === undefined
      ? { lists: {}, windows: {} }
      : await readLists(annexA, readWindow(window ?? '', extracted))
  const census = cinCensus === undefined ? null : await censusOfFile(cinCensus, extracted)
  const care = ssda903 === undefined ? null : await careOfFile(ssda903, options.year, extracted)
  return { ...lists, ...(census && { census }), ...(care && { care }) }
}

async function readLists(file: string, window: Window): Promise<Evidence> {
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}.`)
  const rows = new Map<ListNumber, AnyRecord[]>()
  let refused = 0
  try {
    const workbook = await openTable(file, basename(file))
    try {
      for await (const found of readAnnexA(workbook, {
        windowOf: () => window,
        begins: (list) => rows.set(list, []),
      })) {
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
