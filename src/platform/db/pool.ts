import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'

// A day has no time and no zone: it stays the text it is. Counts fit in a number here.
types.setTypeParser(types.builtins.DATE, (text) => text)
types.setTypeParser(types.builtins.INT8, Number)
types.setTypeParser(types.builtins.NUMERIC, Number)

export type Database = Kysely<Record<never, never>>

export interface DatabasePool {
  readonly db: Database
  readonly pool: Pool
  close(): Promise<void>
}

/**
 * In: a URL, and the role every connection takes on, whoever it signed in as.
 * Out: a pool of connections of that role.
 */
export function openPool(url: string, role: string, size = 10): DatabasePool {
  const pool = new Pool({ connectionString: url, max: size, options: `-c role=${role}` })
  // A connection that breaks while idle is replaced by the next query; it must not end the server.
  pool.on('error', (error) => {
    process.stderr.write(`A database connection was lost: ${error.message}\n`)
  })
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}
