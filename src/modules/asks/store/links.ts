import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

const digest = (token: string) => createHash('sha256').update(token).digest()

/** A token for a session that a link opens: nobody can guess it. */
export function newLinkSession(): string {
  return randomBytes(32).toString('base64url')
}

/** In: a link's token. Out: whether it can still be used; null where there is no such link. */
export async function findLink(tx: Tx, token: string): Promise<{ usable: boolean } | null> {
  const { rows } = await sql<{ usable: boolean }>`
    select usable from access.record_link_for(${digest(token)})`.execute(tx)
  return rows[0] ?? null
}

/** Uses a link up. Out: the records it names, or null where it was used or has run out. */
export async function consumeLink(
  tx: Tx,
  token: string,
  session: string,
): Promise<readonly string[] | null> {
  const { rows } = await sql<{ records: string[] | null }>`
    select access.use_record_link(${digest(token)}, ${digest(session)}) as records`.execute(tx)
  return rows[0]?.records ?? null
}

/** In: a survey's open link. Out: the recipient it made for whoever starts, or null where it is not open. */
export async function startSurvey(tx: Tx, token: string, session: string): Promise<string | null> {
  const { rows } = await sql<{ recipient: string | null }>`
    select app.start_survey(${digest(token)}, ${digest(session)}) as recipient`.execute(tx)
  return rows[0]?.recipient ?? null
}

/** Has another letter written to the address the link went to; what comes of it is not told. */
export async function askForAnotherLink(tx: Tx, token: string): Promise<void> {
  await sql`select app.ask_again(${digest(token)})`.execute(tx)
}

export async function endLinkSession(tx: Tx): Promise<void> {
  await sql`select access.close_link_session()`.execute(tx)
}
