import { createHash } from 'node:crypto'
import type { FrameEntry } from './draw-sample.ts'

/** In: cases and a seed. Out: them in the order of their SHA-256, whatever order they came in. */
export function byRank(frame: readonly FrameEntry[], seed: string): readonly FrameEntry[] {
  return frame
    .map((entry) => ({ entry, rank: hash(`${seed}:${entry.reference}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ entry }) => entry)
}

/** In: a seed and a word for what is decided. Out: a number from 0 up to 1, without it. */
export function chanceOf(seed: string, what: string): number {
  // 13 hexadecimal digits are 52 bits, all of which a double holds.
  return parseInt(hash(`${seed}::${what}`).slice(0, 13), 16) / 2 ** 52
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
