import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { Invited } from '../domain/audience.ts'

/** Whom a draft will ask. In: the round. Out: those chosen so far; undefined where it is no draft. */
export async function findAudience(tx: Tx, round: string): Promise<readonly Invited[] | undefined> {
  const { rows } = await sql<{ audience: readonly Invited[] }>`
    select audience from app.ask_round where id = ${round} and state = 'draft' for update`.execute(
    tx,
  )
  return rows[0]?.audience
}

export async function saveAudience(
  tx: Tx,
  round: string,
  audience: readonly Invited[],
): Promise<void> {
  await sql`
    update app.ask_round set audience = ${JSON.stringify(audience)}::jsonb
    where id = ${round} and state = 'draft'`.execute(tx)
}

/** Who was asked in an earlier round, with their addresses, to be asked again. */
export async function listInvitedIn(tx: Tx, round: string): Promise<readonly Invited[]> {
  const { rows } = await sql<Invited>`
    select p.asked_as as "askedAs", p.agency_id as "agencyId", p.subject_id as "subjectId", p.urn,
      p.name, coalesce(a.name, '') as "contactName", coalesce(a.email, '') as email,
      coalesce(a.signs_in, false) as "signsIn"
    from app.ask_recipient p left join app.ask_address a on a.recipient_id = p.id
    where p.partnership_id = (select access.partnership()) and p.round_id = ${round}
      and p.asked_as <> 'anonymous'
    order by p.name, p.id`.execute(tx)
  return rows
}

/**
 * Makes recipients of those who will be asked, and their addresses, in two statements however many they
 * are. Who is asked already is passed over. Out: how many are asked now who were not.
 */
export async function insertInvited(
  tx: Tx,
  partnership: string,
  round: string,
  invited: readonly (Invited & { readonly id: string })[],
  at: Date,
): Promise<number> {
  const json = JSON.stringify(invited)
  const as = sql`as n (id uuid, "agencyId" uuid, "subjectId" uuid, urn text, name text,
    "askedAs" text, "contactName" text, email text, "signsIn" boolean)`
  const { numAffectedRows } = await sql`
    insert into app.ask_recipient
      (id, partnership_id, round_id, agency_id, subject_id, urn, name, asked_as, at)
    select n.id, ${partnership}, ${round}, n."agencyId", n."subjectId", n.urn, n.name, n."askedAs", ${at}
    from jsonb_to_recordset(${json}::jsonb) ${as}
    on conflict do nothing`.execute(tx)
  await sql`
    insert into app.ask_address (id, partnership_id, recipient_id, name, email, signs_in)
    select gen_random_uuid(), ${partnership}, p.id, n."contactName", n.email, n."signsIn"
    from jsonb_to_recordset(${json}::jsonb) ${as}
    join app.ask_recipient p on p.id = n.id
    where n.email <> ''`.execute(tx)
  return Number(numAffectedRows)
}

/** Empties a draft's list as it is opened, in the same transaction, and marks it open. */
export async function markOpen(tx: Tx, round: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.ask_round set state = 'open', opened_at = ${at}, audience = '[]'
    where id = ${round} and state = 'draft'`.execute(tx)
  return numAffectedRows === 1n
}

/** The address of one who was asked: put in place, or changed. */
export async function saveAddress(
  tx: Tx,
  partnership: string,
  recipient: string,
  email: string,
): Promise<void> {
  await sql`
    insert into app.ask_address (id, partnership_id, recipient_id, name, email, signs_in)
    values (gen_random_uuid(), ${partnership}, ${recipient}, '', ${email}, false)
    on conflict (recipient_id) do update set name = '', email = excluded.email, signs_in = false`.execute(
    tx,
  )
}

/** A way in to one ask, made by hand. In: the digest of its token. */
export async function insertLink(
  tx: Tx,
  sha256: Buffer,
  records: readonly string[],
  days: number,
): Promise<void> {
  await sql`select access.issue_record_link(${sha256}, ${[...records]}::uuid[],
    make_interval(days => ${days}::int))`.execute(tx)
}

export async function saveOpenLink(tx: Tx, round: string, sha256: Buffer): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.ask_round set open_link_sha256 = ${sha256}
    where id = ${round} and state in ('draft', 'open')`.execute(tx)
  return numAffectedRows === 1n
}

/** More time for one who was asked. Out: whether they still are. */
export async function saveExtension(
  tx: Tx,
  recipient: string,
  due: string,
  reason: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.ask_recipient set due = ${due}::date, due_reason = ${reason}
    where id = ${recipient} and state in ('asked', 'blocked')`.execute(tx)
  return numAffectedRows === 1n
}
