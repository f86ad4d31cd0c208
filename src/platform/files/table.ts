import { BYTES_FOR_ENCODING, csvRows, encodingOf } from './csv.ts'
import { bareName, lastPart, type Bytes, type Parts } from './parts.ts'
import { FileRefused } from './refused.ts'
import type { Sheet, Workbook } from './sheet.ts'
import { isDocument, readDocument } from './docx/read.ts'
import { readWorkbook } from './xlsx/read.ts'

/** A file wherever it lies: on a disk, or chosen in a browser. */
export interface Source {
  readonly filename: string
  /** Its first bytes, at most so many. */
  first(most: number): Promise<Uint8Array>
  /** All of its bytes, as they stream. */
  bytes(): Bytes
  /** Its entries, where it is a zip file. Throws FileRefused. */
  parts(): Promise<Parts>
}

/** What else than a workbook and CSV is taken: the tables of a Word document, where people write lists so. */
export interface Takes {
  readonly word?: true
}

const BYTES_FOR_KIND = 4096

/**
 * Opens a table by what the file holds, whatever it is called: a workbook (.xlsx), a zip file with a
 * CSV for each sheet, or one CSV; where Word is taken, the tables of a document (.docx). Throws FileRefused
 * with a sentence for whoever sent it.
 */
export async function openTableFrom(source: Source, takes: Takes = {}): Promise<Workbook> {
  const start = await source.first(BYTES_FOR_KIND)
  if (start.length === 0) throw new FileRefused('The file is empty.')
  if (beginsWith(start, 0xd0, 0xcf, 0x11, 0xe0))
    throw new FileRefused(
      takes.word
        ? 'The file is an old Word or Excel file, or one with a password. Save it as .docx or .xlsx.'
        : 'The file is an old Excel workbook, or one with a password. Save it as .xlsx.',
    )
  if (isZip(start)) return openZipped(await source.parts(), takes)
  if (start.includes(0) || beginsWith(start, 0x25, 0x50, 0x44, 0x46))
    throw new FileRefused(
      takes.word
        ? 'The file is no workbook, no CSV and no Word document. Send .xlsx, .csv or .docx.'
        : 'The file is no workbook and no CSV. Send .xlsx, .csv, or a .zip of .csv.',
    )
  const encoding = encodingOf(await source.first(BYTES_FOR_ENCODING))
  const rows = () => csvRows(source.bytes(), encoding)
  const name = bareName(source.filename)
  return { kind: 'csv', sheets: [{ name, rows }], close: () => Promise.resolve() }
}

/** In: the first bytes of a file. Out: whether it calls itself a zip file, as every .xlsx does. */
export function isZip(start: Uint8Array): boolean {
  return beginsWith(start, 0x50, 0x4b)
}

function beginsWith(start: Uint8Array, ...bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => start[at] === byte)
}

async function openZipped(parts: Parts, { word }: Takes): Promise<Workbook> {
  const close = () => {
    parts.close()
    return Promise.resolve()
  }
  try {
    if (parts.names.includes('xl/workbook.xml'))
      return { kind: 'xlsx', sheets: await readWorkbook(parts), close }
    if (isDocument(parts)) {
      if (word) return { kind: 'docx', sheets: await readDocument(parts), close }
      throw new FileRefused('The file is a Word document. Send .xlsx, .csv, or a .zip of .csv.')
    }
    return { kind: 'zip of csv', sheets: csvSheets(parts), close }
  } catch (error) {
    await close()
    throw error
  }
}

function csvSheets(parts: Parts): readonly Sheet[] {
  const names = parts.names.filter((name) => !name.endsWith('/') && !name.startsWith('__MACOSX/'))
  const other = names.find((name) => !name.toLowerCase().endsWith('.csv'))
  if (other)
    throw new FileRefused(`The zip file holds ${lastPart(other)}. It may hold only .csv files.`)
  if (names.length === 0) throw new FileRefused('The zip file holds no .csv file.')
  return names.map((name) => ({
    name: bareName(name),
    async *rows() {
      yield* csvRows(await parts.read(name), 'utf-8')
    },
  }))
}
