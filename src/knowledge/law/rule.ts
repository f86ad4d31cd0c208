import type { Day } from './days.ts'
import type { EventName } from './events.ts'

export type Unit = 'hours' | 'days' | 'working-days' | 'weeks' | 'months'

export interface Length {
  readonly amount: number
  readonly unit: Unit
}

/** What sort of case a rule is about. The transition of 2019 treated two sorts differently. */
export type CaseKind = 'child-death-review' | 'serious-case-review' | 'other'

/** An interval that starts again at each event: a visit, a review. */
export interface Recurrence {
  readonly event: EventName
  /** In order; the last one goes on for ever. */
  readonly steps: readonly Step[]
}

export interface Step extends Length {
  /** The step holds this many times, then the next one does. */
  readonly times?: number
  /** The step holds while the event before lies within this long of the start. */
  readonly within?: Length
}

/** One thing that has to be done in time, as data: what starts it, how long it takes, and who says so. */
export interface Rule extends Length {
  readonly id: string
  readonly title: string
  readonly about: CaseKind
  readonly anchor: EventName
  /** `before`: counted back from the anchor. */
  readonly direction: 'after' | 'before'
  /**
   * `deadline`: to be done by then. `at-least`: it must last until then. `at-most`: it ends by then of
   * itself.
   */
  readonly kind: 'deadline' | 'at-least' | 'at-most'
  /** The events that stop this clock until they are over. Nothing else does. */
  readonly pauses: readonly EventName[]
  readonly recurrence?: Recurrence
  /** Hours of these days are not counted: Sundays, Christmas Day, Good Friday and bank holidays. */
  readonly disregards?: 'sundays-and-holidays'
  /** “Clear” days: neither the day it is done nor the anchor’s own day is one of them. */
  readonly clear?: true
  /** The days begin with the anchor’s own day, which is then day 1 and not day 0. */
  readonly beginsWithAnchor?: true
  /** Where the rule holds for only some days of its pack. */
  readonly first?: Day
  readonly last?: Day
  readonly source: string
  /** Whether the amount and the anchor were read in a source; `false` must be said on screen. */
  readonly checked: boolean
  /** A partnership’s own policy, and no law. */
  readonly local?: true
  /** What whoever relies on it should know, in whole sentences. */
  readonly note?: string
}

/** Rules in force together, and the days for which they were. */
export interface RulePack {
  readonly id: PackId
  readonly name: string
  readonly first: Day
  readonly last: Day | null
  readonly rules: readonly Rule[]
}

export type PackId = 'lscb' | 'transitional' | 'wt2018' | 'wt2023' | 'wt2026' | 'local'

/** How most rules are: something to be done after an event, which nothing pauses. */
export const DEADLINE = {
  about: 'other',
  direction: 'after',
  kind: 'deadline',
  pauses: [],
} as const satisfies Partial<Rule>
