import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

export interface Commentary {
  readonly words: string
  readonly by: string
  readonly at: Date
}

/** The latest words on a figure of a period. */
export async function findCommentary(
  tx: Tx,
  figure: string,
  period: string,
): Promise<Commentary | undefined> {
  const { rows } = await sql<Commentary>`
    select c.words, coalesce(p.name, 'somebody of the partnership') as by, c.at
    from app.figure_commentary c left join app.person p on p.id = c.author_id
    where c.figure = ${figure} and c.period = ${period} order by c.at desc limit 1`.execute(tx)
  return rows[0]
}

export async function insertCommentary(
  tx: Tx,
  whose: { readonly partnership: string; readonly author: string; readonly at: Date },
  about: { readonly figure: string; readonly period: string; readonly words: string },
): Promise<void> {
  await sql`
    insert into app.figure_commentary (partnership_id, author_id, figure, period, words, at)
    values (${whose.partnership}, ${whose.author}, ${about.figure}, ${about.period}, ${about.words},
      ${whose.at})`.execute(tx)
}
