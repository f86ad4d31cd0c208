import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** In: the parts of a zip file by name. Out: its bytes. */
export function zipOf(parts: Readonly<Record<string, Buffer | string>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}
