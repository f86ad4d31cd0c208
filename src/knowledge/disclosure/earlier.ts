import { cellKey, cellName, type CountTable } from './model/count-table.ts'
import { TableRefused } from './model/refused.ts'
import type { Row } from './model/system.ts'

/** One number of an earlier publication about the same people, in the cells of the table at hand. */
export interface Fact {
  /** Which publication, as people name it. */
  readonly source: string
  /** The codes of the cells that it is the sum of. */
  readonly cells: readonly (readonly string[])[]
  /** As it was published; null where it was hidden there. */
  readonly value: number | null
  /** Whether it also counts people who are in none of these cells. */
  readonly andOthers?: boolean
}

/** What earlier publications add to what everybody knows. */
export interface Known {
  /** Cells that are public already. */
  readonly cells: ReadonlySet<number>
  readonly rows: readonly Row[]
  /** How many people each sum counts beside the table, in the order of the new numbers. */
  readonly others: readonly number[]
}

/**
 * In: a table, and facts. Out: the cells and sums that are public already; people counted beside the
 * table become numbers of their own, after those of the table. Throws TableRefused where a fact is about
 * no cell of the table, or says another number: then it is about other people, or was revised.
 */
export function knownFrom(table: CountTable, facts: readonly Fact[]): Known {
  const known = new Set<number>()
  const rows: Row[] = []
  const others: number[] = []
  for (const { source, cells, value, andOthers } of facts) {
    const at = cells.map((codes) => indexOf(table, codes, source))
    const name = cells.map(cellName).join(' + ')
    // What was hidden there was 1 or more, which is known of everything hidden here too.
    if (value === null) continue
    const now = at.reduce((sum, cell) => sum + (table.counts[cell] ?? 0), 0)
    if (andOthers ? now > value : now !== value)
      throw new TableRefused(
        `${source} gives ${value} for ${name}, this table ${now}. ` +
          'It counts other people, or was revised since: leave it out, or say which.',
      )
    const [only] = at
    if (at.length === 1 && only !== undefined && !andOthers) known.add(only)
    else if (andOthers) {
      rows.push({
        cells: [...at, table.counts.length + others.length],
        signs: [...at.map(() => 1), 1],
        sum: value,
      })
      others.push(value - now)
    } else rows.push({ cells: at, signs: at.map(() => 1), sum: value })
  }
  return { cells: known, rows, others }
}

function indexOf(table: CountTable, codes: readonly string[], source: string): number {
  const at = table.at.get(cellKey(codes))
  if (at === undefined)
    throw new TableRefused(
      `${source} has ${cellName(codes)}, which this table has not. Say what it is made of.`,
    )
  return at
}
