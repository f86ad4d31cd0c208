import { confirmationFigures, reachFigures, responseFigures } from './reply-figures.ts'
import type { RoundFacts } from './round-facts.ts'
import { calledBy, type RoundFigure } from './round-figure.ts'
import { scoreFigures } from './score-figures.ts'
import { suppliedFigures, surveyFigures } from './survey-figures.ts'

export type { RoundFigure }

/**
 * The figures of a round. In: its facts; meant for one that is closed. Out: response, reach with its
 * method, confirmations, standards met, survey shares, and numbers that agencies supplied. Missing is
 * not zero: whoever gave no number is counted as not known.
 */
export function figuresOf(facts: RoundFacts): readonly RoundFigure[] {
  const called = calledBy(facts.round.title)
  return [
    ...responseFigures(called, facts),
    ...reachFigures(called, facts),
    ...confirmationFigures(called, facts),
    ...scoreFigures(called, facts),
    ...surveyFigures(called, facts),
    ...suppliedFigures(facts),
  ]
}
