import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { FileRefused } from './refused.ts'
import { textCell, type SheetRow } from './sheet.ts'

/** The rows of a CSV as they stream. In: its bytes, as UTF-8, or Windows-1252 as Excel saves it. */
export async function* csvRows(
  bytes: Readable,
  encoding: 'utf-8' | 'windows-1252',
): AsyncGenerator<SheetRow> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
  const text = Readable.from(decoded(bytes, decoder))
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
  })
  // A pipe hands on no failure: unheard, one would end the process, and the parser would wait for ever.
  text.on('error', (error) => parser.destroy(error))
  parser.on('close', () => text.destroy())
  text.pipe(parser)
  let row = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row++
      if (record.some((text) => text !== ''))
        yield { row, cells: record.map((text) => textCell(text.trim())) }
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new FileRefused(
        `The CSV file can’t be read after row ${row}: a quote may not be closed.`,
      )
    if (error instanceof TypeError)
      throw new FileRefused('The CSV file is not in UTF-8. Save it as “CSV UTF-8”.')
    throw error
  }
}

async function* decoded(bytes: Readable, decoder: TextDecoder): AsyncGenerator<string> {
  for await (const chunk of bytes)
    yield withoutNul(decoder.decode(chunk as Buffer, { stream: true }))
  yield withoutNul(decoder.decode())
}

// A database keeps no NUL in a text, and nobody can see one in a cell.
function withoutNul(text: string): string {
  return text.includes('\u0000') ? text.replaceAll('\u0000', '') : text
}

/** Out: UTF-8 unless the first megabyte is none. */
export async function encodingOf(path: string): Promise<'utf-8' | 'windows-1252'> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1_000_000), 0, 1_000_000, 0)
    new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), {
      stream: true,
    })
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  } finally {
    await file.close()
  }
}

export async function csvFileRows(path: string): Promise<AsyncIterable<SheetRow>> {
  return csvRows(createReadStream(path), await encodingOf(path))
}
