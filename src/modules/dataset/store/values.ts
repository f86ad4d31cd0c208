import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'

/** A value read from an upload, with the area it is about; null for the partnership's own. */
export interface UploadValue {
  readonly row: number
  readonly figure: string
  readonly title: string
  readonly period: string
  readonly key: string | null
  readonly areaCode: string | null
  readonly oldAreaCode: string | null
  readonly areaName: string | null
  readonly status: 'known' | 'absent' | 'suppressed'
  readonly reason: string | null
  readonly unit: 'count' | 'percent' | 'per-10000' | 'table'
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly unknown: number
  readonly asOf: string | null
  readonly first: string | null
  readonly last: string | null
  readonly source: string
  readonly definition: string
}

export interface UploadNeighbour {
  readonly of: string
  readonly place: number
  readonly neighbour: string
  readonly closeness: string
}

interface Place {
  readonly upload: string
  readonly partnership: string
}

export async function insertValues(
  tx: Tx,
  { upload, partnership }: Place,
  values: readonly UploadValue[],
): Promise<void> {
  await sql`
    insert into app.upload_value (upload_id, partnership_id, row, figure, title, period, key, area_code,
      old_area_code, area_name, status, reason, unit, value, numerator, denominator, unknown, as_of,
      first_day, last_day, source, definition)
    select ${upload}, ${partnership}, e.row, e.figure, e.title, e.period, e.key, e."areaCode",
      e."oldAreaCode", e."areaName", e.status, e.reason, e.unit, e.value, e.numerator, e.denominator,
      e.unknown, e."asOf", e.first, e.last, e.source, e.definition
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as e(row int, figure text, title text,
      period text, key text, "areaCode" text, "oldAreaCode" text, "areaName" text, status text,
      reason text, unit text, value float8, numerator float8, denominator float8, unknown int,
      "asOf" date, first date, last date, source text, definition text)`.execute(tx)
}

export async function insertNeighbours(
  tx: Tx,
  { upload, partnership }: Place,
  version: string,
  neighbours: readonly UploadNeighbour[],
): Promise<void> {
  await sql`
    insert into app.upload_neighbour (upload_id, partnership_id, version, old_area_code, place,
      neighbour, closeness)
    select ${upload}, ${partnership}, ${version}, e.of, e.place, e.neighbour, e.closeness
    from jsonb_to_recordset(${JSON.stringify(neighbours)}::jsonb)
      as e(of text, place int, neighbour text, closeness text)
    on conflict do nothing`.execute(tx)
}

/** A value, with when the file it came from was uploaded: the later upload speaks last. */
export type HeldValue = UploadValue & { readonly uploadId: string }

/** In: areas by code, or null for the partnership's own values. Latest upload first. */
export async function listValues(
  tx: Tx,
  wanted: { readonly areas: readonly string[] | null; readonly onlyReleased: boolean },
): Promise<readonly HeldValue[]> {
  const { areas, onlyReleased } = wanted
  const where = areas ? sql`v.area_code = any(${areas}::text[])` : sql`v.area_code is null`
  const { rows } = await sql<HeldValue>`
    select v.upload_id as "uploadId", v.row, v.figure, v.title, v.period, v.key,
      v.area_code as "areaCode", v.old_area_code as "oldAreaCode", v.area_name as "areaName", v.status,
      v.reason, v.unit, v.value, v.numerator, v.denominator, v.unknown, v.as_of as "asOf",
      v.first_day as first, v.last_day as last, v.source, v.definition
    from app.upload_value v join app.upload u on u.id = v.upload_id
    where u.accepted and (u.state = 'released' or not ${onlyReleased}::boolean) and ${where}
    order by u.uploaded_at desc, v.upload_id, v.row`.execute(tx)
  return rows
}

export interface NeighbourSet {
  readonly version: string
  readonly members: readonly {
    readonly name: string
    /** Nine-character codes under which any value is held: several after a reorganisation. */
    readonly codes: readonly string[]
  }[]
}

/** Every set of neighbours held for an area, the latest first. In: its nine-character code. */
export async function listNeighbourSets(
  tx: Tx,
  areaCode: string,
  onlyReleased: boolean,
): Promise<readonly NeighbourSet[]> {
  const { rows } = await sql<{ version: string; name: string; codes: readonly string[] }>`
    with areas as (
      select old_area_code as old, array_agg(distinct area_code) as codes, max(area_name) as name
      from app.upload_value where old_area_code is not null group by old_area_code)
    select n.version, coalesce(a.name, n.neighbour) as name, coalesce(a.codes, '{}') as codes
    from app.upload_neighbour n join app.upload u on u.id = n.upload_id
    left join areas a on a.old = n.neighbour
    where n.old_area_code in (select old from areas where ${areaCode} = any(codes))
      and u.accepted and (u.state = 'released' or not ${onlyReleased}::boolean)
    order by u.uploaded_at desc, n.upload_id, n.place`.execute(tx)
  const sets = new Map<string, NeighbourSet['members'][number][]>()
  for (const { version, ...member } of rows)
    sets.set(version, [...(sets.get(version) ?? []), member])
  return [...sets].map(([version, members]) => ({ version, members }))
}
