import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

export interface Account {
  readonly id: string
  readonly personId: string
  readonly passwordHash: string | null
  readonly sealedSecret: Buffer | null
  readonly lastStep: number | null
  readonly failures: number
  readonly lastFailureAt: Date | null
}

export type LinkPurpose = 'invitation' | 'password' | 'second-factor'

export interface Link {
  readonly accountId: string
  readonly purpose: LinkPurpose
  readonly email: string
}

export async function findAccount(tx: Tx, email: string): Promise<Account | undefined> {
  const { rows } = await sql<Account>`
    select id, person_id as "personId", password_hash as "passwordHash",
      totp_secret_enc as "sealedSecret", totp_last_step as "lastStep", failures,
      last_failure_at as "lastFailureAt"
    from access.account_for(${email})`.execute(tx)
  return rows[0]
}

export async function saveFailure(tx: Tx, account: string): Promise<void> {
  await sql`select access.sign_in_failed(${account}::uuid)`.execute(tx)
}

export async function insertSession(
  tx: Tx,
  session: { sha256: Buffer; account: string; step: number | null },
): Promise<void> {
  await sql`select access.open_session(${session.sha256}, ${session.account}::uuid, true,
    ${session.step}::bigint)`.execute(tx)
}

export async function closeSession(tx: Tx): Promise<void> {
  await sql`select access.close_session()`.execute(tx)
}

/** Out: whether there is such an account; a caller must not tell. */
export async function insertLink(
  tx: Tx,
  link: { email: string; purpose: LinkPurpose; sha256: Buffer; hours: number },
): Promise<boolean> {
  const { rows } = await sql<{ made: boolean }>`
    select access.issue_link(${link.email}, ${link.purpose}, ${link.sha256},
      make_interval(hours => ${link.hours}::int)) as made`.execute(tx)
  return rows[0]?.made ?? false
}

export async function findLink(tx: Tx, sha256: Buffer): Promise<Link | undefined> {
  const { rows } = await sql<Link>`
    select account_id as "accountId", purpose, email from access.link_for(${sha256})`.execute(tx)
  return rows[0]
}

/** Out: the account whose link was used up, or null where somebody was quicker. */
export async function spendLink(
  tx: Tx,
  link: { sha256: Buffer; passwordHash: string | null; sealedSecret: Buffer | null },
): Promise<string | null> {
  const { rows } = await sql<{ account: string | null }>`
    select access.use_link(${link.sha256}, ${link.passwordHash}, ${link.sealedSecret}) as account
  `.execute(tx)
  return rows[0]?.account ?? null
}

export async function insertAccount(tx: Tx, person: string, email: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select access.make_account(${person}::uuid, ${email}) as id`.execute(tx)
  const made = rows[0]
  if (!made) throw new Error('The account was not made.')
  return made.id
}

export async function insertRole(
  tx: Tx,
  grant: { person: string; role: string; agency: string | null; from: string; to: string | null },
): Promise<void> {
  await sql`select access.grant_role(${grant.person}::uuid, ${grant.role}, ${grant.agency}::uuid,
    ${grant.from}::date, ${grant.to}::date)`.execute(tx)
}
