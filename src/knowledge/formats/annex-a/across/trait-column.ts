import type { ListNumber } from '../records.ts'

interface Place {
  readonly list: ListNumber
  readonly row: number
}

// Lists are numbered to 11, so the high bit is free to say that a contradiction has been told.
const TOLD = 0x80

/** What was first said of each child, and where; 9 bytes a child. */
export class TraitColumn {
  #words = new Int32Array(1024)
  #lists = new Uint8Array(1024)
  #rows = new Int32Array(1024)

  /** Out: where something else was said first, once; null where nothing was. */
  say(child: number, word: number, { list, row }: Place): Place | null {
    if (child >= this.#words.length) this.#grow(child)
    const known = this.#words[child] ?? 0
    if (known === 0) {
      this.#words[child] = word
      this.#lists[child] = list
      this.#rows[child] = row
      return null
    }
    const first = this.#lists[child] ?? 0
    if (known === word || first >= TOLD) return null
    this.#lists[child] = first | TOLD
    return { list: first as ListNumber, row: this.#rows[child] ?? 0 }
  }

  #grow(child: number): void {
    const size = Math.max(this.#words.length * 2, child + 1)
    const words = new Int32Array(size)
    const lists = new Uint8Array(size)
    const rows = new Int32Array(size)
    words.set(this.#words)
    lists.set(this.#lists)
    rows.set(this.#rows)
    ;[this.#words, this.#lists, this.#rows] = [words, lists, rows]
  }
}
