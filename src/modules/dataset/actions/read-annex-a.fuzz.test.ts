import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import {
  anyList,
  bytesIn,
  changedCsv,
  CHANGES,
  changes,
  csvChanges,
  encodings,
  sheets,
} from '../../../../test/support/changed-annex-a.ts'
import {
  FileChecks,
  GRADE_WORDS,
  LIST_NUMBERS,
  LISTS,
  type ListNumber,
  type Window,
} from '../../../knowledge/formats/annex-a/index.ts'
import { isDay } from '../../../knowledge/law/index.ts'
import { FileRefused, openTable, writeWorkbook } from '../../../platform/files/index.ts'
import { openArchive } from '../../../platform/files/archive.ts'
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
