import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { openArchive } from './archive.ts'
import type { Workbook } from './sheet.ts'
import { openTableFrom, type Takes } from './table.ts'

export { csvText } from './csv-text.ts'
export { FileRefused } from './refused.ts'
export type { Cell, Sheet, SheetRow, Workbook } from './sheet.ts'
export { writeWorkbook, type WrittenCell, type WrittenSheet } from './xlsx/write.ts'

/**
 * Opens a table that lies on disk, as openTableFrom says. In: its path, the name it was given, and whether a
 * Word document is taken too.
 */
export async function openTable(
  path: string,
  filename: string,
  takes: Takes = {},
): Promise<Workbook> {
  return openTableFrom(
    {
      filename: basename(filename),
      first: (most) => firstBytes(path, most),
      bytes: () => createReadStream(path),
      parts: () => openArchive(path),
    },
    takes,
  )
}

async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
