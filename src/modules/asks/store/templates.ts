import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import { usableOf, type KeptTemplate } from '../domain/kept-template.ts'
import type { Template } from '../domain/template.ts'
import { findShipped, SHIPPED } from '../domain/templates/index.ts'

const COLUMNS = sql`t.id, t.body as template, t.state, t.made_from as "madeFrom", t.made_at as "madeAt"`

/** Every template of the partnership that this person may read, by title, the latest version first. */
export async function listTemplates(tx: Tx): Promise<readonly KeptTemplate[]> {
  const { rows } = await sql<KeptTemplate>`
    select ${COLUMNS} from app.ask_template t
    where t.partnership_id = (select access.partnership())
    order by t.title, t.code, t.version desc`.execute(tx)
  return rows
}

export async function findTemplate(tx: Tx, id: string): Promise<KeptTemplate | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await sql<KeptTemplate>`
    select ${COLUMNS} from app.ask_template t where t.id = ${id}`.execute(tx)
  return rows[0]
}

/** One version of a template of the partnership, draft or ready. */
export async function findKept(
  tx: Tx,
  code: string,
  version: number,
): Promise<KeptTemplate | undefined> {
  const { rows } = await sql<KeptTemplate>`
    select ${COLUMNS} from app.ask_template t
    where t.partnership_id = (select access.partnership())
      and t.code = ${code} and t.version = ${version}`.execute(tx)
  return rows[0]
}

/** What a round may ask: what comes with the service, and the partnership's own that are ready. */
export async function listUsableTemplates(tx: Tx): Promise<readonly Template[]> {
  return usableOf(SHIPPED, await listTemplates(tx))
}

/** One version of what a round may ask. Out: undefined where there is none, or it is a draft. */
export async function findUsableTemplate(
  tx: Tx,
  code: string,
  version: number,
): Promise<Template | undefined> {
  const kept = await findKept(tx, code, version)
  return kept?.state === 'ready' ? kept.template : findShipped(code, version)
}

export interface NewTemplate {
  readonly id: string
  readonly partnership: string
  readonly author: string
  readonly template: Template
  readonly madeFrom: string
  readonly at: Date
}

/** Writes a draft. Out: whether it was written; no where this code has this version already. */
export async function insertTemplate(tx: Tx, one: NewTemplate): Promise<boolean> {
  const { code, version, title } = one.template
  const { numAffectedRows } = await sql`
    insert into app.ask_template (id, partnership_id, author_id, code, version, title, body,
      made_from, made_at)
    values (${one.id}, ${one.partnership}, ${one.author}, ${code}, ${version}, ${title},
      ${JSON.stringify(one.template)}::jsonb, ${one.madeFrom}, ${one.at})
    on conflict (partnership_id, code, version) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/**
 * Puts a changed draft in place of the one that was read. Out: whether it stood as it was read; no
 * where somebody changed it meanwhile, or it is ready.
 */
export async function saveDraft(
  tx: Tx,
  id: string,
  before: Template,
  after: Template,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.ask_template set title = ${after.title}, body = ${JSON.stringify(after)}::jsonb
    where id = ${id} and state = 'draft' and body = ${JSON.stringify(before)}::jsonb`.execute(tx)
  return numAffectedRows === 1n
}

/** Out: whether it was a draft, and is ready now. */
export async function markReady(tx: Tx, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update app.ask_template set state = 'ready' where id = ${id} and state = 'draft'`.execute(tx)
  return numAffectedRows === 1n
}
