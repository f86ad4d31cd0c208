import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import {
  FileChecks,
  GRADE_WORDS,
  LIST_NUMBERS,
  LISTS,
  type ListNumber,
  type Window,
} from '../../../knowledge/formats/annex-a/index.ts'
import { isDay } from '../../../knowledge/law/index.ts'
import { csvText, FileRefused, openTable, writeWorkbook } from '../../../platform/files/index.ts'
import { openArchive } from '../../../platform/files/archive.ts'
import { CHANGES, odd } from '../../../../test/support/damage.ts'
import { readAnnexA } from './read-annex-a.ts'

// The same files every time, so that what is found can be found again.
const BUDGET = { seed: 20_180_331, numRuns: 250 }
// A machine with other work to do may take long; that is no fault of the reader.
const PATIENCE = 120_000
const WINDOW: Window = { first: '2017-04-01', last: '2018-03-31', extracted: '2018-04-05' }

let folder = ''
let parts: Record<string, string> = {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-fuzz-'))
  parts = await partsOf(await buffer(writeWorkbook(sheets())))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

/** A valid file with every list in it, three rows in each. */
function sheets() {
  return LIST_NUMBERS.map((list) => ({
    name: `List ${list}`,
    rows: [
      LISTS[list].columns.map(({ headings: [heading = ''] }) => heading),
      ...[1, 2, 3].map((n) => LISTS[list].columns.map(({ kind }) => CELLS[kind](n))),
    ],
  }))
}

const CELLS = {
  id: (n: number) => `C${n}`,
  text: () => 'words',
  day: (n: number) => ({ day: `2017-0${n + 4}-01` }),
  'yes-no': () => 'a) Yes',
  count: (n: number) => n,
  code: () => '1',
  seen: (n: number) => ({ day: `2017-0${n + 4}-01` }),
  age: (n: number) => n,
}

/** Reads a file to its end. Whatever it holds, it gives records and issues, or a refusal in a sentence. */
async function readsOrRefuses(bytes: Buffer, name: string): Promise<void> {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const checks = new FileChecks()
  const rows = new Set<string>()
  try {
    const workbook = await openTable(path, name)
    try {
      for await (const found of readAnnexA(workbook, { windowOf: () => WINDOW, checks })) {
        // A database takes no NUL and no half of a character, and each row of a list once.
        expect(JSON.stringify(found)).not.toMatch(/\\u0000|\\ud[89a-f]/)
        if (found.kind === 'issue') {
          expect(LIST_NUMBERS).toContain(found.issue.list)
          expect(found.issue.message).toMatch(/\.$/)
          continue
        }
        const row = `${found.list}/${found.record.row}`
        expect(row).toMatch(/^\d+\/\d{1,9}$/)
        expect(rows.has(row)).toBe(false)
        rows.add(row)
        for (const { field, kind } of columnsKept(found.list)) {
          const value = (found.record as unknown as Record<string, unknown>)[field]
          // What reaches the database as a day must be one.
          if (kind === 'day' && value !== null) expect(isDay(String(value))).toBe(true)
          expect(value).not.toBeUndefined()
        }
      }
    } finally {
      await workbook.close()
    }
  } catch (error) {
    expect(error).toBeInstanceOf(FileRefused)
    expect((error as FileRefused).message).toMatch(/^[A-Z“].*\.$/s)
    expect((error as FileRefused).message).not.toContain('\u0000')
  }
  const quality = checks.quality()
  expect(Object.keys(GRADE_WORDS)).toContain(quality.grade)
  for (const { aspects } of quality.lists)
    for (const { numbers } of aspects)
      expect(Object.values(numbers).every(Number.isFinite)).toBe(true)
}

const columnsKept = (list: ListNumber) => LISTS[list].columns.filter(({ kept }) => kept)

async function partsOf(bytes: Buffer): Promise<Record<string, string>> {
  const path = join(folder, 'whole.xlsx')
  await writeFile(path, bytes)
  const archive = await openArchive(path)
  const found: Record<string, string> = {}
  for (const name of archive.names) found[name] = await text(await archive.read(name))
  archive.close()
  return found
}

function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

const changes = fc.array(
  fc.record({ part: fc.nat(99), kind: fc.nat(CHANGES.length - 1), at: fc.nat(4_000), word: odd }),
  { minLength: 1, maxLength: 5 },
)

test(
  'a workbook changed part by part is read or refused in words',
  async () => {
    await fc.assert(
      fc.asyncProperty(changes, fc.option(fc.nat(99), { freq: 12 }), async (all, dropped) => {
        const files = { ...parts }
        const names = Object.keys(files)
        for (const { part, kind, at, word } of all) {
          const name = names[part % names.length] ?? ''
          const change = CHANGES[kind]
          if (change) files[name] = change(files[name] ?? '', at, word)
        }
        if (dropped !== null)
          await readsOrRefuses(await zipOf(without(files, names[dropped % names.length])), 'a.xlsx')
        else await readsOrRefuses(await zipOf(files), 'a.xlsx')
      }),
      BUDGET,
    )
  },
  PATIENCE,
)

function without(files: Record<string, string>, name: string | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([one]) => one !== name))
}

type CsvChange = (rows: string[][], at: number, word: string) => string[][]

const CSV_CHANGES: readonly CsvChange[] = [
  (rows, at, word) =>
    rows.map((row, n) => (n === at % rows.length ? row.with(at % row.length, word) : row)),
  (rows, at) => rows.filter((_row, n) => n !== at % rows.length),
  (rows, at) => [...rows, rows[at % rows.length] ?? []],
  (rows, at) =>
    rows.map((row, n) => (n === at % rows.length ? row.slice(0, at % row.length) : row)),
  (rows, at) => rows.map((row) => row.toSpliced(at % row.length, 1)),
  (rows, at, word) => rows.map((row) => [...row, word, ...row.slice(0, at % row.length)]),
  (rows) => [[], ...rows],
]

const csvChanges = fc.array(
  fc.record({ kind: fc.nat(CSV_CHANGES.length - 1), at: fc.nat(500), word: odd }),
  { minLength: 1, maxLength: 5 },
)

/** Bytes that break what the text around them means. */
const bytesIn = fc.option(
  fc.tuple(
    fc.nat(2_000),
    fc.constantFrom('"', '""', '\n', '\r', ',', ';', '\u0000', '\uFEFF', '\u00e9'),
  ),
)

function csvOf(list: ListNumber): string[][] {
  const found = sheets().find(({ name }) => name === `List ${list}`)
  return (found?.rows ?? []).map((row) =>
    row.map((cell) => (typeof cell === 'object' ? cell.day : String(cell))),
  )
}

function changedCsv(
  list: ListNumber,
  all: readonly { kind: number; at: number; word: string }[],
  inserted: readonly [number, string] | null,
  encoding: 'utf8' | 'latin1' | 'utf16le',
): Buffer {
  let rows = csvOf(list)
  for (const { kind, at, word } of all)
    if (rows.length > 0 && rows.every(({ length }) => length > 0))
      rows = CSV_CHANGES[kind]?.(rows, at, word) ?? rows
  let whole = csvText(rows)
  if (inserted) {
    const at = inserted[0] % (whole.length + 1)
    whole = whole.slice(0, at) + inserted[1] + whole.slice(at)
  }
  return Buffer.from(whole, encoding)
}

const anyList = fc.constantFrom(...LIST_NUMBERS)
const encodings = fc.constantFrom(
  'utf8' as const,
  'utf8' as const,
  'latin1' as const,
  'utf16le' as const,
)

test(
  'a CSV changed cell by cell is read or refused in words',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        anyList,
        csvChanges,
        bytesIn,
        encodings,
        async (list, all, inserted, encoding) => {
          await readsOrRefuses(changedCsv(list, all, inserted, encoding), `List ${list}.csv`)
        },
      ),
      BUDGET,
    )
  },
  PATIENCE,
)

test(
  'a zip of CSV files, each changed, is read or refused in words',
  async () => {
    const file = fc.tuple(anyList, csvChanges, bytesIn, encodings)
    const names = fc.constantFrom('List', 'list_', 'folder/List ', 'Contacts ', '')
    await fc.assert(
      fc.asyncProperty(fc.array(file, { maxLength: 4 }), names, async (files, name) => {
        const all = files.map(([list, ...rest]) => [
          `${name}${list}.csv`,
          changedCsv(list, ...rest),
        ])
        await readsOrRefuses(
          await zipOf(Object.fromEntries(all) as Record<string, Buffer>),
          'a.zip',
        )
      }),
      BUDGET,
    )
  },
  PATIENCE,
)

test('the files that are changed hold every list, and are without fault in their shape', async () => {
  const path = join(folder, 'file')
  await writeFile(path, await zipOf(parts))
  const workbook = await openTable(path, 'a.xlsx')
  const read = new Map<ListNumber, number>()
  for await (const found of readAnnexA(workbook, { windowOf: () => WINDOW }))
    if (found.kind === 'record') read.set(found.list, (read.get(found.list) ?? 0) + 1)
  await workbook.close()
  expect([...read]).toEqual(LIST_NUMBERS.map((list) => [list, 3]))
})
