import { drawnSystematically, drawnStratified } from './draw-methods.ts'
import { byRank } from './rank.ts'

export const METHODS = ['simple-random', 'stratified', 'systematic', 'purposive'] as const
export type Method = (typeof METHODS)[number]

/** A case that may be drawn. It goes by a reference that names nobody. */
export interface FrameEntry {
  readonly reference: string
  /** The group it is drawn within: a district, an age group; '' where it has none. */
  readonly stratum: string
  /** Why people chose it, where cases are chosen and not drawn; '' where nobody did. */
  readonly chosen: string
}

export interface Drawing {
  readonly frame: readonly FrameEntry[]
  readonly size: number
  readonly method: Method
  readonly seed: string
}

export interface Drawn {
  /** References of the cases drawn. */
  readonly sample: readonly string[]
  /** Those that take their place, in this order, if one has to be left out. */
  readonly reserve: readonly string[]
}

/**
 * Draws a sample that anybody can draw again: each case's rank is the SHA-256 of "seed:reference", so the
 * same list, size, method and seed always give the same cases. By every method but the purposive, each
 * case has the same chance, size over frame. In: a drawing in which `drawProblems` finds nothing; a size
 * above the frame draws everybody. Out: the sample, and every other case as a reserve.
 */
export function drawSample({ frame, size, method, seed }: Drawing): Drawn {
  const open = method === 'purposive' ? frame.filter(({ chosen }) => chosen !== '') : frame
  const ranked = byRank(open, seed)
  const sample = size >= open.length ? ranked : drawnBy({ frame: open, size, method, seed }, ranked)
  const drawn = new Set(sample.map(({ reference }) => reference))
  return {
    sample: [...drawn],
    reserve: ranked.map(({ reference }) => reference).filter((one) => !drawn.has(one)),
  }
}

function drawnBy(drawing: Drawing, ranked: readonly FrameEntry[]): readonly FrameEntry[] {
  switch (drawing.method) {
    case 'simple-random':
    case 'purposive':
      return ranked.slice(0, drawing.size)
    case 'systematic':
      return drawnSystematically(drawing)
    case 'stratified':
      return drawnStratified(drawing)
  }
}

/** In: a drawing. Out: why it can't be drawn, a sentence for each reason; none where it can. */
export function drawProblems({ frame, size, method, seed }: Drawing): readonly DrawProblem[] {
  const problem = (at: DrawProblem['at'], message: string): DrawProblem => ({ at, message })
  const chosen = frame.filter(({ chosen: why }) => why !== '').length
  const bare = frame.filter(({ stratum }) => stratum === '').length
  return [
    ...(size < 1 || !Number.isInteger(size)
      ? [problem('size', 'Draw at least one case, in whole numbers.')]
      : []),
    ...(size > frame.length
      ? [problem('size', `The list has ${frame.length} cases, so ${size} can’t be drawn from it.`)]
      : []),
    ...(seed.trim() === ''
      ? [problem('seed', 'Give the seed, so that the draw can be done again.')]
      : []),
    ...(method === 'stratified' && bare > 0
      ? [
          problem(
            'frame',
            `${bare} of ${frame.length} cases have no group. Write it after the reference and a comma.`,
          ),
        ]
      : []),
    ...(method === 'purposive' && size <= frame.length && chosen < size
      ? [
          problem(
            'frame',
            `A reason stands beside ${chosen} cases, and ${size} are to be chosen. Write: reference, group, reason.`,
          ),
        ]
      : []),
  ]
}

export interface DrawProblem {
  readonly at: 'size' | 'seed' | 'frame'
  readonly message: string
}
