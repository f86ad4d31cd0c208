import { dayOf } from '../../../knowledge/law/index.ts'
import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  absent,
  count,
  percent,
  releaseFigures,
  valuesTable,
  type FigureToRelease,
  type Measure,
} from '../../figures/index.ts'
import { figuresOf, type RoundFigure } from '../domain/round-figures.ts'
import type { RoundFacts } from '../domain/round-facts.ts'
import { unbrokenSince } from '../domain/unbroken-since.ts'
import { paths } from '../paths.ts'
import { listRoundsOf } from '../store/rounds.ts'

/** Releases the figures of a closed round. Out: how many; null where it is not closed. */
export async function releaseRound(
  context: Context<Services>,
  facts: RoundFacts,
): Promise<number | null> {
  const { round } = facts
  if (round.state !== 'closed' || !round.closedAt) return null
  const asOf = dayOf(round.closedAt)
  const since = unbrokenSince(round, await listRoundsOf(context.tx, round.template.code))
  const figures = figuresOf(facts).map((one) => toRelease(one, facts, since, asOf))
  await context.audit('ask_round', round.id, 'release figures')
  return releaseFigures(context, figures)
}

function toRelease(
  one: RoundFigure,
  { round }: RoundFacts,
  since: number,
  asOf: string,
): FigureToRelease {
  return {
    id: one.id,
    version: one.follows === 'template' ? since : 1,
    title: one.title,
    period: round.period,
    measure: measureOf(one),
    meaning: {
      numerator: one.counted,
      denominator: one.outOf,
      good: one.good,
      disclosure: one.disclosure,
      owner: one.owner ?? 'The partnership’s unit',
      since: round.period,
      source: [round.title, one.method].filter((part) => part !== '').join(', '),
      cameFrom: { href: paths.round(round.id), title: round.title },
    },
    asOf,
    window: one.window,
  }
}

function measureOf(one: RoundFigure): Measure {
  if (one.rows)
    return valuesTable(new Map(one.rows.map(({ key, value }) => [key, value])), one.unknown)
  if (one.numerator === null) return absent(one.unit, one.reason ?? 'Nobody gave it.')
  const measure =
    one.unit === 'percent'
      ? percent(one.numerator, one.denominator ?? 0, one.unknown)
      : count(one.numerator, one.unknown)
  return one.drawn ? measure : { ...measure, interval: null }
}
