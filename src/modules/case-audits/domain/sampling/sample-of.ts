import {
  numberIn,
  recordsOf,
  textIn,
  type RoomFacts,
  type RoomRecord,
  type Values,
} from '../../../rooms/index.ts'
import type { Day } from '../../../../knowledge/law/index.ts'
import { drawSample, METHODS, type Drawing, type FrameEntry, type Method } from './draw-sample.ts'
import { keyOf, readFrame } from './read-frame.ts'

export interface Replaced {
  readonly out: string
  /** The case of the reserve that took its place; null where the reserve was used up. */
  readonly in: string | null
  readonly on: Day
  readonly why: string
  readonly reason: string
}

/** The sample as it stands, and how it came about. */
export interface Sample {
  readonly frameSize: number
  readonly source: string
  readonly suppliedBy: string
  readonly suppliedOn: Day
  readonly population: string
  readonly method: Method
  readonly seed: string
  readonly seedFrom: string
  readonly drawnOn: Day
  /** How often it was drawn; the last draw counts. */
  readonly draws: number
  readonly again: string
  /** References as they were drawn. */
  readonly drawn: readonly string[]
  readonly replaced: readonly Replaced[]
  /** References that are audited: those drawn, less those left out, and those that took their place. */
  readonly cases: readonly string[]
  /** What is left of the reserve, in the order in which it is used. */
  readonly reserve: readonly string[]
}

/** In: what happened in a room. Out: its sample; null where none was drawn. */
export function sampleOf(facts: RoomFacts): Sample | null {
  const draws = recordsOf(facts, 'draw')
  const last = draws.at(-1)
  if (!last) return null
  const { values } = last
  const drawing = drawingOf(values)
  const { sample, reserve } = drawSample(drawing)
  // Those left out of an earlier draw say nothing about this one.
  const since = facts.records.slice(facts.records.indexOf(last))
  const left = since.filter(({ code }) => code === 'replacement')
  return {
    frameSize: drawing.frame.length,
    source: textIn(values, 'source'),
    suppliedBy: textIn(values, 'supplied-by'),
    suppliedOn: textIn(values, 'supplied-on'),
    population: textIn(values, 'population'),
    method: drawing.method,
    seed: drawing.seed,
    seedFrom: textIn(values, 'seed-from'),
    drawnOn: last.on,
    draws: draws.length,
    again: textIn(values, 'again'),
    drawn: sample,
    ...replaceIn(drawing, sample, reserve, left),
  }
}

/** In: answers of a draw. Out: what is drawn by. */
export function drawingOf(values: Values): Drawing {
  const method = textIn(values, 'method')
  return {
    frame: readFrame(textIn(values, 'frame')).entries,
    size: numberIn(values, 'size') ?? 0,
    method: METHODS.find((one) => one === method) ?? 'simple-random',
    seed: textIn(values, 'seed'),
  }
}

function replaceIn(
  { frame, method }: Drawing,
  drawn: readonly string[],
  first: readonly string[],
  records: readonly RoomRecord[],
): Pick<Sample, 'replaced' | 'cases' | 'reserve'> {
  let [cases, reserve] = [[...drawn], [...first]]
  const replaced: Replaced[] = []
  for (const { on, values } of records) {
    const key = keyOf(textIn(values, 'out'))
    const out = cases.find((one) => keyOf(one) === key)
    if (out === undefined) continue
    const next = nextOf(frame, reserve, method === 'stratified' ? out : null)
    cases = cases.flatMap((one) => (one === out ? (next ?? []) : [one]))
    reserve = reserve.filter((one) => one !== next)
    replaced.push({
      out,
      in: next,
      on,
      why: textIn(values, 'why'),
      reason: textIn(values, 'reason'),
    })
  }
  return { replaced, cases, reserve }
}

// Within groups, somebody of the same group comes first, so that each keeps its share.
function nextOf(
  frame: readonly FrameEntry[],
  reserve: readonly string[],
  like: string | null,
): string | null {
  const groupOf = (reference: string) =>
    frame.find((entry) => entry.reference === reference)?.stratum
  const same = like === null ? undefined : reserve.find((one) => groupOf(one) === groupOf(like))
  return same ?? reserve[0] ?? null
}
