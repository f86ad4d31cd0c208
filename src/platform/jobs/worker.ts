import { setTimeout as after } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import type { Tx } from '../http/index.ts'

/** What a piece of work may use. */
export interface WorkContext {
  clock(): Date
  /** Whether to leave off at the next place where nothing is half done. */
  readonly stopping: AbortSignal
  /** Runs `work` in one transaction as the role for background work, which acts for no person. */
  inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

/** One thing done again and again beside the requests. */
export interface Piece {
  readonly name: string
  readonly everySeconds: number
  run(context: WorkContext): Promise<void>
}

export interface Worker {
  /** Lets each piece come to a place where it may stop, then ends. */
  stop(): Promise<void>
}

export interface WorkerInput {
  /** A pool of the role for background work, with two connections for each piece. */
  readonly database: Database
  readonly pieces: readonly Piece[]
  readonly clock: () => Date
  /** In: which piece failed, and the error’s name; never what it was about. */
  readonly report: (piece: string, error: string) => void
}

/** Starts each piece, now and then again and again, until it is stopped. */
export function startWorker(input: WorkerInput): Worker {
  const stopping = new AbortController()
  const loops = input.pieces.map((piece) => repeat(piece, input, stopping.signal))
  return {
    async stop() {
      stopping.abort()
      await Promise.all(loops)
    },
  }
}

async function repeat(piece: Piece, input: WorkerInput, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      await runAlone(piece, input, stopping)
    } catch (error) {
      input.report(piece.name, error instanceof Error ? error.name : 'unknown')
    }
    await pause(piece.everySeconds, stopping)
  }
}

async function pause(seconds: number, stopping: AbortSignal): Promise<void> {
  try {
    await after(seconds * 1000, undefined, { signal: stopping })
  } catch (error) {
    if (!stopping.aborted) throw error
  }
}

// A lock of the connection goes with the process, however it ends: so whoever holds it knows that
// nobody else is at the same piece, and that what was left half done was left by the dead.
async function runAlone(piece: Piece, input: WorkerInput, stopping: AbortSignal): Promise<void> {
  const { database, clock } = input
  await database.connection().execute(async (held) => {
    const lock = sql`hashtextextended(${`work: ${piece.name}`}, 0)`
    const { rows } = await sql<{ mine: boolean }>`
      select pg_try_advisory_lock(${lock}) as mine`.execute(held)
    if (!rows[0]?.mine) return
    try {
      await piece.run({
        clock,
        stopping,
        inTransaction: (work) => held.transaction().execute(work),
      })
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(held)
    }
  })
}
