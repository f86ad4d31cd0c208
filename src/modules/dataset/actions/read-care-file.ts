import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { CareReturn } from '../../../knowledge/formats/ssda903/index.ts'
import { openTable } from '../../../platform/files/index.ts'
import { readCareReturn } from './read-care-return.ts'
import { readCareXml } from './read-care-xml.ts'

/**
 * Reads an SSDA903 return in whichever form it comes: the XML that is submitted, a zip of CSV files, a
 * workbook, or one CSV. Throws FileRefused where it can't be read.
 */
export async function readCareFile(path: string, filename: string): Promise<CareReturn> {
  if (await isXml(path)) return readCareXml(createReadStream(path))
  const workbook = await openTable(path, filename)
  try {
    return await readCareReturn(workbook)
  } finally {
    await workbook.close()
  }
}

// By what the file holds, whatever it is called: no CSV or workbook begins with a tag.
async function isXml(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return /^(\u00ef\u00bb\u00bf)?\s*</.test(buffer.toString('latin1', 0, bytesRead))
  } finally {
    await file.close()
  }
}
