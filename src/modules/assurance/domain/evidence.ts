export type Rung = 'asserted' | 'documented' | 'tested' | 'outcome'
export type Kind = 'done' | 'quality' | 'difference'
export type Direction = 'supports' | 'counters'

/** What matters about an item for how far it carries. */
export interface EvidenceItem {
  readonly id: string
  readonly direction: Direction
  readonly rung: Rung
  /** Tested by somebody other than the body tested. */
  readonly independent: boolean
  /** Whether its scope covers the question's. */
  readonly coversScope: boolean
  /** The days it is about: YYYY-MM-DD. */
  readonly first: string
  readonly last: string
  /** Why it still counts although it is older; '' where it does not. */
  readonly keptOn: string
  readonly superseded: boolean
  /** How many were looked at; null where that has no meaning. */
  readonly base: number | null
  /** How many of those asked answered, 0 to 100; null where nobody was asked. */
  readonly responsePercent: number | null
  /** A record presented, and challenged, at a minuted meeting. */
  readonly challenged: boolean
  /** The record itself was sampled. */
  readonly sampled: boolean
  /** Of an outcome: its baseline, whether its interval excludes no change, breaks, other explanations. */
  readonly baseline: boolean
  readonly excludesNoChange: boolean
  readonly seriesBreak: boolean
  readonly otherExplanations: boolean
  /** The one body it is about, where it is not about all. */
  readonly body: string | null
}

/** A body that was asked, or should have been. */
export interface Body {
  readonly name: string
  /** `confirmed`: by its accountable officer. Nil is a reply. */
  readonly answer: 'confirmed' | 'replied' | 'nil' | 'not-asked' | 'no-reply' | 'blocked'
  readonly why: string
}

/** A feed that the answer depends on, and what blocks it. */
export interface BlockedFeed {
  readonly feed: string
  readonly blockage: string
}

export interface QuestionFacts {
  readonly kind: Kind
  /** The days of the period in question. */
  readonly first: string
  readonly last: string
  readonly allOf: boolean
  readonly bodies: readonly Body[]
  readonly blocked: readonly BlockedFeed[]
}
