import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { Exemption } from '../domain/check/check-report.ts'
import type { SectionText } from '../domain/document.ts'

export type ReportState = 'draft' | 'consultation' | 'frozen' | 'published' | 'withdrawn'

export interface Cover {
  /** Whether it makes recommendations: the text may not contradict it. */
  readonly hasRecommendations: boolean
  readonly contactName: string
  readonly contactEmail: string
}

export interface Report {
  readonly id: string
  readonly slug: string
  readonly authorId: string
  readonly title: string
  readonly subtitle: string
  readonly period: string
  readonly sections: readonly SectionText[]
  readonly cover: Cover
  readonly exemptions: readonly Exemption[]
  readonly holds: readonly string[]
  readonly promised: readonly string[]
  readonly drafted: Readonly<Record<string, string>>
  readonly version: number
  readonly sha256: string | null
  readonly state: ReportState
  readonly frozenAt: Date | null
  readonly publishedAt: Date | null
  readonly withdrawnBecause: string
}

const COLUMNS = sql`r.id, r.slug, r.author_id as "authorId", r.title, r.subtitle, r.period, r.sections, r.cover,
  r.exemptions, r.holds, r.promised, r.drafted, r.version, r.sha256, r.state, r.frozen_at as "frozenAt",
  r.published_at as "publishedAt", r.withdrawn_because as "withdrawnBecause"`

export async function listReports(tx: Tx, onlyPublished = false): Promise<readonly Report[]> {
  const { rows } = await sql<Report>`
    select ${COLUMNS} from app.report r where r.state = 'published' or not ${onlyPublished}::boolean
    order by r.period desc, r.created_at desc`.execute(tx)
  return rows
}

/** In: the report's slug, or its id. */
export async function findReport(tx: Tx, slug: string): Promise<Report | undefined> {
  const { rows } = await sql<Report>`
    select ${COLUMNS} from app.report r where r.slug = ${slug} or r.id::text = ${slug}`.execute(tx)
  return rows[0]
}

/** The snapshot as it was frozen: the very text, whose hash is kept beside it. */
export async function findSnapshot(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await sql<{ snapshot: string | null }>`
    select snapshot from app.report where id = ${id}`.execute(tx)
  return rows[0]?.snapshot ?? null
}

export interface NewReport {
  readonly id: string
  readonly partnership: string
  readonly author: string
  readonly slug: string
  readonly title: string
  readonly subtitle: string
  readonly period: string
  readonly sections: readonly SectionText[]
  readonly cover: Cover
  readonly drafted: Readonly<Record<string, string>>
  readonly at: Date
}

/** Out: false where the slug is taken. */
export async function insertReport(tx: Tx, one: NewReport): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into app.report (id, partnership_id, author_id, slug, title, subtitle, period, sections, cover,
      drafted, created_at)
    values (${one.id}, ${one.partnership}, ${one.author}, ${one.slug}, ${one.title}, ${one.subtitle},
      ${one.period}, ${JSON.stringify(one.sections)}::jsonb, ${JSON.stringify(one.cover)}::jsonb,
      ${JSON.stringify(one.drafted)}::jsonb, ${one.at})
    on conflict (partnership_id, slug) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

export type ReportChange = Partial<
  Pick<
    Report,
    'title' | 'subtitle' | 'sections' | 'cover' | 'exemptions' | 'holds' | 'promised' | 'drafted'
  >
>

/** Out: false where somebody saved it meanwhile, or it is no longer being written. */
export async function updateReport(
  tx: Tx,
  { id, version }: Pick<Report, 'id' | 'version'>,
  change: ReportChange,
): Promise<boolean> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
  const { numAffectedRows } = await sql`
    update app.report set version = version + 1,
      title = coalesce(${change.title ?? null}, title),
      subtitle = coalesce(${change.subtitle ?? null}, subtitle),
      sections = coalesce(${json(change.sections)}::jsonb, sections),
      cover = coalesce(${json(change.cover)}::jsonb, cover),
      exemptions = coalesce(${json(change.exemptions)}::jsonb, exemptions),
      holds = coalesce(${json(change.holds)}::jsonb, holds),
      promised = coalesce(${json(change.promised)}::jsonb, promised),
      drafted = coalesce(${json(change.drafted)}::jsonb, drafted)
    where id = ${id} and version = ${version} and state in ('draft', 'consultation')`.execute(tx)
  return numAffectedRows === 1n
}

export interface Move {
  readonly from: ReportState
  readonly to: ReportState
  readonly at?: Date
  readonly by?: string
  readonly snapshot?: string
  readonly sha256?: string
  readonly because?: string
}

/** Out: whether it stood where it was thought to stand. */
export async function moveReport(tx: Tx, id: string, move: Move): Promise<boolean> {
  const at = move.at ?? null
  const set =
    move.to === 'frozen'
      ? sql`, snapshot = ${move.snapshot ?? null}, sha256 = ${move.sha256 ?? null}, frozen_at = ${at}`
      : move.to === 'published'
        ? sql`, published_at = ${at}, published_by = ${move.by ?? null}`
        : move.to === 'withdrawn'
          ? sql`, withdrawn_at = ${at}, withdrawn_because = ${move.because ?? ''}`
          : sql``
  const { numAffectedRows } = await sql`
    update app.report set state = ${move.to}${set} where id = ${id} and state = ${move.from}`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** A claim of a published or frozen report, as it was printed. */
export interface Saying {
  readonly slug: string
  readonly title: string
  readonly state: ReportState
  readonly period: string
  readonly text: string
  readonly basis: string
}

/** Where a figure has been said. In: its id. Out: every claim of it in a report that was frozen. */
export async function listSayings(tx: Tx, figure: string): Promise<readonly Saying[]> {
  const { rows } = await sql<Saying>`
    select r.slug, r.title, r.state, c->'value'->>'period' as period, c->>'text' as text, c->>'basis' as basis
    from app.report r, jsonb_array_elements((r.snapshot::jsonb)->'claims') c
    where r.snapshot is not null and c->>'kind' = 'figure' and c->'value'->>'id' = ${figure}
    order by r.frozen_at desc, period desc`.execute(tx)
  return rows
}
