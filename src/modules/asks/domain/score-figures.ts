import { submitted, type Replied, type RoundFacts } from './round-facts.ts'
import { PLAIN, type Called, type RoundFigure } from './round-figure.ts'
import type { Scores } from './scores.ts'
import type { Scoring, Standard } from './template.ts'

/** What the scores of a round come to: standards met, and each standard's mean and lowest score. */
export function scoreFigures(called: Called, facts: RoundFacts): RoundFigure[] {
  const { scoring, standards } = facts.round.template
  if (!scoring || scoring.how === 'share-good') return []
  const given = submitted(facts)
  return [
    share(
      called,
      scoring,
      'self',
      'by the agencies themselves',
      given.map(({ self }) => self),
    ),
    share(
      called,
      scoring,
      'moderated',
      'by the panel',
      given.map(({ moderated }) => moderated),
    ),
    ...tables(called, scoring, standards, given),
  ]
}

function share(
  { base, title }: Called,
  { metFrom }: Scoring,
  how: 'self' | 'moderated',
  words: string,
  all: readonly Scores[],
): RoundFigure {
  const scores = all.flatMap((one) => Object.values(one))
  const isScored = scores.length > 0
  return {
    ...PLAIN,
    id: `${base}.standards-met-${how}.percent`,
    title: `${title}: standards met, ${words}`,
    unit: 'percent',
    numerator: isScored ? scores.filter((score) => score >= metFrom).length : null,
    denominator: isScored ? scores.length : null,
    reason: isScored ? null : `No standard has been scored ${words}.`,
    counted: `Standards scored ${metFrom} or more, over all returns`,
    outOf: 'Standards scored',
    method: `${words}; from ${metFrom} a standard counts as met`,
    follows: 'template',
  }
}

// Where the panel scored a standard, its score stands before the agency's own. A standard that nobody
// scored has no row: missing is not 0.
function tables(
  { base, title }: Called,
  { metFrom, least, most }: Scoring,
  standards: readonly Standard[],
  given: readonly Replied[],
): RoundFigure[] {
  const scored = standards.flatMap((standard) => {
    const scores = given.flatMap(
      ({ self, moderated }) => moderated[standard.id] ?? self[standard.id] ?? [],
    )
    return scores.length > 0 ? [{ key: standard.title, scores }] : []
  })
  if (scored.length === 0) return []
  const missing =
    given.length * scored.length - scored.reduce((n, { scores }) => n + scores.length, 0)
  const table = (
    id: string,
    words: string,
    counted: string,
    of: (scores: readonly number[]) => number,
  ): RoundFigure => ({
    ...PLAIN,
    id: `${base}.${id}`,
    title: `${title}: ${words}`,
    unit: 'table',
    numerator: null,
    denominator: null,
    rows: scored.map(({ key, scores }) => ({ key, value: of(scores) })),
    counted,
    outOf: '',
    method: [
      `${given.length} returns, scored from ${least} to ${most}`,
      'the panel’s score where it gave one',
      ...(missing > 0 ? [`${missing} scores are missing and left out`] : []),
    ].join('; '),
    follows: 'template',
  })
  return [
    table(
      'met-by-standard',
      'agencies that meet each standard',
      `Agencies whose score is ${metFrom} or more`,
      (scores) => scores.filter((score) => score >= metFrom).length,
    ),
    table('mean-by-standard', 'mean score of each standard', 'The mean over agencies', mean),
    table(
      'lowest-by-standard',
      'lowest score of each standard',
      'The lowest of any agency',
      (all) => Math.min(...all),
    ),
  ]
}

const mean = (scores: readonly number[]) =>
  scores.reduce((sum, score) => sum + score, 0) / scores.length
