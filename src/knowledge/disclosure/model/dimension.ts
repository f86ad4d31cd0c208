import { TableRefused } from './refused.ts'

/** One code of a dimension, and what it is the sum of: total, then groups, then leaves. */
export interface Code {
  readonly code: string
  readonly parts: readonly Code[]
}

export interface Dimension {
  readonly name: string
  /** The total of everything. */
  readonly root: Code
}

/**
 * In: a dimension's name, its leaves, and where there are groups, which code stands directly within
 * which. Out: its tree; codes that stand within nothing stand under the total. Throws TableRefused
 * where a code stands within itself.
 */
export function dimensionOf(
  name: string,
  codes: readonly string[],
  { total = 'Total', within = new Map<string, string>() }: DimensionOptions = {},
): Dimension {
  const every = [...new Set([...codes, ...within.keys(), ...within.values()])].filter(
    (code) => code !== total,
  )
  const inside = Map.groupBy(every, (code) => within.get(code) ?? total)
  const seen = new Set<string>()
  const tree = (code: string): Code => {
    seen.add(code)
    return { code, parts: (inside.get(code) ?? []).map(tree) }
  }
  const root = tree(total)
  const lost = every.find((code) => !seen.has(code))
  if (lost !== undefined) throw new TableRefused(`“${lost}” of ${name} stands within itself.`)
  return { name, root }
}

export interface DimensionOptions {
  readonly total?: string
  readonly within?: ReadonlyMap<string, string>
}

/** Every code, the total first, each before its parts. */
export function codesOf({ root }: Dimension): readonly Code[] {
  const found: Code[] = []
  const walk = (code: Code): void => {
    found.push(code)
    code.parts.forEach(walk)
  }
  walk(root)
  return found
}

/** How many steps from the total to the deepest leaf; a plain list of codes has one. */
export function depthOf({ root }: Dimension): number {
  const deep = (code: Code): number =>
    code.parts.length === 0 ? 0 : 1 + Math.max(...code.parts.map(deep))
  return deep(root)
}
