import { buffer } from 'node:stream/consumers'
import { fromBuffer, type Entry, type ZipFile as ZipReader } from 'yauzl'
import { ZipFile } from 'yazl'

const STILL = { mtime: new Date(1980, 0, 1) }

/**
 * In: a Word file as its library writes it, and the moment it bears. Out: the same with fixed times and
 * ids, so that the same snapshot gives the same bytes.
 */
export async function stillDocx(file: Buffer, at: string): Promise<Buffer> {
  const parts = await read(file)
  const zip = new ZipFile()
  const moment = `${at.slice(0, 19)}Z`
  for (const name of [...parts.keys()].sort()) {
    const content = parts.get(name) ?? Buffer.alloc(0)
    const still =
      name.endsWith('.xml') || name.endsWith('.rels')
        ? Buffer.from(
            content
              .toString('utf8')
              .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, moment),
          )
        : content
    zip.addBuffer(still, name, STILL)
  }
  zip.end()
  return buffer(zip.outputStream)
}

async function read(file: Buffer): Promise<Map<string, Buffer>> {
  const zip = await new Promise<ZipReader>((resolve, reject) => {
    fromBuffer(file, { lazyEntries: true }, (error, opened) => {
      if (error) reject(error)
      else resolve(opened)
    })
  })
  const parts = new Map<string, Buffer>()
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) {
          reject(error)
          return
        }
        buffer(stream).then((content) => {
          parts.set(entry.fileName, content)
          zip.readEntry()
        }, reject)
      })
    })
    zip.readEntry()
  })
  return parts
}
