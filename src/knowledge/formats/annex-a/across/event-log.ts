import { dayToNumber } from '../../../law/index.ts'

/** A row that has no day, or an episode that has no end. */
export const NO_DAY = -2_147_483_648

const FIELDS = 6
const [CHILD, DAY, END, ROW, HASH, NOTE] = [0, 1, 2, 3, 4, 5]

/** What is remembered of one row: six numbers, so that a million rows take 24 MB and no more. */
export interface RowEvent {
  /** The place of the child in People. */
  readonly child: number
  /** Days since 1970, or NO_DAY. */
  readonly day: number
  readonly end: number
  readonly row: number
  readonly hash: number
  /** What the rules across lists ask beside the days; see across/notes.ts. */
  readonly note: number
}

/** The rows of one list, as numbers, in their order; and afterwards child by child. */
export class EventLog {
  #numbers = new Int32Array(FIELDS * 1024)
  #length = 0
  #order: Int32Array | null = null
  #starts: Int32Array = new Int32Array(1)

  get length(): number {
    return this.#length
  }

  add(child: number, day: number, end: number, row: number, hash: number, note: number): void {
    const at = this.#length * FIELDS
    if (at === this.#numbers.length) {
      const grown = new Int32Array(this.#numbers.length * 2)
      grown.set(this.#numbers)
      this.#numbers = grown
    }
    this.#numbers[at + CHILD] = child
    this.#numbers[at + DAY] = day
    this.#numbers[at + END] = end
    this.#numbers[at + ROW] = row
    this.#numbers[at + HASH] = hash
    this.#numbers[at + NOTE] = note
    this.#length++
    this.#order = null
  }

  /** Out: the events of a child, by day. */
  of(child: number): RowEvent[] {
    const order = this.#sorted()
    const found: RowEvent[] = []
    const end = this.#starts[child + 1] ?? 0
    for (let at = this.#starts[child] ?? 0; at < end; at++) found.push(this.#event(order[at] ?? 0))
    return found.sort((a, b) => a.day - b.day || a.row - b.row)
  }

  has(child: number): boolean {
    this.#sorted()
    return (this.#starts[child + 1] ?? 0) > (this.#starts[child] ?? 0)
  }

  /** Out: how many rows a child has. */
  count(child: number): number {
    this.#sorted()
    return Math.max((this.#starts[child + 1] ?? 0) - (this.#starts[child] ?? 0), 0)
  }

  /** Every event, in the order of the file. */
  *all(): Generator<RowEvent> {
    for (let at = 0; at < this.#length; at++) yield this.#event(at)
  }

  #event(at: number): RowEvent {
    const read = (field: number) => this.#numbers[at * FIELDS + field] ?? 0
    return {
      child: read(CHILD),
      day: read(DAY),
      end: read(END),
      row: read(ROW),
      hash: read(HASH),
      note: read(NOTE),
    }
  }

  // A counting sort: children are numbered from 0, so their rows need no comparing.
  #sorted(): Int32Array {
    if (this.#order) return this.#order
    let most = -1
    for (let at = 0; at < this.#length; at++)
      most = Math.max(most, this.#numbers[at * FIELDS + CHILD] ?? 0)
    const starts = new Int32Array(most + 2)
    for (let at = 0; at < this.#length; at++) {
      const place = (this.#numbers[at * FIELDS + CHILD] ?? 0) + 1
      starts[place] = (starts[place] ?? 0) + 1
    }
    for (let place = 1; place < starts.length; place++)
      starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0)
    const next = starts.slice()
    const order = new Int32Array(this.#length)
    for (let at = 0; at < this.#length; at++) {
      const child = this.#numbers[at * FIELDS + CHILD] ?? 0
      const place = next[child] ?? 0
      order[place] = at
      next[child] = place + 1
    }
    this.#starts = starts
    this.#order = order
    return order
  }
}

/** In: a day as a text, or null. Out: its number, or NO_DAY. */
export function numberOf(day: string | null): number {
  return day === null ? NO_DAY : dayToNumber(day)
}
