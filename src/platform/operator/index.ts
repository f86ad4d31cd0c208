import { Client } from 'pg'
import { DATABASE_ROLES } from '../access/index.ts'
import type { AuditFault, Checkpoint, SigningKey } from '../audit/index.ts'
import { auditOn } from './audit.ts'
import { newToken } from '../secrets/index.ts'

type Row = Readonly<Record<string, unknown>>

interface NewAccount {
  readonly id: string
  readonly email: string
  readonly roles: readonly { readonly role: string; readonly agency: string | null }[]
}

export interface AuditVerdict {
  readonly entries: number
  readonly checkpoints: number
  readonly faults: readonly AuditFault[]
}

/** What whoever runs the server may do outside any session: found, restore, act as a service account. */
export interface Operator {
  query(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>
  /** Gives a person an account and roles. Out: the account's id. */
  makeAccount(partnership: string, person: NewAccount, fromDay: string): Promise<string>
  /** Seats a person in a group with a role that counts there. */
  makeGroupMember(
    partnership: string,
    member: { readonly person: string; readonly role: string; readonly group: string },
    fromDay: string,
  ): Promise<void>
  /** Makes a person a named member of a room. */
  makeRoomMember(
    partnership: string,
    member: { readonly person: string; readonly room: string },
    fromDay: string,
  ): Promise<void>
  /** Records that a person opened a room in an emergency, until an hour from now. */
  makeBrokenGlass(
    partnership: string,
    by: { readonly person: string; readonly room: string },
  ): Promise<void>
  /** Out: the token of a one-time link by which the account's owner chooses a password. */
  makeInvitation(account: string): Promise<string>
  /**
   * In: the key, and the checkpoints kept outside the database. Out: how many entries and checkpoints the
   * audit log has, and every place where a chain or a signature does not hold.
   */
  verifyAuditLog(key: SigningKey, keptOutside: readonly Checkpoint[]): Promise<AuditVerdict>
  /** Signs where the chains stand. Out: the checkpoint; null where nothing was written since the last. */
  signAuditLog(key: SigningKey, at: Date): Promise<Checkpoint | null>
  /** Out: the token of a session that reaches these records and nothing else. */
  mintLinkSession(partnership: string, records: readonly string[]): Promise<string>
  /** Out: the token of a session for an account, so that a command runs under the same policies. */
  mintSession(email: string): Promise<string>
}

/** In: the URL of the role that migrates. Runs `work` in one transaction as the operator. */
export async function asOperator<T>(
  url: string,
  work: (operator: Operator) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`set local role ${DATABASE_ROLES.operator}`)
    const result = await work(operatorOn(client))
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.end()
  }
}

function operatorOn(client: Client): Operator {
  const query = async (sql: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(sql, [...values])).rows
  const asDefiner = async <T>(work: () => Promise<T>): Promise<T> => {
    await client.query(`set local role ${DATABASE_ROLES.definer}`)
    const result = await work()
    await client.query(`set local role ${DATABASE_ROLES.operator}`)
    return result
  }
  return {
    query,
    makeAccount: (partnership, person, fromDay) =>
      asDefiner(async () => {
        const rows = await query(
          `insert into private.account (person_id, email) values ($1, lower($2)) returning id`,
          [person.id, person.email],
        )
        for (const { role, agency } of person.roles)
          await query(
            `insert into private.role_grant (person_id, partnership_id, role, agency_id, from_day)
             values ($1, $2, $3, $4, $5)`,
            [person.id, partnership, role, agency, fromDay],
          )
        return String(rows[0]?.['id'])
      }),
    makeGroupMember: (partnership, { person, role, group }, fromDay) =>
      asDefiner(async () => {
        await query(
          `insert into private.group_member (person_id, partnership_id, role, group_id, from_day)
           values ($1, $2, $3, $4, $5)`,
          [person, partnership, role, group, fromDay],
        )
      }),
    makeRoomMember: (partnership, { person, room }, fromDay) =>
      asDefiner(async () => {
        await query(
          `insert into private.room_member (person_id, partnership_id, room_id, granted_by, from_day)
           values ($1, $2, $3, $1, $4)`,
          [person, partnership, room, fromDay],
        )
      }),
    makeBrokenGlass: (partnership, { person, room }) =>
      asDefiner(async () => {
        await query(
          `insert into private.broken_glass (person_id, partnership_id, room_id, reason, expires_at)
           values ($1, $2, $3, 'Opened by whoever runs the server', now() + interval '1 hour')`,
          [person, partnership, room],
        )
      }),
    makeInvitation: (account) =>
      asDefiner(async () => {
        const { token, sha256 } = newToken()
        await query(
          `insert into private.link (token_sha256, account_id, purpose, expires_at)
           values ($1, $2, 'invitation', now() + interval '72 hours')`,
          [sha256, account],
        )
        return token
      }),
    verifyAuditLog: (key, keptOutside) => asDefiner(() => auditOn(query).verify(key, keptOutside)),
    signAuditLog: (key, at) => asDefiner(() => auditOn(query).sign(key, at)),
    mintLinkSession: (partnership, records) =>
      asDefiner(async () => {
        const { token, sha256 } = newToken()
        await query(
          `insert into private.link_session
             (token_sha256, partnership_id, records, idle_expires_at, absolute_expires_at)
           values ($1, $2, $3, now() + interval '30 minutes', now() + interval '12 hours')`,
          [sha256, partnership, records],
        )
        return token
      }),
    mintSession: (email) =>
      asDefiner(async () => {
        const { token, sha256 } = newToken()
        const rows = await query(
          'select id from private.account where email = lower($1) and disabled_at is null',
          [email],
        )
        const id = rows[0]?.['id']
        if (!id) throw new Error(`Nobody has the account ${email}.`)
        await query('select access.open_session($1, $2, true, null)', [sha256, id])
        return token
      }),
  }
}
