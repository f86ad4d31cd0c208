import { mkdir } from 'node:fs/promises'
import { ensureCluster, ensureRunning, readPassword, stopCluster } from './cluster.ts'
import { withLock } from './lock.ts'
import { findPlace } from './place.ts'
import { enter, leave } from './users.ts'

export interface EmbeddedDatabase {
  /** The superuser's URL of the maintenance database. */
  readonly url: string
  readonly folder: string
  readonly notice: string | null
  /** Leaves the database; whoever leaves last stops it. */
  stop(): Promise<void>
}

/**
 * In: the data folder asked for, and where PostgreSQL's packaged programs lie.
 * Out: a running PostgreSQL, shared by every process that asks for the same folder.
 */
export async function startEmbedded(
  dataFolder: string,
  packaged: string,
): Promise<EmbeddedDatabase> {
  const place = await findPlace(dataFolder, packaged)
  await mkdir(place.folder, { recursive: true, mode: 0o755 })
  const port = await withLock(place.folder, async () => {
    await ensureCluster(place)
    const listening = await ensureRunning(place)
    await enter(place.folder)
    return listening
  })
  const password = await readPassword(place)
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    folder: place.folder,
    notice: place.notice,
    stop: () =>
      withLock(place.folder, async () => {
        if (await leave(place.folder)) await stopCluster(place)
      }),
  }
}
