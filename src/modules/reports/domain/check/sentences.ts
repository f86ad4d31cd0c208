import type { Inline, Section } from '../document.ts'

/** A sentence with the claims in it; a claim stands as one filler character for each of its own. */
export interface Sentence {
  readonly section: string
  readonly words: string
  /** Where it begins in the section's text. */
  readonly at: number
  readonly claims: readonly string[]
}

const FILLER = '\uFFFC'

/** Every sentence of the prose, with its place; what claims print is no prose. */
export function sentencesOf(sections: readonly Section[]): Sentence[] {
  return sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'exhibit' || block.kind === 'statement') return []
      const contents = block.kind === 'list' ? block.items : [block.content]
      return contents.flatMap((content) => split(title, content))
    }),
  )
}

function split(section: string, content: readonly Inline[]): Sentence[] {
  const [first] = content
  if (!first) return []
  let flat = ''
  const claims: { claim: string; at: number }[] = []
  for (const one of content) {
    if (one.kind === 'text') flat += one.text
    else {
      claims.push({ claim: one.claim, at: flat.length })
      flat += FILLER.repeat(one.to - one.at)
    }
  }
  const sentences: Sentence[] = []
  for (const match of flat.matchAll(/[^.!?]+(?:[.!?](?=\d|\S{0,2}[^\s.!?])[^.!?]*)*[.!?]*\s*/g)) {
    const [from, to] = [match.index, match.index + match[0].length]
    sentences.push({
      section,
      words: match[0],
      at: first.at + from,
      claims: claims.filter(({ at }) => at >= from && at < to).map(({ claim }) => claim),
    })
  }
  return sentences
}
