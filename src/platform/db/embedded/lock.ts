import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const STALE_AFTER_MS = 60_000

/**
 * Runs `work` while no other process starts or stops the database of this folder. A folder is the
 * lock, because making one is atomic everywhere; one left behind by a killed process is taken over.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'starting')
  while (!(await taken(lock))) {
    await removeIfStale(lock)
    await wait(50)
  }
  try {
    return await work()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await mkdir(lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function removeIfStale(lock: string): Promise<void> {
  const made = await stat(lock).catch(() => null)
  if (made && new Date().getTime() - made.mtimeMs > STALE_AFTER_MS)
    await rm(lock, { recursive: true, force: true })
}
