import type { Row, System } from '../model/system.ts'

/** What the public sees: for each number the least and the most it can be by itself, and the sums. */
export interface View {
  readonly names: readonly string[]
  readonly least: readonly number[]
  /** Infinity where nothing is known. Equal to the least where the number is shown. */
  readonly most: readonly number[]
  readonly rows: readonly Row[]
}

/** In: a system, and which of its numbers are hidden. Out: what is left of it for the public. */
export function viewOf(system: System, hidden: ReadonlySet<number>): View {
  const { names, values, rows } = system
  const open = (cell: number) =>
    system.outside.has(cell) || (hidden.has(cell) && system.weights[cell] !== null)
  return {
    names,
    rows,
    least: values.map((value, cell) => (open(cell) ? (system.least[cell] ?? 0) : value)),
    most: values.map((value, cell) => (open(cell) ? Infinity : value)),
  }
}

/** Groups of open numbers that some sum ties together: what is found in one tells nothing of another. */
export function partsOf({ least, most, rows }: View): number[][] {
  const leader = least.map((_, cell) => cell)
  const find = (cell: number): number => {
    let at = cell
    while (leader[at] !== at) {
      leader[at] = leader[leader[at] ?? at] ?? at
      at = leader[at] ?? at
    }
    return at
  }
  const isOpen = (cell: number) => least[cell] !== most[cell]
  for (const { cells } of rows) {
    const [first, ...rest] = cells.filter(isOpen)
    if (first !== undefined) for (const cell of rest) leader[find(cell)] = find(first)
  }
  return [...Map.groupBy([...least.keys()].filter(isOpen), find).values()]
}
