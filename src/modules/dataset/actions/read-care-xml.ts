import type { Readable } from 'node:stream'
import {
  createXmlReader,
  ReturnUnreadable,
  type AnyReturnRow,
  type CareReturn,
} from '../../../knowledge/formats/ssda903/index.ts'
import { FileRefused } from '../../../platform/files/index.ts'
import { gather } from './read-care-return.ts'

/** Reads the XML form of an SSDA903 return as it streams. Throws FileRefused where it can't be read. */
export async function readCareXml(bytes: Readable): Promise<CareReturn> {
  const gathered = gather()
  const take = (rows: readonly AnyReturnRow[]) => {
    for (const row of rows) gathered.take(row)
  }
  const reader = createXmlReader()
  try {
    for await (const chunk of bytes) take(reader.write(chunk as Buffer))
    take(reader.end())
  } catch (error) {
    if (error instanceof ReturnUnreadable) throw new FileRefused(error.message)
    throw error
  }
  const { headers, episodes, asylum } = gathered.rows
  if (headers.length === 0)
    throw new FileRefused('The file holds no CHILD element with a HEADER, as a return has.')
  return { headers, episodes, asylum, tables: ['Header', 'Episodes', 'UASC'] }
}
