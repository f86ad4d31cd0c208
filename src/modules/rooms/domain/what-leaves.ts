import type { Chart } from '../../../platform/charts/chart.ts'
import type { DocumentPart } from '../../../platform/documents/index.ts'

/** What a room can say to the board, without a name: for assurance. */
export interface RoomEvidence {
  readonly words: string
  readonly rung: 'asserted' | 'documented' | 'tested' | 'outcome'
  /** How many cases it rests on; null where it counts none. */
  readonly base: number | null
  /** Whether those who tested are others than those tested. */
  readonly independent: boolean
}

/**
 * What a room works out from what is recorded in it, or a panel from its cases together: in whole
 * sentences, with the picture and the table behind.
 */
export interface Told {
  readonly title: string
  readonly lines: readonly string[]
  readonly table?: {
    readonly head: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
  readonly chart?: Chart
}

/** A restriction marking: the words at the head and foot of every page and print, and how to handle it. */
export interface Marking {
  /** "OFFICIAL-SENSITIVE". */
  readonly words: string
  /** What whoever holds a copy may do with it; '' where nothing is asked beyond the words. */
  readonly handling: string
}

/** What was agreed in a room that others are to do, in words that the board can take over. */
export interface Learnt {
  /** Its own number in the room: "3", "A1". */
  readonly reference: string
  readonly words: string
  /** The agency or post that sees to it. */
  readonly owner: string
  readonly due: string
}

/** A document that a room's work comes to, such as a problem profile: printed from its records. */
export interface Product {
  /** "Problem profile: exploitation in Severnshire". */
  readonly title: string
  /** What it is called in the address and the name of the file: "problem-profile". */
  readonly code: string
  /** The lines under the title: what it is about, and how far it may be relied on. */
  readonly lines: readonly string[]
  readonly parts: readonly DocumentPart[]
}
