import { codesOf, type Code, type Dimension } from './dimension.ts'

/** What changes along one dimension when somebody moves from one leaf to another: by code, 1 or -1. */
export type Shift = ReadonlyMap<string, number>

/**
 * The simplest changes along a dimension that put a code up by one: somebody comes to a leaf within it,
 * from a leaf outside it or from nowhere. In: a dimension. Out: the shifts of each code. A product of
 * shifts, one of each dimension, changes a table without breaking any sum: the corners of a block.
 */
export function shiftsOf(dimension: Dimension): ReadonlyMap<string, readonly Shift[]> {
  const above = new Map<string, readonly string[]>()
  const walk = (code: Code, over: readonly string[]): void => {
    above.set(code.code, [...over, code.code])
    for (const part of code.parts) walk(part, [...over, code.code])
  }
  walk(dimension.root, [])
  const every = codesOf(dimension)
  const leaves = every.filter(({ parts }) => parts.length === 0).map(({ code }) => code)
  const within = (leaf: string, code: string) => above.get(leaf)?.includes(code) ?? false
  return new Map(
    every.map(({ code }) => {
      const inside = leaves.filter((leaf) => within(leaf, code))
      const outside = [...leaves.filter((leaf) => !within(leaf, code)), null]
      return [code, inside.flatMap((to) => outside.map((from) => shift(to, from, above)))]
    }),
  )
}

function shift(
  to: string,
  from: string | null,
  above: ReadonlyMap<string, readonly string[]>,
): Shift {
  const up = above.get(to) ?? []
  const down = from === null ? [] : (above.get(from) ?? [])
  return new Map([
    ...up.filter((code) => !down.includes(code)).map((code): [string, number] => [code, 1]),
    ...down.filter((code) => !up.includes(code)).map((code): [string, number] => [code, -1]),
  ])
}
