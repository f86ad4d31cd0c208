import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Checkpoint } from './checkpoint.ts'

// Whoever can rewrite the database can take its checkpoints out of it. A copy outside shows that.
const NAME = 'audit-checkpoints.jsonl'

/** In: the data folder. Out: the checkpoints kept there; none where the file is not there yet. */
export async function readKeptOutside(folder: string): Promise<Checkpoint[]> {
  let text: string
  try {
    text = await readFile(join(folder, NAME), 'utf8')
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

export async function keepOutside(folder: string, checkpoint: Checkpoint): Promise<void> {
  await appendFile(join(folder, NAME), `${JSON.stringify(checkpoint)}\n`, { mode: 0o600 })
}
