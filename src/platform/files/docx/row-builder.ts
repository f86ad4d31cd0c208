import { FileRefused } from '../refused.ts'

// Word itself stops at 63.
const MOST_COLUMNS = 200

interface OpenCell {
  text: string
  span: number
  /** It goes on from the cell above. */
  continues: boolean
  deleted: boolean
}

/** One row of a table while it is read. In: the rows above it. */
export class RowBuilder {
  readonly #above: readonly (readonly string[])[]
  readonly #texts: string[] = []
  #cell: OpenCell | null = null
  #deleted = false

  constructor(above: readonly (readonly string[])[]) {
    this.#above = above
  }

  beginCell(): void {
    this.#cell = { text: '', span: 1, continues: false, deleted: false }
  }

  write(text: string): void {
    if (this.#cell) this.#cell.text += text
  }

  /** A property of the row, or of the cell that is open. */
  set(name: string, value: string): void {
    const cell = this.#cell
    if (name === 'del') this.#deleted = true
    else if (name === 'gridBefore') this.#skip(Number(value))
    else if (!cell) return
    else if (name === 'gridSpan') cell.span = Math.max(1, Math.floor(Number(value)) || 1)
    else if (name === 'vMerge') cell.continues = value !== 'restart'
    else if (name === 'cellDel') cell.deleted = true
  }

  /** Out: how many characters the cell holds. */
  endCell(): number {
    const cell = this.#cell
    if (!cell) return 0
    this.#cell = null
    const column = this.#texts.length
    const own = cell.deleted ? '' : tidy(cell.text)
    const text = cell.continues ? (this.#above.at(-1)?.[column] ?? own) : own
    this.#texts.push(text)
    this.#skip(cell.span - 1)
    return text.length
  }

  /** Out: the texts of its columns, '' where a cell spans them or is empty; null where it was deleted. */
  end(): string[] | null {
    return this.#deleted ? null : this.#texts
  }

  #skip(columns: number): void {
    if (this.#texts.length + columns > MOST_COLUMNS)
      throw new FileRefused('The document is damaged: a table has too many columns.')
    for (let n = 0; n < columns; n++) this.#texts.push('')
  }
}

function tidy(text: string): string {
  return text
    .replaceAll('\u0000', '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim()
}
