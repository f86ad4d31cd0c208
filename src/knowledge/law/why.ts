import { eventInWords } from './events.ts'
import { dayInWords, type Day } from './days.ts'
import { whenInWords, type When } from './moments.ts'
import { withoutEffect, type Pause, type Span } from './pauses.ts'
import type { Rule } from './rule.ts'

/** The sentence of a rule that nobody has compared with its source. It must be seen wherever the rule is. */
export const UNVERIFIED = 'This rule has not been checked against its source.'

/** How it begins: what happened, and when. */
export function startReason(rule: Rule, anchor: When): string {
  const counted = rule.direction === 'before' ? 'It is counted back from' : 'It starts on'
  const day = typeof anchor === 'string' ? dayInWords(anchor) : whenInWords(anchor)
  const from = typeof anchor === 'string' || rule.direction === 'before' ? counted : 'It starts at'
  return `${from} ${day}, when ${eventInWords(rule.anchor)}.`
}

/**
 * One sentence for each pause that counted, and for each that did not. In: the pauses made one where they
 * overlap, what each of them added, and how their ends are printed.
 */
export function pauseReasons(
  rule: Rule,
  pauses: readonly Pause[],
  spans: readonly (Span & { readonly added: string | null })[],
  say: (at: number) => string,
): string[] {
  return [
    ...spans.map(({ from, to, open, whys, added }) => {
      const because = whys.map(eventInWords).join(' and ')
      const until = open ? '' : ` to ${say(to)}`
      const effect = added ?? 'the clock had run out before'
      return `It stood still from ${say(from)}${until}, because ${because}: ${effect}.`
    }),
    ...(spans.some(({ open, added }) => open && added !== null)
      ? ['It still stands still; the due date moves until it goes on.']
      : []),
    ...withoutEffect(rule, pauses).map(
      (why) => `It went on although ${eventInWords(why)}: that does not stop this clock.`,
    ),
  ]
}

/** When it is due. */
export function dueReason(rule: Rule, due: When): string {
  const at = typeof due === 'string' ? dayInWords(due) : whenInWords(due)
  if (rule.kind === 'at-least') return `It must last until ${at}.`
  if (rule.kind === 'at-most') return `It ends on ${at} at the latest.`
  return typeof due === 'string' ? `It is due by the end of ${at}.` : `It is due by ${at}.`
}

/** What stands behind the rule: its note, its source, and what must be said of it. */
export function sourceReasons(rule: Rule): string[] {
  return [
    ...(rule.note ? [rule.note] : []),
    ...(rule.local
      ? [`This is local policy, not law: ${rule.source}.`]
      : [`Source: ${rule.source}.`]),
    ...(rule.checked ? [] : [UNVERIFIED]),
  ]
}

/**
 * In: a rule or a pack, what to call it, and the day it is applied to. Out: a sentence where it was not in
 * force on that day.
 */
export function outOfForce(
  { first, last }: { readonly first?: Day; readonly last?: Day | null },
  name: string,
  day: Day,
): string[] {
  if (first && day < first) return [`${name} began on ${dayInWords(first)}, after that day.`]
  if (last && day > last) return [`${name} ended on ${dayInWords(last)}, before that day.`]
  return []
}
