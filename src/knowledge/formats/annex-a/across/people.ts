import type { ListNumber } from '../records.ts'
import { TraitColumn } from './trait-column.ts'

/** What the lists say of a child in more than one place, and must say alike. */
export const TRAITS = ['birth', 'gender', 'ethnicity'] as const

export type Trait = (typeof TRAITS)[number]

// Says nothing about the child, so it contradicts nothing.
const SAYS_NOTHING = new Set(['Not stated', 'NOBT', 'REFU', 'UNKNOWN'])
// Of texts that are no code there may be as many as rows; beyond these they are not compared.
const MOST_WORDS = 100_000

/**
 * Whom a file names, each once, numbered from 0, with what was first said of each. Only this stays in
 * memory while a file streams by: the ids, and 27 bytes for each.
 */
export class People {
  readonly #places = new Map<string, number>()
  readonly #ids: string[] = []
  readonly #words = new Map<string, number>()
  readonly #traits: Readonly<Record<Trait, TraitColumn>> = {
    birth: new TraitColumn(),
    gender: new TraitColumn(),
    ethnicity: new TraitColumn(),
  }

  get size(): number {
    return this.#ids.length
  }

  /** Out: the number of whoever bears the id. */
  place(id: string): number {
    const known = this.#places.get(id)
    if (known !== undefined) return known
    const own = detached(id)
    this.#places.set(own, this.#ids.length)
    this.#ids.push(own)
    return this.#ids.length - 1
  }

  idOf(place: number): string {
    return this.#ids[place] ?? ''
  }

  /**
   * Takes in what a row says of a child. Out: where it was first said otherwise, or null. One
   * contradiction is told for each child and trait, or one wrong cell would fill the report.
   */
  say(
    place: number,
    trait: Trait,
    said: string,
    at: { readonly list: ListNumber; readonly row: number },
  ): { readonly list: ListNumber; readonly row: number } | null {
    if (SAYS_NOTHING.has(said)) return null
    const word = this.#wordOf(said)
    return word === 0 ? null : this.#traits[trait].say(place, word, at)
  }

  #wordOf(said: string): number {
    const known = this.#words.get(said)
    if (known !== undefined) return known
    if (this.#words.size >= MOST_WORDS) return 0
    const word = this.#words.size + 1
    this.#words.set(detached(said), word)
    return word
  }
}

// A text cut from a file holds on to the whole piece it was cut from; short ones are copied anyway.
function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}
