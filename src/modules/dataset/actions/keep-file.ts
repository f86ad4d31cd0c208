import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, mkdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A file that somebody sent, or that lies on the operator's disk. */
export interface IncomingFile {
  readonly path: string
  readonly filename: string
  readonly bytes: number
  readonly sha256: string
}

/** In: a file on disk. Out: what is known about it; the file is read once, as it streams. */
export async function describeFile(path: string, filename: string): Promise<IncomingFile> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { path, filename, bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}

/** Keeps a copy under its checksum, so that the same file is kept once and can't be exchanged. */
export async function keepFile(folder: string, file: IncomingFile): Promise<void> {
  const kept = keptPath(folder, file.sha256)
  if (existsSync(kept)) return
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await copyFile(file.path, `${kept}.part`)
  await rename(`${kept}.part`, kept)
}

export function keptPath(folder: string, sha256: string): string {
  return join(folder, sha256)
}
