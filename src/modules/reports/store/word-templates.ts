import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { Whose } from './voices.ts'

export interface WordTemplate {
  readonly filename: string
  readonly sha256: string
  readonly at: Date
}

/** The template in use: the latest. */
export async function findWordTemplate(tx: Tx): Promise<WordTemplate | undefined> {
  const { rows } = await sql<WordTemplate>`
    select filename, sha256, at from app.word_template order by at desc, id limit 1`.execute(tx)
  return rows[0]
}

export async function insertWordTemplate(
  tx: Tx,
  whose: Whose,
  one: Pick<WordTemplate, 'filename' | 'sha256'>,
): Promise<void> {
  await sql`
    insert into app.word_template (partnership_id, author_id, filename, sha256, at)
    values (${whose.partnership}, ${whose.author}, ${one.filename}, ${one.sha256}, ${whose.at})`.execute(
    tx,
  )
}
