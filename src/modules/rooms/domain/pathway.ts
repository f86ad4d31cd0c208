import type { EventName, Period, Rule } from '../../../knowledge/law/index.ts'
import type { Question } from '../../asks/index.ts'
import type { Meaning, Measure } from '../../figures/index.ts'
import type { Day, PolicySet, RoomFacts, RoomRecord, Values } from './facts.ts'
import type { Learnt, Marking, Product, RoomEvidence, Told } from './what-leaves.ts'

export type { Learnt, Marking, Product, RoomEvidence, Told } from './what-leaves.ts'

/** Which rows of the access grid hold for the rooms of a pathway. */
export const ACCESS_KINDS = ['cdop_case', 'panel_case', 'review_room'] as const
export type AccessKind = (typeof ACCESS_KINDS)[number]

/** Where a case stands. A closed stage takes nothing more, and its retention begins. */
export interface Stage {
  readonly id: string
  readonly title: string
  /** What happens here, for somebody who comes to it for the first time. */
  readonly explains: string
  readonly closed?: true
}

/** A step from one stage to another, decided by people on a day, with their reasons. */
export interface Move {
  readonly code: string
  /** The words of its button: "Decide that the criteria are met". */
  readonly title: string
  readonly from: readonly string[]
  readonly to: string
  readonly explains?: string
  /** Whether reasons must be given. */
  readonly reason: boolean
  /** Whether it is asked who did not agree, and why. */
  readonly dissent?: true
  /** Roles of which the one who decides must hold one; left out: whoever may edit the room. */
  readonly roles?: readonly string[]
  /** Whether this case offers it at all, as where the law of its day decides; left out: it does. */
  when?(facts: RoomFacts): boolean
  /** Why it can't be made yet, a sentence for each; none when it can. */
  needs?(facts: RoomFacts): readonly string[]
}

/** Something that is recorded in a room by filling in a form: an event, a visit, a finding, a code. */
export interface Recordable {
  /** Unique in the pathway; a room's records carry it. */
  readonly code: string
  /** Rises when its questions or codes change, so that what was recorded stays what it meant. */
  readonly version: number
  /** The thing recorded: "Visit". */
  readonly title: string
  /** The words of its button: "Record a visit". */
  readonly button: string
  readonly intro?: string
  readonly questions: readonly Question[]
  /** The date question that says when it happened; where there is none, it happened when it was recorded. */
  readonly on?: string
  /** A text question with the time of day, as 14:30; for what is counted in hours. */
  readonly time?: string
  /** What it is to the clocks of the law. */
  readonly event?: EventName
  /**
   * It stops clocks from its day on, until the day another question gives, or the day of the next record
   * that ends it; for ever where there is neither.
   */
  readonly pause?: { readonly why: EventName; readonly until?: string; readonly endedBy?: string }
  /** Whether there can be several; otherwise a new one takes the place of the one before. */
  readonly many: boolean
  /** Whether it is about one child of the room. */
  readonly perChild?: true
  /** The stages in which it may be recorded; left out: every open one. */
  readonly stages?: readonly string[]
  /** Whether this case offers it at all; left out: it does. What was recorded stays readable. */
  when?(facts: RoomFacts): boolean
  /**
   * What only the whole case can tell is wrong, beside the question at fault. `childId`: the child it is
   * recorded of; null: of none. A record that is being put right is not among the facts.
   */
  check?(values: Values, facts: RoomFacts, childId: string | null): readonly Fault[]
}

export interface Fault {
  readonly question: string
  readonly message: string
}

/** What an agency is asked within a room. It drafts alone; the room sees what it has submitted. */
export interface AgencyForm {
  readonly code: string
  readonly version: number
  readonly title: string
  readonly intro: string
  readonly questions: readonly Question[]
  readonly perChild?: true
  /** Whether it is offered in this case; left out: in every one. */
  when?(facts: RoomFacts): boolean
}

/** A rule of the law that runs in a room. It starts with the record that is the rule's anchor event. */
export interface ClockUse {
  /** The rule's id in the law. */
  readonly rule: string
  /** The rule itself, where the partnership's own policy sets it and no law. */
  readonly own?: Rule
  /** The codes of records, or of moves, that end it; for a rule that recurs, each ends one interval. */
  readonly done: readonly string[]
  /** Which of those records end it, where not each does: the last school told, and not the first. */
  ends?(record: RoomRecord, facts: RoomFacts): boolean
  /** Where a review was begun before its anchor, the record that began it: the law's grace depends on it. */
  readonly begun?: string
  /** Whether it concerns this case at all. */
  when?(facts: RoomFacts): boolean
}

/** Something due that no law sets, as a next check. */
export interface Watch {
  readonly title: string
  readonly due: Day
  readonly done: Day | null
  /** A sentence on why it is due then. */
  readonly why: string
  /** Who says so: the partnership's policy, or a decision in the room. */
  readonly source: string
}

export const IDENTITY_FIELDS = ['name', 'born', 'nhs-number', 'upn', 'address'] as const
/** What names a child. It lies sealed, apart from everything else. */
export type IdentityField = (typeof IDENTITY_FIELDS)[number]

/** Whom a room is about, opened for one look: has the same child a room already? */
export interface KnownChild {
  readonly fields: Readonly<Partial<Record<IdentityField, string>>>
  /** The day of what the room is about, such as the day the child died; null where it is not known. */
  readonly on: Day | null
}

export interface PossibleDuplicate {
  readonly reference: string
  readonly strength: 'same' | 'likely' | 'possible'
  /** What speaks for it, and what against, in sentences that give nothing of either identity away. */
  readonly reasons: readonly string[]
}

export interface Retention {
  /** What the years are counted from. */
  readonly from: 'closed'
  readonly years: number
  readonly then: 'review' | 'destroy'
  /** Where that comes from, and whether it was read there; a partnership signs off its own. */
  readonly basis: string
  readonly checked: boolean
}

/** A figure as cases give it, before the period and the day are put to it. */
export interface Counted {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly measure: Measure
  readonly meaning: Meaning
}

/** One line of an export from the system that holds the cases. */
export type ExportRow = Readonly<Record<string, string>>

export interface ExportColumn {
  readonly key: string
  /** The heading, and others that systems use for the same. */
  readonly headings: readonly string[]
  readonly explains: string
  readonly required: boolean
}

/** How cases become figures: those of rooms, or the lines of an export, by the same counting. */
export interface CaseFigures {
  readonly columns: readonly ExportColumn[]
  ofRooms(rooms: readonly RoomFacts[], period: Period): readonly Counted[]
  /** Out: the figures, and for each line that can't be read a sentence; with any, nothing is counted. */
  ofExport(
    rows: readonly ExportRow[],
    period: Period,
    policies?: readonly PolicySet[],
  ): {
    readonly figures: readonly Counted[]
    readonly problems: readonly { readonly row: number; readonly message: string }[]
  }
  /** What an aggregate return asks for: each figure, and of how many where it is a share. */
  readonly asked: readonly AskedFigure[]
}

export type AskedFigure = Pick<Counted, 'id' | 'version' | 'title' | 'meaning'> & {
  readonly unit: 'count' | 'percent'
}

/** The standing room in which a panel or group sits, and in which its cases' rooms lie. */
export interface Panel {
  /** "Child Death Overview Panel". */
  readonly title: string
  readonly explains: string
  readonly records: readonly Recordable[]
  watches?(facts: RoomFacts): readonly Watch[]
  /** What its own meetings and its cases come to together. */
  tells?(facts: RoomFacts, cases: readonly RoomFacts[]): readonly Told[]
  marking?(facts: RoomFacts): Marking | null
  evidence?(facts: RoomFacts): RoomEvidence | null
  learnt?(facts: RoomFacts): readonly Learnt[]
}

/** What a partnership sets itself for a kind of room, such as the stages and times by which it escalates. */
export interface PolicyForm {
  /** "Our escalation policy". */
  readonly title: string
  readonly intro: string
  /** One of them, `from`, is the day from which it holds. */
  readonly questions: readonly Question[]
  /** What stands in the boxes before anything was set. */
  readonly suggested: Values
  check(values: Values): readonly Fault[]
  /** In: what was set; null: what is shipped. Out: what it says, in sentences. */
  inWords(values: Values | null): readonly string[]
  /** In: a room, with what was set. Out: the kind as it is for that room; the same for the same policy. */
  under(facts: RoomFacts): Pathway
}

/** One kind of restricted work, as data: its stages, moves, clocks, forms, and what comes out of it. */
export interface Pathway {
  /** Stays in addresses and records: "child-deaths". */
  readonly code: string
  /** "Child deaths". */
  readonly title: string
  /** "A child's death": what one room is about. */
  readonly one: string
  readonly explains: string
  readonly access: AccessKind
  /** The letters that references begin with: "CD" makes CD-7KQ4-M2XP. */
  readonly prefix: string
  /** The standing room its cases lie in; null where each stands by itself. */
  readonly panel: Panel | null
  readonly stages: readonly Stage[]
  readonly first: string
  readonly moves: readonly Move[]
  readonly records: readonly Recordable[]
  readonly agencyForms: readonly AgencyForm[]
  readonly clocks: readonly ClockUse[]
  watches?(facts: RoomFacts): readonly Watch[]
  /** What the partnership sets itself; left out: nothing. */
  readonly policy?: PolicyForm
  /** How many children a room is about. */
  readonly children: 'none' | 'one' | 'many'
  readonly identifies: readonly IdentityField[]
  /** Rooms that may be about the same child, the likeliest first; asked before another is opened. */
  duplicates?(
    one: KnownChild,
    others: readonly (KnownChild & { readonly reference: string })[],
  ): readonly PossibleDuplicate[]
  readonly retention: Retention
  /** What a reader is told before such a room opens; null where nothing in it should distress. */
  readonly before: string | null
  /** What prints on everything that leaves the room; left out or null where it carries no marking. */
  marking?(facts: RoomFacts): Marking | null
  readonly figures: CaseFigures | null
  evidence?(facts: RoomFacts): RoomEvidence | null
  /**
   * Why nothing of it may leave the room yet, a sentence, such as that it is held back from publication; null
   * when it may. Left out: it always may. Asked before evidence and learning are released.
   */
  releases?(facts: RoomFacts): string | null
  /** What follows from the records and stands in none of them: the sample drawn, where findings stand. */
  tells?(facts: RoomFacts): readonly Told[]
  /** What the board's own actions may be taken from, once `releases` lets anything leave. */
  learnt?(facts: RoomFacts): readonly Learnt[]
  /** The document its work comes to; null while there is nothing to print. Small numbers stand hidden in it. */
  product?(facts: RoomFacts): Product | null
  /** Where the stages, codes and forms come from, and whether that was checked. */
  readonly source: string
  readonly checked: boolean
}
