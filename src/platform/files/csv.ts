import { CsvFault, CsvReader } from './csv-reader.ts'
import type { Bytes } from './parts.ts'
import { FileRefused } from './refused.ts'
import { textCell, type SheetRow } from './sheet.ts'

export type CsvEncoding = 'utf-8' | 'windows-1252'

/** How many of a file's first bytes decide its encoding. */
export const BYTES_FOR_ENCODING = 1_000_000

/** In: the first bytes of a file. Out: UTF-8, or Windows-1252, as Excel saves it, where it is none. */
export function encodingOf(first: Uint8Array): CsvEncoding {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(first, { stream: true })
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

/** The rows of a CSV as they stream; empty rows are left out. Throws FileRefused where it is none. */
export async function* csvRows(bytes: Bytes, encoding: CsvEncoding): AsyncGenerator<SheetRow> {
  const reader = new CsvReader()
  let row = 0
  function* rowsOf(records: Iterable<string[]>): Generator<SheetRow> {
    for (const record of records) {
      row++
      if (record.some((text) => text !== ''))
        yield { row, cells: record.map((text) => textCell(text.trim())) }
    }
  }
  try {
    for await (const text of decoded(bytes, encoding)) yield* rowsOf(reader.push(text))
    yield* rowsOf(reader.end())
  } catch (error) {
    if (error instanceof CsvFault)
      throw new FileRefused(
        `The CSV file can’t be read after row ${row}: a quote may not be closed.`,
      )
    throw error
  }
}

async function* decoded(bytes: Bytes, encoding: CsvEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
  const decode = (chunk?: Uint8Array) => {
    try {
      return withoutNul(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode())
    } catch {
      throw new FileRefused('The CSV file is not in UTF-8. Save it as “CSV UTF-8”.')
    }
  }
  for await (const chunk of bytes) yield decode(chunk)
  yield decode()
}

// A database keeps no NUL in a text, and nobody can see one in a cell.
function withoutNul(text: string): string {
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text
}
