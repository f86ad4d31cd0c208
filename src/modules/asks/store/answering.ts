import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { Answers } from '../domain/answer.ts'
import type { Template } from '../domain/template.ts'

/** Who acts, as an answer names them: their own name, or "a link" where nobody signed in. */
export async function findOwnName(tx: Tx): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select name from app.person where id = (select access.actor())`.execute(tx)
  return rows[0]?.name ?? 'a link'
}

/** In: a recipient. Out: whether whoever acts came by a link that names it. */
export async function holdsLinkTo(tx: Tx, recipient: string): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select ${recipient}::uuid = any((select access.link_records())::uuid[]) as held`.execute(tx)
  return rows[0]?.held ?? false
}

export async function findPartnershipId(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string }>`select access.partnership() as id`.execute(tx)
  return rows[0]?.id ?? ''
}

/** Takes answers away that were cleared; the others stay. */
export async function removeAnswers(
  tx: Tx,
  id: string,
  questions: readonly string[],
): Promise<void> {
  await sql`
    update app.ask_return set answers = answers - ${[...questions]}::text[]
    where id = ${id} and state = 'draft'`.execute(tx)
}

/** Puts these answers in place of all there were: what is sent holds what was asked and nothing else. */
export async function replaceAnswers(tx: Tx, id: string, answers: Answers): Promise<void> {
  await sql`
    update app.ask_return set answers = ${JSON.stringify(answers)}::jsonb
    where id = ${id} and state = 'draft'`.execute(tx)
}

/** What the same agency or school sent the last time it was asked the same. */
export interface EarlierReturn {
  readonly id: string
  readonly title: string
  readonly period: string
  readonly template: Template
  readonly answers: Answers
}

/** In: who is asked now. Out: what they sent in the latest other round of the same template. */
export async function findEarlierReturn(
  tx: Tx,
  recipient: string,
): Promise<EarlierReturn | undefined> {
  const { rows } = await sql<EarlierReturn>`
    select g.id, r.title, r.period, r.template, g.answers
    from app.ask_recipient now
    join app.ask_round here on here.id = now.round_id
    join app.ask_round r on r.template_code = here.template_code and r.id <> here.id
      and r.partnership_id = here.partnership_id
    join app.ask_recipient p on p.round_id = r.id
      and ((p.agency_id is not null and p.agency_id = now.agency_id)
        or (p.urn <> '' and p.urn = now.urn))
    join app.ask_return g on g.recipient_id = p.id
    where now.id = ${recipient} and g.state in ('submitted', 'moderated')
    order by g.submitted_at desc limit 1`.execute(tx)
  return rows[0]
}
