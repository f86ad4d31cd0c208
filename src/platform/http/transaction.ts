import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import type { Context, Facts, Tx } from './context.ts'

export interface ActingAs {
  /** The session's token; null for somebody not signed in. */
  readonly token: string | null
  /** The token of whoever came by a link of their own. */
  readonly link?: string | null
  /** The partnership whose public records a visitor sees. */
  readonly partnership: string | null
}

class TurnedBack extends Error {
  readonly result: unknown
  constructor(result: unknown) {
    super('turned back')
    this.result = result
  }
}

/**
 * Runs `work` in one transaction as the actor. Where `keep` says no to its result the transaction is
 * rolled back, so that nothing is half saved, and the result is given all the same.
 */
export async function asActor<Services, T>(
  database: Database,
  as: ActingAs,
  now: Date,
  services: Services,
  work: (context: Context<Services>) => Promise<T>,
  keep: (result: T) => boolean = () => true,
): Promise<T> {
  try {
    return await database.transaction().execute(async (tx) => {
      const result = await work({
        tx,
        now,
        services,
        actor: await takeOn(tx, as),
        audit: (kind, record, act, detail = {}) => writeAudit(tx, kind, record, act, detail),
      })
      if (!keep(result)) throw new TurnedBack(result)
      return result
    })
  } catch (error) {
    if (error instanceof TurnedBack) return error.result as T
    throw error
  }
}

async function takeOn(tx: Tx, { token, link, partnership }: ActingAs): Promise<Facts | null> {
  const { rows } = await sql<{ facts: Facts | null }>`
    with acting as materialized (
      select set_config('app.session', ${token ?? ''}, true),
        set_config('app.partnership', ${partnership ?? ''}, true),
        set_config('app.link', ${link ?? ''}, true))
    select access.facts() as facts, access.touch_session() from acting where acting is not null`.execute(
    tx,
  )
  if (link) await sql`select access.touch_link_session()`.execute(tx)
  return rows[0]?.facts ?? null
}

async function writeAudit(
  tx: Tx,
  kind: string,
  record: string | null,
  act: string,
  detail: object,
) {
  await sql`select audit.write(${kind}, ${record}::uuid, ${act}, ${JSON.stringify(detail)}::jsonb)`.execute(
    tx,
  )
}
