import type { Section } from '../document.ts'
import { looseComparatives, looseProportions } from './comparatives.ts'
import { contradictions, held, identifying, promises } from './narrative.ts'
import { looseNumbers } from './numbers.ts'
import type { CheckedClaim, Problem } from './problem.ts'
import { sentencesOf } from './sentences.ts'

export interface Exemption {
  /** The words at fault, or the claim. */
  readonly text: string
  readonly because: string
}

export interface CheckInput {
  readonly sections: readonly Section[]
  readonly claims: ReadonlyMap<string, CheckedClaim>
  /** What each claim printed when it was drafted. */
  readonly drafted: Readonly<Record<string, string>>
  readonly exemptions: readonly Exemption[]
  /** Names and phrases of reviews under a publication hold. */
  readonly holds: readonly string[]
  readonly commitments: readonly string[]
  readonly cover: { readonly hasRecommendations: boolean }
}

/**
 * The figure check: everything in a report's prose that nothing stands behind, that changed, that
 * another publication gives differently, that must be hidden, or that nobody is recorded as keeping.
 * Out: problems in reading order; none when the report may be frozen. Source: design, "Reports".
 */
export function checkReport(input: CheckInput): Problem[] {
  const sentences = sentencesOf(input.sections)
  const excused = new Set(input.exemptions.map(({ text }) => text.toLowerCase()))
  const prose = sentences.flatMap((sentence) => [
    ...looseNumbers(sentence),
    ...looseComparatives(sentence, input.claims),
    ...looseProportions(sentence, input.claims),
    ...identifying(sentence),
    ...held(sentence, input.holds),
    ...promises(sentence, input.commitments),
  ])
  const problems = [...prose, ...claimProblems(input), ...contradictions(sentences, input.cover)]
  const order = new Map(input.sections.map(({ title }, place) => [title, place]))
  return withoutOverlaps(problems)
    .filter(({ kind, text, claim }) => {
      // A hold and a hidden number can't be excused away.
      if (kind === 'held' || kind === 'hidden' || kind === 'unknown-claim') return true
      return (
        !excused.has(text.toLowerCase()) &&
        !(claim && excused.has(`${kind} ${claim}`.toLowerCase()))
      )
    })
    .sort((a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0) || a.at[0] - b.at[0])
}

// "Nearly half" is one problem, not a number and a proportion.
function withoutOverlaps(problems: readonly Problem[]): Problem[] {
  return problems.filter(
    (one) =>
      one.kind !== 'number' ||
      !problems.some(
        (other) =>
          other !== one &&
          ((other.kind === 'number' && covers(other, one)) ||
            (other.kind === 'identifies' && covers(other, one))),
      ),
  )
}

function covers(outer: Problem, inner: Problem): boolean {
  if (outer.section !== inner.section) return false
  const [a, b] = outer.at
  const [c, d] = inner.at
  return a <= c && b >= d && b - a > d - c
}

function claimProblems({ sections, claims, drafted }: CheckInput): Problem[] {
  return sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'exhibit' || block.kind === 'statement')
        return problemsOf(title, block.claim, [block.at, block.to], claims, drafted, block.kind)
      const contents = block.kind === 'list' ? block.items : [block.content]
      return contents
        .flat()
        .flatMap((one) =>
          one.kind === 'claim'
            ? problemsOf(title, one.claim, [one.at, one.to], claims, drafted, 'inline')
            : [],
        )
    }),
  )
}

function problemsOf(
  section: string,
  id: string,
  at: readonly [number, number],
  claims: ReadonlyMap<string, CheckedClaim>,
  drafted: Readonly<Record<string, string>>,
  where: 'inline' | 'exhibit' | 'statement',
): Problem[] {
  const claim = claims.get(id)
  const found: Problem[] = []
  const say = (kind: Problem['kind'], message: string, suggestion: string) =>
    found.push({ kind, section, text: `{{${id}}}`, at, claim: id, message, suggestion })
  if (!claim || claim.text === null) {
    say('unknown-claim', 'There is no such figure or statement.', 'Choose it from the list.')
    return found
  }
  if (claim.lapsed) say('lapsed', claim.lapsed, 'Review the statement, and approve it again.')
  if (where === 'inline' && claim.status === 'suppressed')
    say('hidden', 'Disclosure control hides this number.', 'Say it without the number.')
  if (where === 'inline' && claim.status === 'absent')
    say(
      'unknown-claim',
      'There is no value for this figure.',
      'Leave it out, or say that it is not available.',
    )
  const before = drafted[id]
  if (before !== undefined && before !== claim.text)
    say(
      'changed',
      `It was ${before} when this was written, and is ${claim.text} now.`,
      'Read the sentence again, and save it.',
    )
  for (const { where: other, text } of claim.elsewhere)
    say('differs', `${other} gives ${text}; this gives ${claim.text}.`, 'Say why the two differ.')
  return found
}
