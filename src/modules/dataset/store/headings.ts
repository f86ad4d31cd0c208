import { sql } from 'kysely'
import type { RememberedHeadings } from '../../../knowledge/formats/annex-a/index.ts'
import type { Tx } from '../../../platform/http/index.ts'

/** What people of the partnership have said headings mean. */
export async function findHeadings(tx: Tx): Promise<RememberedHeadings> {
  const { rows } = await sql<{ list: number; heading: string; field: string }>`
    select list, heading, field from app.heading`.execute(tx)
  const remembered: Record<number, Record<string, string>> = {}
  for (const { list, heading, field } of rows) (remembered[list] ??= {})[heading] = field
  return remembered
}

/** In: a bare heading and the field it fills; said again, the latest counts. */
export async function saveHeading(
  tx: Tx,
  partnership: string,
  { list, heading, field }: { list: number; heading: string; field: string },
): Promise<void> {
  await sql`
    insert into app.heading (partnership_id, list, heading, field)
    values (${partnership}, ${list}, ${heading}, ${field})
    on conflict (partnership_id, list, heading) do update set field = excluded.field`.execute(tx)
}
