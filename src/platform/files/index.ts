import { open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { openArchive, type Archive } from './archive.ts'
import { csvFileRows, csvRows } from './csv.ts'
import { FileRefused } from './refused.ts'
import type { Sheet, Workbook } from './sheet.ts'
import { readWorkbook } from './xlsx/read.ts'

export { csvText } from './csv-text.ts'
export { FileRefused } from './refused.ts'
export type { Cell, Sheet, SheetRow, Workbook } from './sheet.ts'
export { writeWorkbook, type WrittenCell, type WrittenSheet } from './xlsx/write.ts'

/**
 * Opens a table by what the file holds, whatever it is called: a workbook (.xlsx), a zip file with a
 * CSV for each sheet, or one CSV. Throws FileRefused with a sentence for whoever sent it.
 */
export async function openTable(path: string, filename: string): Promise<Workbook> {
  const start = await firstBytes(path)
  if (start.length === 0) throw new FileRefused('The file is empty.')
  if (start.length >= 4 && start.readUInt32BE(0) === 0xd0cf11e0)
    throw new FileRefused(
      'The file is an old Excel workbook, or one with a password. Save it as .xlsx.',
    )
  if (start.subarray(0, 2).toString('latin1') === 'PK') return openZipped(path)
  if (start.includes(0) || start.subarray(0, 4).toString('latin1') === '%PDF')
    throw new FileRefused(
      'The file is no workbook and no CSV. Send .xlsx, .csv, or a .zip of .csv.',
    )
  const name = basename(filename, extname(filename))
  const rows = await csvFileRows(path)
  return { kind: 'csv', sheets: [{ name, rows: () => rows }], close: () => Promise.resolve() }
}

async function openZipped(path: string): Promise<Workbook> {
  const archive = await openArchive(path)
  const close = () => {
    archive.close()
    return Promise.resolve()
  }
  try {
    if (archive.names.includes('xl/workbook.xml'))
      return { kind: 'xlsx', sheets: await readWorkbook(archive), close }
    return { kind: 'zip of csv', sheets: csvSheets(archive), close }
  } catch (error) {
    await close()
    throw error
  }
}

function csvSheets(archive: Archive): readonly Sheet[] {
  const parts = archive.names.filter((name) => !name.endsWith('/') && !name.startsWith('__MACOSX/'))
  const other = parts.find((name) => extname(name).toLowerCase() !== '.csv')
  if (other)
    throw new FileRefused(`The zip file holds ${basename(other)}. It may hold only .csv files.`)
  if (parts.length === 0) throw new FileRefused('The zip file holds no .csv file.')
  return parts.map((part) => ({
    name: basename(part, extname(part)),
    async *rows() {
      yield* csvRows(await archive.read(part), 'utf-8')
    },
  }))
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
