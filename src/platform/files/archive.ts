import { Transform, type Readable } from 'node:stream'
import { type Entry, open, type ZipFile } from 'yauzl'
import type { Parts } from './parts.ts'
import { FileRefused } from './refused.ts'
import { DAMAGED, ZipLimits } from './zip-limits.ts'

/** A zip file on disk, opened behind limits. */
export interface Archive extends Parts {
  read(name: string): Promise<Readable>
}

/** In: a path. Out: the archive. Throws FileRefused where it is no zip file, or might be a bomb. */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openZip(path)
  try {
    const entries = await listEntries(zip)
    return {
      names: [...entries.keys()],
      read: (name) => readEntry(zip, entries.get(name)),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, zip) => {
      if (error) reject(new FileRefused(DAMAGED.zip))
      else resolve(zip)
    })
  })
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const limits = new ZipLimits()
  return new Promise((resolve, reject) => {
    zip.on('error', () => {
      reject(new FileRefused(DAMAGED.list))
    })
    zip.on('end', () => {
      resolve(entries)
    })
    zip.on('entry', (entry: Entry) => {
      const { compressedSize, uncompressedSize, generalPurposeBitFlag } = entry
      const encrypted = (generalPurposeBitFlag & 1) === 1
      const problem = limits.problemOf({ compressedSize, uncompressedSize, encrypted })
      if (problem) {
        reject(new FileRefused(problem))
        return
      }
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function readEntry(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (!entry) {
      reject(new FileRefused(DAMAGED.missing))
      return
    }
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new FileRefused(DAMAGED.unreadable))
      else resolve(guarded(stream))
    })
  })
}

// yauzl checks each entry against the size it declares; a broken stream says so in our words.
function guarded(stream: Readable): Readable {
  const out = new Transform({
    transform(chunk, _encoding, done) {
      done(null, chunk)
    },
  })
  stream.on('error', () => {
    out.destroy(new FileRefused(DAMAGED.unpacking))
  })
  return stream.pipe(out)
}
