import { sql } from 'kysely'
import type { AnyRecord, ListNumber, ListShape } from '../../../knowledge/formats/annex-a/index.ts'
import type { Tx } from '../../../platform/http/index.ts'

interface Place {
  readonly upload: string
  readonly partnership: string
  readonly list: ListNumber
}

/** In: rows of one list, whom they are about, and the fields of which the first filled one is the row's day. */
export async function insertRecords(
  tx: Tx,
  { upload, partnership, list }: Place,
  { subject, when }: Pick<ListShape, 'subject' | 'when'>,
  records: readonly AnyRecord[],
): Promise<void> {
  await sql`
    insert into app.upload_record (upload_id, partnership_id, list, row, child, day, data)
    select ${upload}, ${partnership}, ${list}, (e->>'row')::int, e->>${subject},
      coalesce(${when.length === 0 ? sql`null` : sql.join(when.map((field) => sql`e->>${field}`))})::date, e
    from jsonb_array_elements(${JSON.stringify(records)}::jsonb) e`.execute(tx)
}

export async function listRecords(
  tx: Tx,
  upload: string,
  list: ListNumber,
): Promise<readonly AnyRecord[]> {
  const { rows } = await sql<{ data: AnyRecord }>`
    select data from app.upload_record where upload_id = ${upload} and list = ${list}
    order by row`.execute(tx)
  return rows.map(({ data }) => data)
}
