import type { EventName } from './events.ts'
import type { When } from './moments.ts'
import type { Rule } from './rule.ts'

/** A time in which a clock stood still. `to` is null while it still does. */
export interface Pause {
  readonly from: When
  readonly to: When | null
  readonly why: EventName
}

/** Pauses that touch, as one, in the clock’s own count: numbers of days, or milliseconds. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly open: boolean
  readonly whys: readonly EventName[]
}

/** A clock that can’t be counted from what was given; the sentence says why. */
export class ClockRefused extends Error {
  override readonly name = 'ClockRefused'
}

/**
 * In: a rule, its pauses, and how a day or moment becomes a number. Out: the pauses that stop this clock
 * and have begun, in order, with those that overlap made one. An open pause lasts until now.
 */
export function spansOf(
  rule: Rule,
  pauses: readonly Pause[],
  { start, now, count }: { start: number; now: number; count: (when: When) => number },
): Span[] {
  const spans: Span[] = []
  for (const { from, to, why } of pauses) {
    const span = {
      from: Math.max(start, count(from)),
      to: to === null ? now : count(to),
      open: to === null || count(to) > now,
      whys: [why],
    }
    if (to !== null && count(to) < count(from))
      throw new ClockRefused('A pause ends before it begins.')
    if (rule.pauses.includes(why) && count(from) <= now && span.to >= span.from) spans.push(span)
  }
  return spans.sort((a, b) => a.from - b.from).reduce<Span[]>(joined, [])
}

/** The pauses given that this rule does not know: they are told, and change nothing. */
export function withoutEffect(rule: Rule, pauses: readonly Pause[]): EventName[] {
  return [...new Set(pauses.map(({ why }) => why))].filter((why) => !rule.pauses.includes(why))
}

function joined(before: Span[], next: Span): Span[] {
  const last = before.at(-1)
  if (!last || next.from > last.to) return [...before, next]
  return [
    ...before.slice(0, -1),
    {
      from: last.from,
      to: Math.max(last.to, next.to),
      open: last.open || next.open,
      whys: [...new Set([...last.whys, ...next.whys])],
    },
  ]
}
