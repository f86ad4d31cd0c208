import {
  dayOf,
  eventInWords,
  findRule,
  outOfForce,
  readWhen,
  runClock,
  runIntervals,
  type Clock,
  type EventName,
  type Pause,
  type Rule,
  type When,
} from '../../../knowledge/law/index.ts'
import { textIn, type Day, type RoomFacts, type RoomRecord } from './facts.ts'
import type { ClockUse, Panel, Pathway, Recordable, Watch } from './pathway.ts'

/** A clock of a room as it stands: by law or local policy, or a date that was set in the room. */
export interface RunningClock {
  readonly title: string
  readonly due: When
  readonly state: Clock['state']
  readonly remaining: Clock['remaining']
  readonly why: readonly string[]
  readonly source: string
  /** `false`: the rule was not read in its source, which is said on screen. */
  readonly checked: boolean
  /** No law: the partnership's policy, or a decision. */
  readonly local: boolean
}

/** What of a pathway its clocks are counted by; a panel's standing room has records and watches only. */
export type Clocked = Pick<Pathway, 'records'> &
  Partial<Pick<Pathway, 'clocks' | 'watches'>> &
  Partial<Pick<Panel, 'watches'>>

/**
 * In: a pathway, what happened in a room, and the moment it is. Out: every clock that has started, the
 * ended ones too, soonest due first. The law is that of the day its anchor happened; where a rule was
 * anchored elsewhere in the law of another day, both anchors are tried, and the law's own one counts.
 */
export function clocksOf(pathway: Clocked, facts: RoomFacts, now: Date): readonly RunningClock[] {
  const lawful = (pathway.clocks ?? [])
    .filter((use) => use.when?.(facts) ?? true)
    .flatMap((use) => runUse(pathway, use, facts, now))
  const watched = (pathway.watches?.(facts) ?? []).map((watch) => runWatch(watch, facts.today))
  return [...lawful, ...watched].sort((a, b) => dayOf(a.due).localeCompare(dayOf(b.due)))
}

/** Out: those not yet done or over. */
export function stillRunning(clocks: readonly RunningClock[]): readonly RunningClock[] {
  return clocks.filter(({ state }) => !['met', 'met-late'].includes(state))
}

function runUse(pathway: Clocked, use: ClockUse, facts: RoomFacts, now: Date): RunningClock[] {
  const begun = use.begun && facts.records.find(({ code }) => code === use.begun)?.on
  const anchored = anchorOf(pathway, use, facts, begun)
  if (!anchored) return []
  const { rule, record } = anchored
  const anchor = whenOf(pathway, record)
  const ended = doneBy(pathway, use, facts)
  const notes = outOfForce(rule, 'The rule', dayOf(anchor))
  const clocks = rule.recurrence
    ? runIntervals(rule, { anchor, happened: ended, now })
    : [runClock(rule, { anchor, pauses: pausesOf(pathway, facts), done: ended[0] ?? null, now })]
  return clocks.map((clock) => ({
    title: rule.title,
    due: clock.due,
    state: clock.state,
    remaining: clock.remaining,
    why: [...clock.why, ...notes],
    source: rule.source,
    checked: rule.checked,
    local: rule.local === true,
  }))
}

interface Anchored {
  readonly rule: Rule
  readonly record: RoomRecord
}

// A rapid review ran from becoming aware in one era and runs from the notification in another: of the
// records that may be its anchor, the one counts that the law of its own day names.
function anchorOf(
  pathway: Clocked,
  use: ClockUse,
  facts: RoomFacts,
  begun: Day | undefined,
): Anchored | null {
  const found = facts.records.flatMap((record): Anchored[] => {
    const event = eventOf(pathway, record.code)
    const law = event && ruleOf(use, record.on, begun)
    return law && law.rule.anchor === event ? [{ rule: law.rule, record }] : []
  })
  return found.at(-1) ?? null
}

function ruleOf({ rule, own }: ClockUse, day: Day, begun: Day | undefined) {
  return own ? { rule: own } : findRule(rule, day, begun === undefined ? {} : { begun })
}

function eventOf({ records }: Clocked, code: string): EventName | undefined {
  return records.find((one) => one.code === code)?.event
}

/** When a record happened: its day, or the moment where the time is known. */
export function whenOf({ records }: Clocked, { code, on, time }: RoomRecord): When {
  const asks = records.find((one) => one.code === code)?.time
  return (asks && time ? readWhen(`${on}T${time}`) : null) ?? on
}

function doneBy(pathway: Clocked, use: ClockUse, facts: RoomFacts): When[] {
  const { done } = use
  return [
    ...facts.records
      .filter((record) => done.includes(record.code) && (use.ends?.(record, facts) ?? true))
      .map((record) => whenOf(pathway, record)),
    ...facts.moves.filter(({ code }) => done.includes(code)).map(({ on }) => on),
  ].sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
}

function pausesOf({ records }: Clocked, facts: RoomFacts): Pause[] {
  return facts.records.flatMap(({ code, on, values }): Pause[] => {
    const pause: Recordable['pause'] = records.find((one) => one.code === code)?.pause
    if (!pause) return []
    const until = pause.until === undefined ? '' : textIn(values, pause.until)
    const end = facts.records.find((one) => one.code === pause.endedBy && one.on >= on)
    return [{ from: on, to: until || (end?.on ?? null), why: pause.why }]
  })
}

const WARNED_BEFORE = 7

function runWatch(watch: Watch, today: Day): RunningClock {
  const { title, due, done, why, source } = watch
  const left = daysFrom(today, due)
  return {
    title,
    due,
    state: stateOf(watch, left),
    remaining: done === null ? { amount: left, unit: 'days' } : null,
    why: [why],
    source,
    checked: true,
    local: true,
  }
}

function stateOf({ done, due }: Watch, left: number): Clock['state'] {
  if (done !== null) return done <= due ? 'met' : 'met-late'
  if (left < 0) return 'breached'
  return left <= WARNED_BEFORE ? 'due-soon' : 'running'
}

function daysFrom(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** In: a pause's event. Out: words for the page. */
export const pauseInWords = eventInWords
