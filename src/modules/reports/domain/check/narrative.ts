import type { Problem } from './problem.ts'
import type { Sentence } from './sentences.ts'

const place = (sentence: Sentence, match: RegExpMatchArray) => {
  const from = sentence.at + (match.index ?? 0)
  return [from, from + match[0].length] as const
}

const CHILD = [
  /\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ](?:day|week|month|year)[- ]old (?:boy|girl|baby|child|infant|twin|brother|sister|son|daughter)\b/gi,
  /\b(?:Child|Baby|Young Person|Family|Sibling) [A-Z]{1,2}\b/g,
  /\b(?:the|a) (?:boy|girl|baby|twins|brother|sister|mother|father) (?:who|was|had|died|lived)\b/gi,
]

/** Words that may tell a reader which child is meant. */
export function identifying(sentence: Sentence): Problem[] {
  return CHILD.flatMap((pattern) =>
    [...sentence.words.matchAll(pattern)].map((match): Problem => ({
      kind: 'identifies',
      section: sentence.section,
      text: match[0],
      at: place(sentence, match),
      claim: null,
      message: `“${match[0]}” may tell a reader which child is meant.`,
      suggestion: 'Say what was learned, without the child. Or say why nobody can be recognised.',
    })),
  )
}

/** Words of a review that may not be quoted yet. In: names and phrases under a publication hold. */
export function held(sentence: Sentence, holds: readonly string[]): Problem[] {
  const words = sentence.words.toLowerCase()
  return holds.flatMap((hold): Problem[] => {
    const at = hold === '' ? -1 : words.indexOf(hold.toLowerCase())
    if (at < 0) return []
    return [
      {
        kind: 'held',
        section: sentence.section,
        text: sentence.words.slice(at, at + hold.length),
        at: [sentence.at + at, sentence.at + at + hold.length],
        claim: null,
        message: `“${hold}” is under a publication hold.`,
        suggestion: 'Leave it out until the hold is lifted.',
      },
    ]
  })
}

const PROMISE =
  /\b(?:will continue to|will be (?:asked|required|expected) to|(?:the )?(?:Board|partnership|partners|agencies|sub-group|we|it|they) will(?! be\b)|undertakes? to|commits? to|ha(?:s|ve) agreed to|plans? to)\b/i

/** Every promise that nobody is yet recorded as keeping. In: the words of recorded commitments. */
export function promises(sentence: Sentence, recorded: readonly string[]): Problem[] {
  const match = PROMISE.exec(sentence.words)
  const words = commitmentWords(sentence)
  if (!match || recorded.includes(words)) return []
  return [
    {
      kind: 'commitment',
      section: sentence.section,
      text: words,
      at: [sentence.at, sentence.at + sentence.words.trimEnd().length],
      claim: null,
      message: 'This is a promise. Nobody is recorded as keeping it.',
      suggestion: 'Record who will see to it, and by when.',
    },
  ]
}

/** A sentence's words as a commitment keeps them: claims left out, one space between words. */
export function commitmentWords({ words }: Sentence): string {
  return words.replaceAll('\uFFFC', '').replaceAll(/\s+/g, ' ').trim()
}

/** Where the cover and the text contradict each other. */
export function contradictions(
  sentences: readonly Sentence[],
  cover: { readonly hasRecommendations: boolean },
): Problem[] {
  const made = sentences.filter(
    ({ words }) =>
      /\brecommend(s|ed|ations?)?\b/i.test(words) && !/\bno recommendations?\b/i.test(words),
  )
  const [first] = made
  if (!cover.hasRecommendations && first) {
    return [
      {
        kind: 'contradiction',
        section: first.section,
        text: first.words.trim(),
        at: [first.at, first.at + first.words.trimEnd().length],
        claim: null,
        message: 'The cover says there are no recommendations, but this makes one.',
        suggestion: 'Put the cover right, or the sentence.',
      },
    ]
  }
  const denied = sentences.find(({ words }) => /\bno recommendations?\b/i.test(words))
  if (cover.hasRecommendations && denied)
    return [
      {
        kind: 'contradiction',
        section: denied.section,
        text: denied.words.trim(),
        at: [denied.at, denied.at + denied.words.trimEnd().length],
        claim: null,
        message: 'The cover says there are recommendations, but this says there are none.',
        suggestion: 'Put the cover right, or the sentence.',
      },
    ]
  return []
}
