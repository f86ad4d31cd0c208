import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyRequest } from 'fastify'
import { Fields, type ReceivedFile } from './fields.ts'

export interface Received {
  readonly form: Fields
  readonly files: readonly ReceivedFile[]
}

/** A file was larger than the path takes; the sentence names the limit. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** In: a request with a form. Out: its fields, and its files on disk, each with its checksum. */
export async function receive(
  request: FastifyRequest,
  folder: string,
  maxBytes: number | undefined,
): Promise<Received> {
  if (!request.isMultipart()) {
    const body = request.body
    const entries = body && typeof body === 'object' ? Object.entries(body) : []
    return { form: new Fields(entries.flatMap(([name, value]) => texts(name, value))), files: [] }
  }
  return receiveParts(request, folder, maxBytes ?? 0)
}

async function receiveParts(
  request: FastifyRequest,
  folder: string,
  maxBytes: number,
): Promise<Received> {
  const entries: [string, string][] = []
  const files: ReceivedFile[] = []
  try {
    for await (const part of request.parts({
      limits: { fileSize: Math.max(maxBytes, 1), files: 60 },
    })) {
      if (part.type === 'field') entries.push([part.fieldname, String(part.value)])
      else {
        const file = await keepFile(part.file, folder, part.fieldname, part.filename)
        files.push(file)
        if (part.file.truncated) throw new TooLarge(tooLarge(part.filename, maxBytes))
      }
    }
  } catch (error) {
    await discard(files)
    throw error
  }
  return {
    form: new Fields(entries),
    files: files.filter(({ bytes, filename }) => bytes > 0 || filename),
  }
}

async function keepFile(
  content: NodeJS.ReadableStream,
  folder: string,
  field: string,
  filename: string,
): Promise<ReceivedFile> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, randomUUID())
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await pipeline(content, measure, createWriteStream(path, { mode: 0o600 }))
  return { field, filename, path, bytes, sha256: hash.digest('hex') }
}

/** Removes files that nobody took over. */
export async function discard(files: readonly ReceivedFile[]): Promise<void> {
  await Promise.all(files.map(({ path }) => rm(path, { force: true })))
}

function tooLarge(filename: string, maxBytes: number): string {
  return `${filename} is larger than ${Math.floor(maxBytes / 1_000_000)} MB, the most this page takes.`
}

function texts(name: string, value: unknown): [string, string][] {
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.map((one) => [name, typeof one === 'string' ? one : ''])
}
