import { textOf, type RawCell } from './read-cell.ts'

// FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. Rows are compared within one child and
// day only, so 32 bits are plenty.
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** In: the cells of a row. Out: a whole number, the same for the same cells. */
export function hashOf(cells: readonly RawCell[]): number {
  let hash = BASIS
  let last = cells.length
  while (last > 0 && cells[last - 1] === null) last--
  for (let at = 0; at < last; at++) {
    const cell = cells[at] ?? null
    const text = cell === null ? '' : textOf(cell)
    for (let place = 0; place < text.length; place++)
      hash = Math.imul(hash ^ text.charCodeAt(place), PRIME)
    hash = Math.imul(hash ^ 0x1f, PRIME)
  }
  return hash | 0
}
