// January 1990 is month 0, December 2049 the last: children's lists reach no further.
const FIRST_YEAR = 1990
const MONTHS = 720
// Of a free text there may be as many words as rows; what a month says of the rest is one number.
const MOST_WORDS = 40
const OTHER = '(other)'

/** Counts by month: 2.9 kB, whatever the number of rows. */
export type Counts = Int32Array

/** In: 'YYYY-MM-DD'. Out: months since January 1990, or -1 outside 1990 to 2049. */
export function monthOf(day: string): number {
  const year = Number(day.slice(0, 4))
  const month = (year - FIRST_YEAR) * 12 + Number(day.slice(5, 7)) - 1
  return month >= 0 && month < MONTHS ? month : -1
}

/** Out: 'YYYY-MM'. */
export function monthName(month: number): string {
  const year = FIRST_YEAR + Math.floor(month / 12)
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** How often each word stands in one column, month by month; '' is a blank. */
export class WordCounts {
  readonly #words = new Map<string, Counts>()

  add(month: number, word: string): void {
    const counts = this.#words.get(word) ?? this.#open(word)
    counts[month] = (counts[month] ?? 0) + 1
  }

  words(): ReadonlyMap<string, Counts> {
    return this.#words
  }

  #open(word: string): Counts {
    const name = this.#words.size < MOST_WORDS ? word : OTHER
    const counts = this.#words.get(name) ?? new Int32Array(MONTHS)
    this.#words.set(name, counts)
    return counts
  }
}

export function newCounts(): Counts {
  return new Int32Array(MONTHS)
}
