import { BlobReader, ZipReader, type Entry } from '@zip.js/zip.js/lib/zip-core-custom.js'
import type { Parts } from './parts.ts'
import { FileRefused } from './refused.ts'
import type { Workbook } from './sheet.ts'
import { openTableFrom } from './table.ts'
import { DAMAGED, ZipLimits } from './zip-limits.ts'

/** Told how many more bytes of the file were read. */
export type OnRead = (bytes: number) => void

/** Opens a table that somebody chose in a browser, as openTableFrom says. Nothing is sent anywhere. */
export async function openTable(file: File, onRead: OnRead): Promise<Workbook> {
  return openTableFrom({
    filename: file.name,
    first: (most) => firstBytes(file, most),
    bytes: () => bytesOf(file, onRead),
    parts: () => openParts(file, onRead),
  })
}

/** Its first bytes, at most so many. */
export async function firstBytes(file: Blob, most: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, most).arrayBuffer())
}

/** The bytes of a file as they stream. */
export async function* bytesOf(file: Blob, onRead: OnRead): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunksOf(file.stream())) {
    onRead(chunk.length)
    yield chunk
  }
}

async function openParts(file: Blob, onRead: OnRead): Promise<Parts> {
  const zip = new ZipReader(new BlobReader(file), { useWebWorkers: false })
  const entries = await listEntries(zip)
  return {
    names: [...entries.keys()],
    read: (name) => Promise.resolve(inflated(entries.get(name), onRead)),
    close: () => void zip.close(),
  }
}

async function listEntries(zip: ZipReader<Blob>): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const limits = new ZipLimits()
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      const problem = limits.problemOf(entry)
      if (problem) throw new FileRefused(problem)
      entries.set(entry.filename, entry)
    }
    return entries
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused(entries.size > 0 ? DAMAGED.list : DAMAGED.zip)
  }
}

// Where an entry unpacks to more or less than it says, it stops there.
async function* inflated(entry: Entry | undefined, onRead: OnRead): AsyncGenerator<Uint8Array> {
  if (!entry || entry.directory) throw new FileRefused(DAMAGED.missing)
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  let before = 0
  const onprogress = (now: number) => {
    onRead(now - before)
    before = now
    return undefined
  }
  const unpacking = entry.getData(writable, { onprogress }).catch((error: unknown) => {
    // The reader of the other end is told in its own turn.
    void writable.abort(error).catch(() => undefined)
  })
  let left = entry.uncompressedSize
  try {
    for await (const chunk of chunksOf(readable)) {
      left -= chunk.length
      if (left < 0) break
      yield chunk
    }
    await unpacking
  } catch {
    throw new FileRefused(DAMAGED.unpacking)
  }
  if (left !== 0) throw new FileRefused(DAMAGED.unpacking)
}

// Not every browser can walk a stream with “for await”.
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
