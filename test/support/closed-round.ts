import { randomUUID } from 'node:crypto'
import type { Answers } from '../../src/modules/asks/domain/answer.ts'
import type { Template } from '../../src/modules/asks/domain/template.ts'
import type { Operator } from '../../src/platform/operator/index.ts'

/** One who was asked, and what they submitted. */
export interface AskedThere {
  readonly name: string
  readonly askedAs?: 'agency' | 'person' | 'anonymous'
  readonly state?: 'asked' | 'replied' | 'blocked'
  readonly answers?: Answers
}

export interface ClosedRound {
  readonly partnership: string
  readonly author: string
  readonly period: string
  readonly template: Template
  readonly title: string
}

/**
 * A closed round with its answers, straight in the tables as the database's owner: how they are given
 * is tested elsewhere. Out: its id.
 */
export async function makeClosedRound(
  { query }: Operator,
  { partnership, author, period, template, title }: ClosedRound,
  asked: readonly AskedThere[],
): Promise<string> {
  const round = randomUUID()
  const { code, version, kind } = template
  await query(
    `insert into app.ask_round (id, partnership_id, author_id, template_code, template_version,
       template, title, period, due, state, opened_at, closed_at, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, '2018-02-28', 'closed', now(), now(), now())`,
    [round, partnership, author, code, version, JSON.stringify(template), title, period],
  )
  const rows = asked.map(({ name, askedAs = 'agency', answers, state }) => ({
    id: randomUUID(),
    name,
    askedAs,
    answers,
    state: state ?? (answers ? 'replied' : 'asked'),
    reason: state === 'blocked' ? 'There is no system for it' : '',
  }))
  await query(
    `insert into app.ask_recipient (id, partnership_id, round_id, name, asked_as, state, reason, at)
     select r.id, $1, $2, r.name, r."askedAs", r.state, r.reason, now()
     from jsonb_to_recordset($3::jsonb) as r (id uuid, name text, "askedAs" text, state text, reason text)`,
    [partnership, round, JSON.stringify(rows)],
  )
  await query(
    `insert into app.ask_return (partnership_id, kind, round_id, recipient_id, answers, state, began_at,
       submitted_at)
     select $1, $2, $3, r.id, r.answers, 'submitted', now(), now()
     from jsonb_to_recordset($4::jsonb) as r (id uuid, answers jsonb) where r.answers is not null`,
    [partnership, kind, round, JSON.stringify(rows)],
  )
  return round
}
