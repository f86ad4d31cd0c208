import type { Pathway, RedactionReason, Values } from '../../modules/rooms/index.ts'

/** The agencies of Severnshire that take part in rooms, by a short name. */
export type DemoAgency = 'council' | 'police' | 'hospitals' | 'icb' | 'schools' | 'probation'

/** Something done in a room on a day, in order. */
export type DemoStep =
  | {
      readonly record: string
      /** The day it was recorded; when it happened is among its answers. */
      readonly day: string
      readonly values: Values
      /** Which child of the room, from 0. */
      readonly child?: number
      readonly agency?: DemoAgency
    }
  | {
      readonly move: string
      readonly day: string
      readonly reason: string
      readonly dissent?: string
    }
  | {
      /** An agency’s form, submitted that day. */
      readonly report: string
      readonly day: string
      readonly agency: DemoAgency
      readonly values: Values
      readonly child?: number
    }

/** A made-up case of the demonstration. */
export interface DemoRoom {
  readonly name: string
  readonly openedOn: string
  /** What would name each child; made up, and sealed like any other. */
  readonly children: readonly { readonly name?: string; readonly born?: string }[]
  readonly steps: readonly DemoStep[]
  readonly chronology?: DemoChronology
}

/** What agencies say of the time before, each in its own words, and what is covered in copies. */
export interface DemoChronology {
  /** The day on which the agencies gave their entries. */
  readonly given: string
  readonly entries: readonly DemoEntry[]
  /** Words that are covered wherever they stand. */
  readonly redaction: {
    readonly on: string
    readonly text: string
    readonly reason: RedactionReason
    readonly note: string
  }
}

/** One entry of one agency. */
export interface DemoEntry {
  readonly agency: DemoAgency
  readonly on: string
  readonly time?: string
  /** "Child 1", as the room calls it. */
  readonly child?: string
  readonly who: string
  readonly what: string
  readonly response: string
  readonly comment: string
}

/** The rooms of one kind, and who sits in them. */
export interface DemoKind {
  readonly pathway: Pathway
  readonly rooms: readonly DemoRoom[]
  /** The standing room of its panel, with what is recorded there; left out: nothing is. */
  readonly panel?: DemoRoom
  /** Who is let into the standing room, or into each room where there is none. */
  readonly members: readonly { readonly name: string; readonly as: string }[]
  /** Who is let into each case beside them. */
  readonly reporters?: readonly { readonly name: string; readonly as: string }[]
}
