import { createHash } from 'node:crypto'
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Checkpoint } from './checkpoint.ts'

/**
 * Where a database's checkpoints are kept outside it: whoever can rewrite the database can take them out of
 * it, and a copy shows that. In: the data folder; the server's URL, or null for the embedded database. Out: a
 * file for each database, since one folder may serve several in its time.
 */
export function checkpointFile(folder: string, server: string | null): string {
  if (server === null) return join(folder, 'audit-checkpoints.jsonl')
  const { host, pathname } = new URL(server)
  const mark = createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 12)
  return join(folder, `audit-checkpoints-${mark}.jsonl`)
}

/** In: the file. Out: the checkpoints kept there; none where it is not there yet. */
export async function readKeptOutside(file: string): Promise<Checkpoint[]> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
  // A machine that lost power may have left half a line, which was never a checkpoint.
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Checkpoint]
    } catch {
      return []
    }
  })
}

export async function keepOutside(file: string, checkpoint: Checkpoint): Promise<void> {
  await appendFile(file, `${JSON.stringify(checkpoint)}\n`, { mode: 0o600 })
}
