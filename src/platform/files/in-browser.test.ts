import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { openTable as openInBrowser } from './in-browser.ts'
import { FileRefused, openTable, writeWorkbook, type SheetRow, type Workbook } from './index.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-browser-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

type Read = readonly SheetRow[] | { readonly refused: string }

async function readAll(open: () => Promise<Workbook>): Promise<Read> {
  try {
    const table = await open()
    const rows: SheetRow[] = []
    try {
      for (const sheet of table.sheets) for await (const row of sheet.rows()) rows.push(row)
    } finally {
      await table.close()
    }
    return rows
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.message }
    throw error
  }
}

async function onDisk(bytes: Buffer): Promise<Read> {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  return readAll(() => openTable(path, 'list 1.csv'))
}

const inBrowser = (bytes: Buffer, onRead: (bytes: number) => void = () => undefined) =>
  readAll(() => openInBrowser(new File([new Uint8Array(bytes)], 'list 1.csv'), onRead))

function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

const workbook = () =>
  buffer(
    writeWorkbook([
      {
        name: 'List 1',
        rows: [
          ['Child Unique ID', 'Day'],
          ['C1', { day: '2017-04-01' }],
          ['C2', 7],
        ],
      },
      {
        name: 'List 3',
        rows: [['Child Unique ID'], ...Array.from({ length: 3_000 }, (_, n) => [`C${n}`])],
      },
    ]),
  )

test.each([
  ['a workbook', workbook],
  ['a zip of CSV', () => zipOf({ 'list 1.csv': 'a,b\n1,"2\n3"\n', 'folder/list 2.csv': 'x\r\ny' })],
  ['a CSV', () => Promise.resolve(Buffer.from('\uFEFFa,b\r\nZoë,1'))],
  ['a CSV in the letters of Windows', () => Promise.resolve(Buffer.from('a\nZo\xe9\n', 'latin1'))],
  ['nothing', () => Promise.resolve(Buffer.alloc(0))],
  ['an old workbook', () => Promise.resolve(Buffer.from('d0cf11e0a1b11ae1', 'hex'))],
  ['a PDF', () => Promise.resolve(Buffer.from('%PDF-1.7'))],
  ['no zip file', () => Promise.resolve(Buffer.from('PK\u0003\u0004 and then nothing'))],
  ['macros', () => zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/vbaProject.bin': 'x' })],
  ['a program in the zip', () => zipOf({ 'list 1.csv': 'a', 'run.exe': 'x' })],
  ['a bomb', () => zipOf({ 'list 1.csv': Buffer.alloc(60_000_000) })],
  [
    'too many parts',
    () => zipOf(Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`${n}.csv`, 'a']))),
  ],
  [
    'a document type',
    () =>
      zipOf({
        'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><workbook/>',
        'xl/_rels/workbook.xml.rels': '<R/>',
      }),
  ],
] as const)('%s is read, or refused, in a browser as on disk', async (_what, made) => {
  const bytes = await made()
  const read = await inBrowser(bytes)
  expect(read).toEqual(await onDisk(bytes))
  expect(Array.isArray(read) ? read.length > 0 : 'refused' in read).toBe(true)
})

test('a zip with a password is refused in the same words', async () => {
  const bytes = await zipOf({ 'list 1.csv': 'a,b' })
  // Bit 0 of the flags says that an entry is encrypted: APPNOTE 4.4.4, in both of its headers.
  for (const [mark, at] of [
    ['PK\u0003\u0004', 6],
    ['PK\u0001\u0002', 8],
  ] as const) {
    const place = bytes.indexOf(mark, 0, 'latin1') + at
    bytes.writeUInt16LE(bytes.readUInt16LE(place) | 1, place)
  }
  const refused = { refused: 'The file is locked with a password. Send it without.' }
  expect(await onDisk(bytes)).toEqual(refused)
  expect(await inBrowser(bytes)).toEqual(refused)
})

test('however a workbook is damaged, a browser reads it or refuses it, and never fails otherwise', async () => {
  const rows = [['Child Unique ID'], ['C1'], ['C2']]
  const whole = await buffer(writeWorkbook([{ name: 'List 1', rows }]))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      async (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, to] of changes) bytes[at] = to
        const read = await inBrowser(bytes)
        expect('refused' in read ? read.refused : read.length).toBeTruthy()
      },
    ),
    { numRuns: 100, seed: 20_260_331 },
  )
})

test('whoever waits is told of the bytes read, and in all of no more than there are', async () => {
  const csv = Buffer.from('a,b\n1,2\n'.repeat(20_000))
  for (const bytes of [csv, await workbook(), await zipOf({ 'list 1.csv': csv })]) {
    let read = 0
    await inBrowser(bytes, (more) => {
      expect(more).toBeGreaterThanOrEqual(0)
      read += more
    })
    expect(read).toBeGreaterThan(bytes.length * 0.3)
    expect(read).toBeLessThanOrEqual(bytes.length)
  }
})
