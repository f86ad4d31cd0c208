import { asksWork } from './modules/asks/index.ts'
import { DATABASE_ROLES } from './platform/access/index.ts'
import { openPool } from './platform/db/pool.ts'
import { startWorker } from './platform/jobs/index.ts'
import type { System } from './system.ts'

/**
 * Starts what is done beside the requests, on a pool and as a role of its own.
 * Out: what stops it, once each piece has come to a place where it may stop.
 */
export function startBackgroundWork(
  system: System,
  clock: () => Date = () => new Date(),
): () => Promise<void> {
  const pieces = asksWork(system.services)
  const pool = openPool(system.appUrl, DATABASE_ROLES.jobs, pieces.length)
  const worker = startWorker({
    database: pool.db,
    pieces,
    clock,
    report: (piece, error) =>
      process.stderr.write(`Background work failed and is tried again: ${piece} (${error})\n`),
  })
  return async () => {
    await worker.stop()
    await pool.close()
  }
}
