import { Transform, type Readable } from 'node:stream'
import { type Entry, open, type ZipFile } from 'yauzl'
import { FileRefused } from './refused.ts'

// A workbook of a million rows inflates to about a gigabyte; nothing honest needs more.
const MOST_BYTES = 2_000_000_000
const MOST_ENTRIES = 2_000
const MOST_RATIO = 400
const FREE_BYTES = 10_000_000

/** A zip file, opened behind limits. */
export interface Archive {
  readonly names: readonly string[]
  /** The inflated bytes of an entry; fails with FileRefused where it is larger than it says. */
  read(name: string): Promise<Readable>
  close(): void
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
      if (error) reject(new FileRefused('The file is damaged: it can’t be opened as a zip file.'))
      else resolve(zip)
    })
  })
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let total = 0
  return new Promise((resolve, reject) => {
    zip.on('error', () => {
      reject(new FileRefused('The file is damaged: its list of contents can’t be read.'))
    })
    zip.on('end', () => {
      resolve(entries)
    })
    zip.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize
      const problem = problemOf(entry, entries.size, total)
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

function problemOf(entry: Entry, before: number, total: number): string | null {
  if (before >= MOST_ENTRIES) return `The file holds more than ${MOST_ENTRIES} parts.`
  if (total > MOST_BYTES) return 'The file would unpack to more than 2 GB.'
  if (entry.generalPurposeBitFlag & 1) return 'The file is locked with a password. Send it without.'
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1)
  if (entry.uncompressedSize > FREE_BYTES && ratio > MOST_RATIO)
    return 'The file would unpack to far more than it should.'
  return null
}

function readEntry(zip: ZipFile, entry: Entry | undefined): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (!entry) {
      reject(new FileRefused('The file is damaged: a part it names is missing.'))
      return
    }
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(new FileRefused('The file is damaged: a part of it can’t be read.'))
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
    out.destroy(new FileRefused('The file is damaged: a part of it can’t be unpacked.'))
  })
  return stream.pipe(out)
}
