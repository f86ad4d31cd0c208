import {
  countInWords,
  eventInWords,
  lengthInWords,
  standingInWords,
  whenInWords,
  type Clock,
  type ClockState,
  type FoundRule,
  type When,
} from '../knowledge/law/index.ts'
import { csvText } from '../platform/files/index.ts'

export interface ClockRun extends FoundRule {
  readonly from: When
  readonly clock: Clock
  /** Whether it is known how it stands, and on which day that was asked. */
  readonly stands: boolean
}

const STATES: Readonly<Record<ClockState, string>> = {
  running: 'running',
  'due-soon': 'due soon',
  paused: 'standing still',
  met: 'done in time, or over',
  'met-late': 'done late',
  breached: 'overdue, or ended early',
}

/** In: a clock, and how to print it: json, csv or words. The JSON’s shape is a contract. */
export function printClock(run: ClockRun, format: string): string {
  if (format === 'json') return `${JSON.stringify(asJson(run))}\n`
  const { rule, pack, clock, from } = run
  if (format === 'csv')
    return csvText([
      ['rule', 'title', 'law', 'from', 'due', 'state', 'standing', 'why'],
      [
        rule.id,
        rule.title,
        pack.id,
        iso(from),
        iso(clock.due),
        run.stands ? clock.state : null,
        standingInWords(rule),
        clock.why.join(' '),
      ],
    ])
  return [
    `${rule.title}: ${whenInWords(clock.due)}`,
    `${rule.id}, ${pack.name} (${standingInWords(rule)})`,
    ...(run.stands ? [`It stands: ${standing(clock)}.`] : []),
    ...clock.why.map((sentence) => `  ${sentence}`),
    '',
  ].join('\n')
}

/** In: rules, and how to print them. Out: each with its law, its source, and whether that was read. */
export function printRules(rules: readonly FoundRule[], format: string): string {
  if (format === 'json') return `${JSON.stringify(rules.map(ruleAsJson))}\n`
  if (format === 'csv')
    return csvText([
      ['rule', 'law', 'title', 'counted', 'from', 'first', 'last', 'standing', 'source', 'note'],
      ...rules.map(({ rule, pack }) => [
        rule.id,
        pack.id,
        rule.title,
        countInWords(rule),
        `when ${eventInWords(rule.anchor)}`,
        rule.first ?? pack.first,
        rule.last ?? pack.last,
        standingInWords(rule),
        rule.source,
        rule.note ?? null,
      ]),
    ])
  return rules
    .map(({ rule, pack }) =>
      [
        `${rule.id} (${pack.id}, ${standingInWords(rule)})`,
        `  ${rule.title}: ${countInWords(rule)}, from when ${eventInWords(rule.anchor)}`,
        `  ${rule.source}\n`,
      ].join('\n'),
    )
    .join('')
}

function asJson({ rule, pack, clock, from, stands }: ClockRun) {
  return {
    rule: rule.id,
    title: rule.title,
    law: pack.id,
    from: iso(from),
    due: iso(clock.due),
    state: stands ? clock.state : null,
    remaining: stands ? clock.remaining : null,
    checked: rule.checked,
    local: rule.local ?? false,
    source: rule.source,
    why: clock.why,
  }
}

function ruleAsJson({ rule, pack }: FoundRule) {
  const { id, title, anchor, amount, unit, direction, kind, pauses, source, checked } = rule
  return {
    rule: id,
    law: pack.id,
    title,
    anchor,
    amount,
    unit,
    direction,
    kind,
    pauses,
    first: rule.first ?? pack.first,
    last: rule.last ?? pack.last,
    checked,
    local: rule.local ?? false,
    source,
    note: rule.note ?? null,
  }
}

function standing({ state, remaining }: Clock): string {
  if (remaining === null || remaining.amount < 0) return STATES[state]
  return `${STATES[state]}, ${lengthInWords(remaining)} left`
}

function iso(when: When): string {
  return typeof when === 'string' ? when : when.toISOString()
}
