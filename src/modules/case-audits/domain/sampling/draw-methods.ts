import type { Drawing, FrameEntry } from './draw-sample.ts'
import { byRank, chanceOf } from './rank.ts'

/**
 * Every so-many-th case of the list as it was supplied, from a start that chance gives. The step need
 * not be whole, so each case has the same chance. In: a size below that of the frame.
 */
export function drawnSystematically({ frame, size, seed }: Drawing): readonly FrameEntry[] {
  const step = frame.length / size
  const start = chanceOf(seed, 'start') * step
  return Array.from({ length: size }, (_, at) => {
    const place = Math.min(Math.floor(start + at * step), frame.length - 1)
    return frame[place]
  }).filter((entry) => entry !== undefined)
}

/**
 * From each group as many as its share of the list; what a share has over a whole number is drawn for by
 * one start and equal steps, so that each case has the same chance whatever its group. In: a size below
 * that of the frame. Source: Madow (1949), Ann. Math. Stat. 20, systematic selection.
 */
export function drawnStratified({ frame, size, seed }: Drawing): readonly FrameEntry[] {
  const groups = [...Map.groupBy(frame, ({ stratum }) => stratum)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const start = chanceOf(seed, 'groups') * frame.length
  let passed = 0
  return groups.flatMap(([, entries]) => {
    // In whole numbers, so that the groups' shares add up without a rest.
    const over = (size * entries.length) % frame.length
    const whole = (size * entries.length - over) / frame.length
    const before = passed
    passed += over
    const extra = pointsBelow(passed) - pointsBelow(before)
    return byRank(entries, seed).slice(0, whole + extra)
  })

  function pointsBelow(mark: number): number {
    return Math.max(0, Math.ceil((mark - start) / frame.length))
  }
}
