import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

/** What an agency said about the facts about itself; the latest counts. */
export interface Confirmation {
  readonly agencyId: string
  readonly agency: string
  readonly confirms: boolean
  readonly words: string
  readonly by: string
}

export interface Whose {
  readonly partnership: string
  readonly author: string
  readonly at: Date
}

export async function listConfirmations(tx: Tx, report: string): Promise<readonly Confirmation[]> {
  const { rows } = await sql<Confirmation>`
    select distinct on (c.agency_id) c.agency_id as "agencyId", a.name as agency, c.confirms, c.words,
      coalesce(p.name, 'its lead') as by
    from app.report_confirmation c join app.agency a on a.id = c.agency_id
    left join app.person p on p.id = c.author_id
    where c.report_id = ${report} order by c.agency_id, c.at desc`.execute(tx)
  return rows
}

export async function insertConfirmation(
  tx: Tx,
  whose: Whose,
  one: { report: string; agency: string; confirms: boolean; words: string },
): Promise<void> {
  await sql`
    insert into app.report_confirmation (partnership_id, report_id, agency_id, author_id, confirms, words, at)
    values (${whose.partnership}, ${one.report}, ${one.agency}, ${whose.author}, ${one.confirms},
      ${one.words}, ${whose.at})`.execute(tx)
}

export interface Approval {
  readonly by: string
  readonly title: string
  readonly agencyId: string | null
  readonly version: number
  readonly at: Date
}

export async function listApprovals(
  tx: Tx,
  report: string,
  version: number,
): Promise<readonly Approval[]> {
  const { rows } = await sql<Approval>`
    select coalesce(p.name, 'A signatory') as by, coalesce(p.job_title, '') as title,
      p.agency_id as "agencyId", v.version, v.at
    from app.report_approval v left join app.person p on p.id = v.author_id
    where v.report_id = ${report} and v.version = ${version} order by v.at`.execute(tx)
  return rows
}

export async function hasApproved(
  tx: Tx,
  report: string,
  version: number,
  person: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from app.report_approval
    where report_id = ${report} and version = ${version} and author_id = ${person}`.execute(tx)
  return rows.length > 0
}

/** Out: false where this person approved this version before. */
export async function insertApproval(
  tx: Tx,
  whose: Whose,
  report: string,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into app.report_approval (partnership_id, report_id, author_id, version, at)
    values (${whose.partnership}, ${report}, ${whose.author}, ${version}, ${whose.at})
    on conflict do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export interface Erratum {
  readonly words: string
  readonly at: Date
}

export async function listErrata(tx: Tx, report: string): Promise<readonly Erratum[]> {
  const { rows } = await sql<Erratum>`
    select words, at from app.erratum where report_id = ${report} order by at`.execute(tx)
  return rows
}

export async function insertErratum(
  tx: Tx,
  whose: Whose,
  report: string,
  words: string,
): Promise<void> {
  await sql`
    insert into app.erratum (partnership_id, report_id, author_id, words, at)
    values (${whose.partnership}, ${report}, ${whose.author}, ${words}, ${whose.at})`.execute(tx)
}

export interface ReturnedComment {
  readonly id: string
  readonly section: string
  readonly paragraph: string
  readonly kind: 'comment' | 'change'
  readonly byName: string
  readonly was: string
  readonly words: string
  readonly settled: boolean
}

export async function listComments(tx: Tx, report: string): Promise<readonly ReturnedComment[]> {
  const { rows } = await sql<ReturnedComment>`
    select id, section, paragraph, kind, by_name as "byName", was, words, settled
    from app.report_comment where report_id = ${report} order by settled, at, id`.execute(tx)
  return rows
}

export async function insertComment(
  tx: Tx,
  whose: Whose,
  report: string,
  one: Omit<ReturnedComment, 'id' | 'settled'>,
): Promise<void> {
  await sql`
    insert into app.report_comment (partnership_id, report_id, author_id, section, paragraph, kind, by_name,
      was, words, at)
    values (${whose.partnership}, ${report}, ${whose.author}, ${one.section}, ${one.paragraph}, ${one.kind},
      ${one.byName}, ${one.was}, ${one.words}, ${whose.at})`.execute(tx)
}

export async function settleComment(tx: Tx, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.report_comment set settled = true where id::text = ${id} and not settled`.execute(tx)
  return numAffectedRows === 1n
}
