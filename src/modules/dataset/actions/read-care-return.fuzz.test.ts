import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import {
  SECRET,
  validReturn,
  YEAR,
  type MadeReturn,
  type Table,
} from '../../../../test/support/valid-care-return.ts'
import {
  checkReturn,
  periodsOfCare,
  RETURN_RULES,
  yearOfReturn,
  type CareReturn,
} from '../../../knowledge/formats/ssda903/index.ts'
import { csvText, FileRefused, openTable } from '../../../platform/files/index.ts'
import { computeRegister } from '../../figures/index.ts'
import { readCareReturn } from './read-care-return.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-903-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

// A fixed seed and budget: the same files every time, so that a failure here is never by chance.
const BUDGET = { seed: 903, numRuns: 250 }
// A machine with other work to do may take long; that is no fault of the reader.
const PATIENCE = { timeout: 120_000 }

async function read(bytes: Buffer): Promise<CareReturn> {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const workbook = await openTable(path, 'return.zip')
  try {
    return await readCareReturn(workbook)
  } finally {
    await workbook.close()
  }
}

function zip(header: string | Buffer, episodes: string | Buffer): Promise<Buffer> {
  const file = new ZipFile()
  file.addBuffer(Buffer.from(header), 'Header.csv')
  file.addBuffer(Buffer.from(episodes), 'Episodes.csv')
  file.end()
  return buffer(file.outputStream)
}

function figuresOf(tables: CareReturn): ReadonlyMap<string, number | null> {
  const window = { first: YEAR.first, last: YEAR.last, extracted: '2018-05-01' }
  const evidence = { lists: {}, windows: {}, care: { ...tables, window } }
  return new Map(computeRegister(evidence, YEAR, 100_000).map(({ id, value }) => [id, value]))
}

/** Columns in another order, and headings as another system may write them. */
function rearranged(table: Table, by: number, lower: boolean): Table {
  return table.map((row, n) => {
    const turned = row.map((_cell, at) => row[(at + by) % row.length] ?? '')
    return n === 0 && lower ? turned.map((one) => ` ${one.toLowerCase()} `) : turned
  })
}

test(
  'a return without fault breaks no rule and gives the figures it was made for',
  PATIENCE,
  async () => {
    await fc.assert(
      fc.asyncProperty(validReturn, fc.nat(12), fc.boolean(), async (made, by, lower) => {
        const text = (table: Table) => csvText(rearranged(table, by, lower))
        const tables = await read(await zip(text(made.header), text(made.episodes)))
        expect(checkReturn(tables, YEAR)).toEqual([])
        const { atEnd, started, periods, ceased } = made.expected
        const figures = figuresOf(tables)
        expect(figures.get('looked-after.at-end.count')).toBe(atEnd)
        expect(figures.get('looked-after.started.children.count')).toBe(started)
        expect(figures.get('looked-after.started.periods.count')).toBe(periods)
        expect(figures.get('looked-after.ceased.children.count')).toBe(ceased)
      }),
      BUDGET,
    )
  },
)

type Change = (table: string[][]) => void

const NASTY = [
  ...['', ' ', 'soon', '31/02/2017', '01/06/17', '2017-13-01', '01/01/0001', '31/12/9999', 'X1'],
  ...['E4A', 'V3', 'V4', 'S', 'Q', '0', '-1', '=1+1', 'C0', '"', 'a,b', 'a\nb', '\u0000', '\u202e'],
  ...['__proto__', 'constructor', '☃', 'x'.repeat(5000)],
]

const cellChange: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(200), fc.nat(12), fc.constantFrom(...NASTY))
  .map(([y, x, value]) => (table) => {
    const row = table[y % table.length]
    if (row && row.length > 0) row[x % row.length] = value
  })
const rowChange: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(200), fc.nat(200), fc.constantFrom('drop', 'double', 'swap', 'cut', 'lengthen'))
  .map(([y, z, what]) => (table) => {
    const [from, to] = [y % Math.max(table.length, 1), z % Math.max(table.length, 1)]
    const [row, other] = [table[from], table[to]]
    if (!row || !other) return
    if (what === 'drop') table.splice(from, 1)
    else if (what === 'double') table.splice(to, 0, [...row])
    else if (what === 'swap') [table[from], table[to]] = [other, row]
    else if (what === 'cut') row.length = z % (row.length + 1)
    else row.push('more', 'than', 'there', 'is')
  })
const columnChange: fc.Arbitrary<Change> = fc
  .tuple(fc.nat(12), fc.nat(12), fc.constantFrom('drop', 'copy'))
  .map(([x, z, what]) => (table) => {
    for (const row of table) {
      if (what === 'drop') row.splice(x % Math.max(row.length, 1), 1)
      else row[z % Math.max(row.length, 1)] = row[x % Math.max(row.length, 1)] ?? ''
    }
  })
const changes = fc.array(
  fc.tuple(fc.boolean(), fc.oneof({ weight: 4, arbitrary: cellChange }, rowChange, columnChange)),
  { minLength: 1, maxLength: 6 },
)

function changed(made: MadeReturn, all: readonly (readonly [boolean, Change])[]) {
  const header = made.header.map((row) => [...row])
  const episodes = made.episodes.map((row) => [...row])
  for (const [ofHeader, change] of all) change(ofHeader ? header : episodes)
  return { header: csvText(header), episodes: csvText(episodes) }
}

/** Whatever was read can be checked and worked out, and what is said about it can be shown. */
function holds(tables: CareReturn): void {
  const year = yearOfReturn(tables) ?? YEAR
  for (const { rule, message, cells } of checkReturn(tables, year)) {
    expect(RETURN_RULES.find(({ id }) => id === rule)?.message).toBe(message)
    expect(cells.length).toBeGreaterThan(0)
    for (const { row, value } of cells) {
      expect(row).toBeGreaterThan(1)
      expect((value ?? '').length).toBeLessThanOrEqual(21)
    }
  }
  const periods = periodsOfCare(tables.episodes)
  periods.forEach((period, n) => {
    const before = periods[n - 1]
    if (before?.child === period.child) expect(before.start < period.start).toBe(true)
  })
  for (const value of figuresOf(tables).values())
    if (value !== null) expect(value).toBeGreaterThanOrEqual(0)
}

async function readOrRefused(bytes: Buffer): Promise<CareReturn | null> {
  try {
    return await read(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(FileRefused)
    return null
  }
}

test(
  'however the tables of a return are changed, it is read and checked, or refused in words',
  PATIENCE,
  async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(validReturn, changes, async (made, all) => {
        const { header, episodes } = changed(made, all)
        const tables = await readOrRefused(await zip(header, episodes))
        if (!tables) return
        taken++
        holds(tables)
      }),
      BUDGET,
    )
    // A fuzzer whose files are nearly all refused would have tried little.
    expect(taken).toBeGreaterThan(BUDGET.numRuns / 4)
  },
)

test(
  'however its bytes are changed, it is read and checked, or refused in words',
  PATIENCE,
  async () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(validReturn, damage, fc.boolean(), async (made, places, zipped) => {
        const spoil = (bytes: Buffer) => {
          for (const [at, to] of places) bytes[at % bytes.length] = to
          return bytes
        }
        const text = Buffer.from(csvText(made.episodes))
        const bytes = zipped
          ? spoil(await zip(csvText(made.header), text))
          : await zip(csvText(made.header), spoil(text))
        const tables = await readOrRefused(bytes)
        if (tables) holds(tables)
      }),
      BUDGET,
    )
  },
)

test(
  'a day that is made unreadable is always told, and no postcode ever is',
  PATIENCE,
  async () => {
    await fc.assert(
      fc.asyncProperty(validReturn, fc.nat(), fc.boolean(), async (made, at, ofStart) => {
        const episodes = made.episodes.map((row) => [...row])
        const row = episodes[1 + (at % (episodes.length - 1))]
        if (row) row[ofStart ? 1 : 7] = 'soon'
        const tables = await read(await zip(csvText(made.header), csvText(episodes)))
        const issues = checkReturn(tables, YEAR)
        expect(issues.map(({ rule }) => rule)).toContain(ofStart ? '141' : '147')
        expect(JSON.stringify([tables, issues])).not.toContain(SECRET)
      }),
      BUDGET,
    )
  },
)
