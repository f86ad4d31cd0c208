import {
  cellKey,
  codesOf,
  countTable,
  dimensionOf,
  TableRefused,
  type CountTable,
  type Fact,
} from '../../disclosure/index.ts'
import type { Hierarchy } from './hierarchy.ts'
import type { ReadTable } from './read.ts'

/**
 * In: a table as read, and its groups. Out: the table with every sum; totals that the file lacks are
 * worked out, for somebody will. Throws TableRefused where a count is missing or hidden already, where
 * groups name a dimension that is not there, or where sums don't add up.
 */
export function tableOf(read: ReadTable, groups: Hierarchy = new Map()): CountTable {
  for (const name of groups.keys())
    if (!read.dimensions.includes(name))
      throw new TableRefused(
        `The groups name “${name}”, but the table has ${read.dimensions.join(', ')}.`,
      )
  const dimensions = read.dimensions.map((name, d) => {
    const total = read.totals[d] ?? 'Total'
    const codes = new Set(read.cells.map(({ codes: of }) => of[d] ?? ''))
    return dimensionOf(name, [...codes], { total, within: groups.get(name) ?? new Map() })
  })
  const given = new Map<string, number>()
  for (const { codes, value, row } of read.cells) {
    if (typeof value !== 'number')
      throw new TableRefused(
        value === 'hidden'
          ? `Row ${row} has a count that is hidden already. Give the table as it was before.`
          : `Row ${row} has no count for ${codes.join(', ')}. Write 0 if there were none.`,
      )
    given.set(cellKey(codes), value)
  }
  return countTable(dimensions, given)
}

/**
 * What an earlier publication gave away. In: its table as read, the table at hand, what the earlier one
 * is called, and what its codes mean where they are none of this table's: a code, and the codes it is the
 * sum of, with `*` for people who are not in this table. Out: facts. Throws TableRefused.
 */
export function factsOf(
  earlier: ReadTable,
  table: CountTable,
  source: string,
  meanings: ReadonlyMap<string, readonly string[]> = new Map(),
): Fact[] {
  const places = table.dimensions.map(({ name }) => earlier.dimensions.indexOf(name))
  const unknown = earlier.dimensions.find(
    (name) => !table.dimensions.some((dimension) => dimension.name === name),
  )
  if (unknown !== undefined)
    throw new TableRefused(`${source} is by ${unknown}, which this table is not.`)
  return earlier.cells.flatMap(({ codes, value }): Fact[] => {
    if (value === 'absent') return []
    let andOthers = false
    const cells = table.dimensions.reduce<string[][]>(
      (before, dimension, d) => {
        const code = places[d] === -1 ? undefined : codes[places[d] ?? 0]
        const total = code === undefined || code === earlier.totals[places[d] ?? -1]
        const known = codesOf(dimension).some((one) => one.code === code)
        const of = meanings.get(code ?? '') ?? [
          total && !known ? dimension.root.code : (code ?? ''),
        ]
        andOthers ||= of.includes('*')
        const mine = of.filter((one) => one !== '*')
        return before.flatMap((cell) => mine.map((one) => [...cell, one]))
      },
      [[]],
    )
    return [{ source, cells, value: value === 'hidden' ? null : value, andOthers }]
  })
}
