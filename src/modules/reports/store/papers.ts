import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { PaperContent } from '../domain/paper.ts'
import type { Whose } from './voices.ts'

export interface Paper {
  readonly id: string
  readonly reportId: string
  readonly body: string
  readonly meetingOn: string
  readonly asOf: string
  readonly content: PaperContent
  readonly version: number
  readonly snapshot: string | null
  readonly state: 'draft' | 'sent' | 'published'
}

const COLUMNS = sql`id, report_id as "reportId", body, meeting_on as "meetingOn", as_of as "asOf", content,
  version, snapshot, state`

export async function listPapers(tx: Tx, report: string): Promise<readonly Paper[]> {
  const { rows } = await sql<Paper>`
    select ${COLUMNS} from app.committee_paper where report_id = ${report}
    order by meeting_on, created_at`.execute(tx)
  return rows
}

export async function findPaper(tx: Tx, id: string): Promise<Paper | undefined> {
  const { rows } = await sql<Paper>`
    select ${COLUMNS} from app.committee_paper where id::text = ${id}`.execute(tx)
  return rows[0]
}

export async function insertPaper(
  tx: Tx,
  whose: Whose,
  one: Pick<Paper, 'id' | 'reportId' | 'body' | 'meetingOn' | 'asOf' | 'content'>,
): Promise<void> {
  await sql`
    insert into app.committee_paper (id, partnership_id, report_id, author_id, body, meeting_on, as_of,
      content, created_at)
    values (${one.id}, ${whose.partnership}, ${one.reportId}, ${whose.author}, ${one.body},
      ${one.meetingOn}::date, ${one.asOf}::date, ${JSON.stringify(one.content)}::jsonb, ${whose.at})`.execute(
    tx,
  )
}

/** Out: false where somebody saved it meanwhile, or it was sent. */
export async function updatePaper(
  tx: Tx,
  one: Pick<Paper, 'id' | 'version' | 'body' | 'meetingOn' | 'asOf' | 'content'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.committee_paper set version = version + 1, body = ${one.body},
      meeting_on = ${one.meetingOn}::date, as_of = ${one.asOf}::date,
      content = ${JSON.stringify(one.content)}::jsonb
    where id = ${one.id} and version = ${one.version} and state = 'draft'`.execute(tx)
  return numAffectedRows === 1n
}

export async function movePaper(
  tx: Tx,
  id: string,
  move: { from: Paper['state']; to: Paper['state']; snapshot?: string },
): Promise<boolean> {
  const snapshot = move.snapshot === undefined ? sql`` : sql`, snapshot = ${move.snapshot}`
  const { numAffectedRows } = await sql`
    update app.committee_paper set state = ${move.to}${snapshot}
    where id = ${id} and state = ${move.from}`.execute(tx)
  return numAffectedRows === 1n
}
