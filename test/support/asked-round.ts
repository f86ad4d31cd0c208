import { randomUUID } from 'node:crypto'
import type { Operator } from '../../src/platform/operator/index.ts'
import type { Template } from '../../src/modules/asks/domain/template.ts'

/** A round of a template, open, and one who is asked in it. */
export interface AskedRound {
  readonly round: string
  readonly recipient: string
}

/** Where it lies and how it differs from what is usual. */
export interface AskedRoundInput {
  readonly partnership: string
  readonly author: string
  readonly template: Template
  readonly agency?: string | null
  readonly name?: string
  readonly askedAs?: 'agency' | 'school' | 'person' | 'anonymous'
  readonly urn?: string
  readonly period?: string
  readonly due?: string
  readonly openLinkSha256?: Buffer | null
}

/** Puts it straight into the tables, as the database's owner: rounds are opened by another part. */
export async function makeAskedRound(
  { query }: Operator,
  input: AskedRoundInput,
): Promise<AskedRound> {
  const [round, recipient] = [randomUUID(), randomUUID()]
  const { template } = input
  await query(
    `insert into app.ask_round (id, partnership_id, author_id, template_code, template_version, template,
       title, period, due, state, opened_at, at, open_link_sha256)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', now(), now(), $10)`,
    [
      round,
      input.partnership,
      input.author,
      template.code,
      template.version,
      JSON.stringify(template),
      template.title,
      input.period ?? '2017-18',
      input.due ?? '2030-06-30',
      input.openLinkSha256 ?? null,
    ],
  )
  await query(
    `insert into app.ask_recipient (id, partnership_id, round_id, agency_id, urn, name, asked_as, at)
     values ($1, $2, $3, $4, $5, $6, $7, now())`,
    [
      recipient,
      input.partnership,
      round,
      input.agency ?? null,
      input.urn ?? '',
      input.name ?? 'Severnshire Police',
      input.askedAs ?? 'agency',
    ],
  )
  return { round, recipient }
}
