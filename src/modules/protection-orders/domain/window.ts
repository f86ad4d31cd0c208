import { addDays, dayInWords, daysBetween, type Day } from '../../../knowledge/law/index.ts'
import { lastOf, recordsOf, textIn, type RoomFacts } from '../../rooms/index.ts'
import { BODIES, WORK } from './codes.ts'
import { theOrder } from './the-order.ts'

/** Something done with the days of an order: somebody told, or work begun. */
export interface Done {
  readonly on: Day
  readonly kind: 'told' | 'work'
  readonly words: string
}

export interface WindowDay {
  /** 1 is the day the order was made. */
  readonly day: number
  readonly on: Day
  readonly done: readonly Done[]
}

export interface Gap {
  readonly from: number
  readonly to: number
  /** "Nothing was done from day 9 to day 28." */
  readonly words: string
}

/** The days of an order against what was done in them. */
export interface OrderWindow {
  readonly first: Day
  /** The last day in force; null where it runs until a further order. */
  readonly last: Day | null
  /** How many days it has; null where it has no end. */
  readonly length: number | null
  /** Day by day, as far as they have come. */
  readonly days: readonly WindowDay[]
  readonly gaps: readonly Gap[]
  readonly before: readonly Done[]
  readonly after: readonly Done[]
  /** The same in sentences. */
  readonly words: readonly string[]
}

/**
 * In: a room. Out: its order’s days, each with what was done on it, and the gaps; null before an order.
 * Days that have not come yet are neither used nor a gap. Source: processes, row 46.
 */
export function windowOf(facts: RoomFacts): OrderWindow | null {
  const order = theOrder(facts)
  if (!order) return null
  const { made: first, last } = order
  const done = doneIn(facts)
  const upTo = last !== null && last < facts.today ? last : facts.today
  const days = Array.from({ length: Math.max(daysBetween(first, upTo) + 1, 0) }, (_, at) => {
    const on = addDays(first, at)
    return { day: at + 1, on, done: done.filter((one) => one.on === on) }
  })
  const before = done.filter(({ on }) => on < first)
  const after = done.filter(({ on }) => last !== null && on > last)
  const length = last === null ? null : daysBetween(first, last) + 1
  const gaps = gapsIn(days)
  const found = { first, last, length, days, gaps, before, after }
  return { ...found, words: wordsOf(found, facts.today) }
}

/** Everybody told and all work begun, agencies’ own answers among it, in order of days. */
export function doneIn(facts: RoomFacts): readonly Done[] {
  const refs = new Map(facts.children.map(({ id, ref }) => [id, ref]))
  const told = ['told', 'told-child'].flatMap((code) =>
    recordsOf(facts, code)
      .filter(({ values }) => textIn(values, 'done') === 'told')
      .map(({ on, values, childId }): Done => {
        const body = BODIES[textIn(values, 'body')] ?? 'An agency'
        const about = childId === null ? '' : ` (${refs.get(childId) ?? 'a child'})`
        return { on, kind: 'told', words: `Told: ${body}${about}` }
      }),
  )
  const recorded = recordsOf(facts, 'work').map(({ on, values }): Done => ({
    on,
    kind: 'work',
    words: WORK[textIn(values, 'kind')] ?? 'Work begun',
  }))
  const reported = facts.reports.flatMap(({ state, agency, values }): Done[] => {
    const on = textIn(values, 'began-on')
    if (state !== 'submitted' || on === '') return []
    return [{ on, kind: 'work', words: `${agency} began work` }]
  })
  const since = beganOn(facts)
  return [...told, ...[...recorded, ...reported].filter(({ on }) => on >= since)].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  )
}

// Work that went on before anything happened is no work begun because of it.
function beganOn(facts: RoomFacts): Day {
  const days = ['incident', 'notice', 'order'].flatMap((code) => lastOf(facts, code)?.on ?? [])
  return days.toSorted()[0] ?? ''
}

/** The first day on which work began; null where none has. */
export function workBegun(facts: RoomFacts): Day | null {
  return doneIn(facts).find(({ kind }) => kind === 'work')?.on ?? null
}

function gapsIn(days: readonly WindowDay[]): readonly Gap[] {
  const gaps: { from: number; to: number }[] = []
  for (const { day, done } of days) {
    if (done.length > 0) continue
    const open = gaps.at(-1)
    if (open?.to === day - 1) open.to = day
    else gaps.push({ from: day, to: day })
  }
  return gaps.map(({ from, to }) => ({
    from,
    to,
    words:
      from === to
        ? `Nothing was done on day ${from}.`
        : `Nothing was done from day ${from} to day ${to}.`,
  }))
}

function wordsOf(window: Omit<OrderWindow, 'words'>, today: Day): string[] {
  const { first, last, length, days, gaps, before, after } = window
  const used = days.filter(({ done }) => done.length > 0).length
  const ends = last === null ? 'until a further order' : `until ${dayInWords(last)}`
  return [
    `The order was in force from ${dayInWords(first)} ${ends}${length === null ? '' : `, ${inDays(length)}`}.`,
    ...(last === null || last >= today
      ? [`Today is day ${days.length}${length === null ? '' : ` of ${length}`}.`]
      : []),
    ...(before.length > 0 ? [`${things(before.length)} done before the order was made.`] : []),
    `Something was done on ${used} of ${inDays(days.length)}.`,
    ...gaps.map(({ words }) => words),
    ...(after.length > 0 ? [`${things(after.length)} done only after it had expired.`] : []),
  ]
}

const inDays = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`
const things = (count: number) => (count === 1 ? 'One thing was' : `${count} things were`)
