import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { FigureValue } from '../domain/figure-value.ts'
import type { Meaning } from '../domain/meaning.ts'

/** A figure as it was released. */
export interface ReleasedFigure {
  readonly id: string
  readonly figure: string
  readonly period: string
  readonly title: string
  readonly value: FigureValue
  /** What it means, where no register says so. */
  readonly meaning: Meaning | null
  readonly computedAt: Date
}

const COLUMNS = sql`f.id, f.figure, f.period, f.title, f.value, f.meaning, f.computed_at as "computedAt"`

export interface NewFigure {
  readonly figure: string
  readonly period: string
  readonly title: string
  readonly value: FigureValue
  readonly meaning?: Meaning
}

export async function insertFigures(
  tx: Tx,
  whose: { readonly partnership: string; readonly author: string; readonly at: Date },
  figures: readonly NewFigure[],
): Promise<void> {
  if (figures.length === 0) return
  await sql`
    insert into app.figure (partnership_id, author_id, figure, period, title, value, meaning, computed_at)
    select ${whose.partnership}, ${whose.author}, e.figure, e.period, e.title, e.value, e.meaning,
      ${whose.at}
    from jsonb_to_recordset(${JSON.stringify(figures)}::jsonb)
      as e(figure text, period text, title text, value jsonb, meaning jsonb)`.execute(tx)
}

/** The value in force of each figure. In: one period, one figure, or both; everything where neither. */
export async function listLatest(
  tx: Tx,
  only: { readonly period?: string; readonly figure?: string } = {},
): Promise<readonly ReleasedFigure[]> {
  const { rows } = await sql<ReleasedFigure>`
    select distinct on (f.figure, f.period) ${COLUMNS} from app.figure f
    where (${only.period ?? null}::text is null or f.period = ${only.period ?? null})
      and (${only.figure ?? null}::text is null or f.figure = ${only.figure ?? null})
    order by f.figure, f.period, f.computed_at desc, f.id`.execute(tx)
  return rows
}

/** Every value one figure has had for any period, the latest first. */
export async function listRevisions(tx: Tx, figure: string): Promise<readonly ReleasedFigure[]> {
  const { rows } = await sql<ReleasedFigure>`
    select ${COLUMNS} from app.figure f where f.figure = ${figure}
    order by f.period desc, f.computed_at desc`.execute(tx)
  return rows
}

export async function listPeriods(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ period: string }>`
    select distinct period from app.figure order by period desc`.execute(tx)
  return rows.map(({ period }) => period)
}

export async function findReleased(tx: Tx, id: string): Promise<ReleasedFigure | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await sql<ReleasedFigure>`
    select ${COLUMNS} from app.figure f where f.id = ${id}`.execute(tx)
  return rows[0]
}
