import { sql } from 'kysely'
import type { Tx } from '../../../platform/http/index.ts'
import type { IndicatorValue } from '../domain/indicators/indicator.ts'

/** An indicator as it was released. */
export interface ReleasedIndicator {
  readonly indicator: string
  readonly period: string
  readonly value: IndicatorValue
  readonly computedAt: Date
}

export async function insertIndicators(
  tx: Tx,
  whose: { readonly partnership: string; readonly author: string; readonly at: Date },
  values: readonly IndicatorValue[],
): Promise<void> {
  if (values.length === 0) return
  const rows = values.map((value) => ({ indicator: value.id, period: value.period, value }))
  await sql`
    insert into app.indicator (partnership_id, author_id, indicator, period, value, computed_at)
    select ${whose.partnership}, ${whose.author}, e.indicator, e.period, e.value, ${whose.at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as e(indicator text, period text, value jsonb)`.execute(tx)
}

/** The value in force of each indicator, by period. In: one of them, or all; one period, or all. */
export async function listIndicators(
  tx: Tx,
  only: { readonly indicator?: string; readonly period?: string } = {},
): Promise<readonly ReleasedIndicator[]> {
  const { rows } = await sql<ReleasedIndicator>`
    select distinct on (i.indicator, i.period) i.indicator, i.period, i.value,
      i.computed_at as "computedAt"
    from app.indicator i
    where (${only.indicator ?? null}::text is null or i.indicator = ${only.indicator ?? null})
      and (${only.period ?? null}::text is null or i.period = ${only.period ?? null})
    order by i.indicator, i.period, i.computed_at desc, i.id`.execute(tx)
  return rows
}

/** Periods for which any indicator is held, the latest first. */
export async function listIndicatorPeriods(tx: Tx): Promise<readonly string[]> {
  const { rows } = await sql<{ period: string }>`
    select distinct period from app.indicator order by period desc`.execute(tx)
  return rows.map(({ period }) => period)
}
