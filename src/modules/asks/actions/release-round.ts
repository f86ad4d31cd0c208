import { dayOf } from '../../../knowledge/law/index.ts'
import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  absent,
  count,
  percent,
  releaseFigures,
  table,
  type FigureToRelease,
  type Measure,
} from '../../figures/index.ts'
import { figuresOf, type RoundFigure } from '../domain/round-figures.ts'
import type { RoundFacts } from '../domain/round-facts.ts'

/** Releases the figures of a closed round. Out: how many; null where it is not closed. */
export async function releaseRound(
  context: Context<Services>,
  facts: RoundFacts,
): Promise<number | null> {
  const { round } = facts
  if (round.state !== 'closed' || !round.closedAt) return null
  const asOf = dayOf(round.closedAt)
  const figures = figuresOf(facts).map((one) => toRelease(one, facts, asOf))
  await context.audit('ask_round', round.id, 'release figures')
  return releaseFigures(context, figures)
}

function toRelease(one: RoundFigure, { round }: RoundFacts, asOf: string): FigureToRelease {
  return {
    id: one.id,
    // Another version of a template asks something else: no change is told across it.
    version: round.template.version,
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
    },
    asOf,
    window: one.window,
  }
}

function measureOf(one: RoundFigure): Measure {
  if (one.rows) return table(new Map(one.rows.map(({ key, value }) => [key, value])))
  if (one.numerator === null) return absent(one.unit, one.reason ?? 'Nobody gave it.')
  if (one.unit === 'percent') return percent(one.numerator, one.denominator ?? 0, one.unknown)
  // People reached are added up from returns, not drawn at random: chance gives them no interval.
  return { ...count(one.numerator, one.unknown), interval: null }
}
