import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer, text } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { openArchive } from './archive.ts'
import { FileRefused, openTable, writeWorkbook, type SheetRow, type WrittenCell } from './index.ts'
import { serialDay } from './xlsx/rows.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-files-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function read(bytes: Buffer | string, name = 'file.xlsx'): Promise<SheetRow[]> {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  const table = await openTable(path, name)
  const rows: SheetRow[] = []
  try {
    for (const sheet of table.sheets) for await (const row of sheet.rows()) rows.push(row)
  } finally {
    await table.close()
  }
  return rows
}

function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

const workbook = (rows: WrittenCell[][]) => buffer(writeWorkbook([{ name: 'List 1', rows }]))

const values = (rows: SheetRow[]) =>
  rows.map(({ cells }) =>
    cells.map((cell) =>
      cell === null
        ? null
        : cell.kind === 'text'
          ? cell.text
          : cell.kind === 'day'
            ? { day: cell.day }
            : cell.number,
    ),
  )

test('what is written to a workbook is read back: texts, numbers, days and blanks', async () => {
  const rows: WrittenCell[][] = [
    ['Child Unique ID', 'Date of Contact'],
    ['A<&">1', { day: '2017-04-01' }],
    [7.5, null, 'after a blank'],
  ]
  expect(values(await read(await workbook(rows)))).toEqual(rows)
})

test('lines above the rows are read back as rows, and the first is printed on every page', async () => {
  const sheet = { name: 'S', above: ['Copy for A & B', 'Made today'], rows: [['Date'], ['x']] }
  const bytes = await buffer(writeWorkbook([sheet]))
  expect(values(await read(bytes))).toEqual([['Copy for A & B'], ['Made today'], ['Date'], ['x']])
  const path = join(folder, 'above.xlsx')
  await writeFile(path, bytes)
  const archive = await openArchive(path)
  const xml = await text(await archive.read('xl/worksheets/sheet1.xml'))
  archive.close()
  expect(xml).toContain('<oddHeader>&amp;LCopy for A &amp;&amp; B</oddHeader>')
  expect(xml).toContain('<c r="A3" s="1"')
})

test('the same rows give the same bytes', async () => {
  const rows = [['a', 1, { day: '2018-03-31' }]]
  expect(await workbook(rows)).toEqual(await workbook(rows))
})

test('a CSV is read whatever it is called, and its first byte mark is dropped', async () => {
  expect(values(await read('\uFEFFa,b\r\n"1, 2",\r\n', 'file.xlsx'))).toEqual([
    ['a', 'b'],
    ['1, 2', null],
  ])
})

test('a zip of CSV files is read by their names', async () => {
  expect(values(await read(await zipOf({ 'list 1.csv': 'a\n1\n' })))).toEqual([['a'], ['1']])
})

test('a formula is read by the value it was worked out to, and marked', async () => {
  const bytes = await zipOf({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/></Relationships>',
    'xl/worksheets/a.xml':
      '<worksheet><sheetData><row r="1"><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>',
  })
  expect((await read(bytes))[0]?.cells).toEqual([
    null,
    { kind: 'number', number: 2, formula: true },
  ])
})

test('a day with a time of day keeps it', async () => {
  const bytes = await zipOf({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/a.xml"/></Relationships>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="22"/></cellXfs></styleSheet>',
    'xl/worksheets/a.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" s="0"><v>42806.604166667</v></c><c r="B1" s="0"><v>42806</v></c><c r="C1" t="d"><v>2017-03-12T09:05:00</v></c></row></sheetData></worksheet>',
  })
  expect((await read(bytes))[0]?.cells).toEqual([
    { kind: 'day', day: '2017-03-12', time: '14:30', formula: false },
    { kind: 'day', day: '2017-03-12', formula: false },
    { kind: 'day', day: '2017-03-12', time: '09:05', formula: false },
  ])
})

test.each([
  ['macros', { 'xl/workbook.xml': '<workbook/>', 'xl/vbaProject.bin': 'x' }, 'macros'],
  ['another file in the zip', { 'list 1.csv': 'a', 'run.exe': 'x' }, 'only .csv files'],
  [
    'a document type',
    {
      'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><workbook/>',
      'xl/_rels/workbook.xml.rels': '<R/>',
    },
    'document type',
  ],
  ['a bomb', { 'list 1.csv': Buffer.alloc(60_000_000) }, 'unpack to far more'],
])('%s is refused in words', async (_what, parts, words) => {
  await expect(read(await zipOf(parts))).rejects.toThrow(words)
})

test.each([
  ['', 'empty'],
  ['%PDF-1.7', 'no workbook and no CSV'],
  [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old Excel workbook'],
  ['PK\u0003\u0004 and then nothing', 'damaged'],
])('a file that lies about its type is refused in words', async (bytes, words) => {
  await expect(read(bytes)).rejects.toThrow(words)
})

test('however a workbook is damaged, it is read or refused in words, and never anything else', async () => {
  const whole = await workbook([
    ['a', 'b'],
    ['1', { day: '2017-04-01' }],
  ])
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      async (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, to] of changes) bytes[at] = to
        await read(bytes).catch((error: unknown) => {
          expect(error).toBeInstanceOf(FileRefused)
        })
      },
    ),
    { numRuns: 150 },
  )
})

test('a CSV in a zip that is not in UTF-8 is refused in words, and the process goes on', async () => {
  const latin = Buffer.from('name\nZo\xe9 Marsh\n', 'latin1')
  await expect(read(await zipOf({ 'list 1.csv': latin }))).rejects.toThrow('not in UTF-8')
})

test('however a zip of CSV is damaged, it is read or refused in words, and never anything else', async () => {
  const whole = await zipOf({ 'list 1.csv': 'a,b\n1,2\n'.repeat(50) })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      async (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, to] of changes) bytes[at] = to
        await read(bytes).catch((error: unknown) => {
          expect(error).toBeInstanceOf(FileRefused)
        })
      },
    ),
    { numRuns: 150 },
  )
})

test('days count from 1900 with its false leap day, or from 1904', () => {
  expect(serialDay(43_190, false)).toBe('2018-03-31')
  expect(serialDay(41_728, true)).toBe('2018-03-31')
  expect(serialDay(59, false)).toBe('1900-02-28')
  expect(serialDay(-1, false)).toBeNull()
})
