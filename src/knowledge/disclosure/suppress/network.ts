import type { Row, System } from '../model/system.ts'

/** Equations as places, cells as roads between them: a cell up by one is one person along its road. */
export interface Network {
  readonly places: number
  /** For each cell the place its road leaves and the one it reaches; -1 where it is in no equation. */
  readonly tail: Int32Array
  readonly head: Int32Array
}

/**
 * In: a system. Out: its network; null where a cell stands in three equations or the signs don't fit,
 * as in most tables of three dimensions. The sign of an equation may be turned, so one colouring
 * of the places settles it.
 */
export function networkOf({ values, rows }: System): Network | null {
  const inRows = values.map((): [row: number, sign: number][] => [])
  rows.forEach((row, at) =>
    row.cells.forEach((cell, n) => inRows[cell]?.push([at, row.signs[n] ?? 0])),
  )
  if (inRows.some((of) => of.length > 2)) return null
  const turn = turnsOf(rows, inRows)
  if (!turn) return null
  // Cells in one equation only run to a place outside every equation.
  const ground = rows.length
  const tail = new Int32Array(values.length).fill(-1)
  const head = new Int32Array(values.length).fill(-1)
  inRows.forEach((of, cell) => {
    for (const [row, sign] of of) {
      if (sign * (turn[row] ?? 1) > 0) head[cell] = row
      else tail[cell] = row
    }
    if (of.length === 1) {
      if (head[cell] === -1) head[cell] = ground
      else tail[cell] = ground
    }
  })
  return { places: rows.length + 1, tail, head }
}

function turnsOf(rows: readonly Row[], inRows: readonly [number, number][][]): number[] | null {
  const turn = new Array<number>(rows.length).fill(0)
  for (const start of rows.keys()) {
    if (turn[start] !== 0) continue
    turn[start] = 1
    const next = [start]
    for (let at = next.pop(); at !== undefined; at = next.pop()) {
      const row = rows[at]
      for (const [n, cell] of (row?.cells ?? []).entries()) {
        const other = inRows[cell]?.find(([one]) => one !== at)
        if (!other) continue
        const wanted = -(turn[at] ?? 1) * (row?.signs[n] ?? 0) * other[1]
        if (turn[other[0]] === 0) {
          turn[other[0]] = wanted
          next.push(other[0])
        } else if (turn[other[0]] !== wanted) return null
      }
    }
  }
  return turn
}
