import { TableRefused } from '../../disclosure/index.ts'
import type { TextRow } from './read.ts'

/** By the name of a dimension: which code stands directly within which. */
export type Hierarchy = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Reads which codes make up which groups. In: rows of a dimension's name, a code, and the code it
 * stands within, under a row of headings. Throws TableRefused with the row.
 */
export function readHierarchy(rows: readonly TextRow[]): Hierarchy {
  const found = new Map<string, Map<string, string>>()
  for (const { row, texts } of rows.slice(1)) {
    const [dimension = '', code = '', within = ''] = texts.map((text) => text.trim())
    if (dimension === '' || code === '' || within === '')
      throw new TableRefused(`Row ${row} of the groups needs a dimension, a code and its group.`)
    const of = found.get(dimension) ?? new Map<string, string>()
    const before = of.get(code)
    if (before !== undefined && before !== within)
      throw new TableRefused(
        `Row ${row} puts “${code}” within “${within}”, but it is within “${before}”.`,
      )
    found.set(dimension, of.set(code, within))
  }
  return found
}
