import { PROPORTION_KEY } from '../../../../knowledge/statistics/index.ts'
import type { CheckedClaim, Problem } from './problem.ts'
import type { Sentence } from './sentences.ts'

const UP =
  'increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|grew|grow(?:s|n|ing|th)?|higher|more than|went up|up on|upward'
const DOWN =
  'reduc(?:e|es|ed|ing|tions?)|decreas(?:e|es|ed|ing)|fell|fall(?:s|en|ing)?|declin(?:e|es|ed|ing)|lower|fewer|less than|went down|down on|downward|drop(?:s|ped|ping)?'
const OTHER =
  'slight(?:ly)?|lowest|highest|best|worst|better|worse|improv(?:e|es|ed|ing|ements?)|worsen(?:s|ed|ing)?|continued to improve|in line with|above average|below average|above the|below the|the national picture|significant(?:ly)?|markedly|considerabl[ey]|steadily|stable|unchanged|similar to|the same as last year|compares? (?:well|favourably|poorly)'

const COMPARATIVE = new RegExp(`\\b(?:${UP}|${DOWN}|${OTHER})\\b`, 'gi')
const IS_UP = new RegExp(`^(?:${UP})$`, 'i')
const IS_DOWN = new RegExp(`^(?:${DOWN})$`, 'i')

/**
 * Every comparative that no claim of its sentence stands behind, and every one that its claim's own
 * interval does not bear out.
 */
export function looseComparatives(
  sentence: Sentence,
  claims: ReadonlyMap<string, CheckedClaim>,
): Problem[] {
  const found: Problem[] = []
  const own = sentence.claims.flatMap((id) => claims.get(id) ?? [])
  const bearing = own.filter(({ hasChange, hasComparator }) => hasChange || hasComparator)
  for (const match of sentence.words.matchAll(COMPARATIVE)) {
    const text = match[0]
    const at = [sentence.at + match.index, sentence.at + match.index + text.length] as const
    const say = (message: string, suggestion: string, claim: string | null = null) =>
      found.push({
        kind: 'comparative',
        section: sentence.section,
        text,
        at,
        claim,
        message,
        suggestion,
      })
    if (bearing.length === 0) {
      say(
        `“${text}” compares, and no figure of the sentence bears it out.`,
        'Insert a claim that shows the change, or say it without comparing.',
      )
      continue
    }
    const wanted = IS_UP.test(text) ? 'up' : IS_DOWN.test(text) ? 'down' : null
    const changes = bearing.filter(({ hasChange }) => hasChange)
    if (!wanted || changes.length === 0 || changes.some(({ direction }) => direction === wanted))
      continue
    const [against] = changes
    say(
      against?.direction
        ? `“${text}” says the opposite of its figure.`
        : `“${text}” says more than its figure: chance alone would often give as much.`,
      'Say “no clear change”, or compare over more years.',
      against?.id ?? null,
    )
  }
  return found
}

/** Every word for a proportion that its figure does not fall under, by the published key. */
export function looseProportions(
  sentence: Sentence,
  claims: ReadonlyMap<string, CheckedClaim>,
): Problem[] {
  const percents = sentence.claims.flatMap((id) => claims.get(id)?.percent ?? [])
  const taken: [number, number][] = []
  const found: Problem[] = []
  const entries = PROPORTION_KEY.flatMap(({ words, from, to }) =>
    words.map((word) => ({ word, from, to })),
  )
  for (const { word, from, to } of entries.sort((a, b) => b.word.length - a.word.length))
    for (const match of sentence.words.matchAll(new RegExp(`\\b${word}\\b`, 'gi'))) {
      const span: [number, number] = [match.index, match.index + match[0].length]
      if (taken.some(([start, end]) => span[0] < end && span[1] > start)) continue
      taken.push(span)
      // "most vulnerable", "at most" and "a few days" are no proportions.
      if (
        /^(most|few)$/i.test(word) &&
        !/^\s(of|children|families|schools|agencies|people|staff)/i.test(
          sentence.words.slice(span[1]),
        )
      )
        continue
      if (percents.some((percent) => Math.round(percent) >= from && Math.round(percent) <= to))
        continue
      found.push({
        kind: 'proportion',
        section: sentence.section,
        text: match[0],
        at: [sentence.at + span[0], sentence.at + span[1]],
        claim: null,
        message:
          percents.length === 0
            ? `“${match[0]}” has no share behind it.`
            : `“${match[0]}” means ${from}% to ${to}% in the key of words for proportions.`,
        suggestion: 'Insert the share as a claim, or use the word for it.',
      })
    }
  return found
}
