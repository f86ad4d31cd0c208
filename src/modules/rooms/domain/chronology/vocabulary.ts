import { comparedWords } from './compared-words.ts'

/** The words of some texts, as numbers: the rarest word is 0. */
export class Vocabulary {
  /** For each text its words, the rarest first. */
  readonly texts: readonly (readonly number[])[]
  readonly #words: readonly string[]
  readonly #weights: readonly number[]

  constructor(texts: readonly string[]) {
    const times = new Map<string, number>()
    const read = texts.map((text) => {
      const words = comparedWords(text)
      for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
      return words
    })
    const byRarity = [...times].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    const ranks = new Map(byRarity.map(([word], rank) => [word, rank]))
    this.#words = byRarity.map(([word]) => word)
    this.#weights = byRarity.map(([, count]) => Math.log(2 + texts.length / count))
    this.texts = read.map((words) =>
      words.map((word) => ranks.get(word) ?? 0).sort((a, b) => a - b),
    )
  }

  word(rank: number): string {
    return this.#words[rank] ?? ''
  }

  /** How much words tell, all together: the rarer, the more. */
  weightOf(ranks: readonly number[]): number {
    return ranks.reduce((sum, rank) => sum + (this.#weights[rank] ?? 0), 0)
  }
}

/** In: two lists of numbers that rise. Out: what stands in both. */
export function inBoth(some: readonly number[], others: readonly number[]): readonly number[] {
  const both: number[] = []
  for (let a = 0, b = 0; a < some.length && b < others.length;) {
    const [one = 0, other = 0] = [some[a], others[b]]
    if (one === other) both.push(one)
    if (one <= other) a++
    if (other <= one) b++
  }
  return both
}
