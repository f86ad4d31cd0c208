import type { FigureValue } from '../../figures/index.ts'
import type { Section } from './document.ts'

/** A claim as it stood when the report was frozen: what is printed, and what stands behind it. */
export type ResolvedClaim =
  | {
      readonly id: string
      readonly kind: 'figure'
      readonly title: string
      /** What the sentence prints. For a suppressed or absent figure, words that say so. */
      readonly text: string
      readonly status: FigureValue['status']
      readonly basis: string
      readonly value: FigureValue
      /** Earlier periods, oldest first, for charts. */
      readonly series: readonly FigureValue[]
      /** Where a person who may see it finds the evidence: a path of this service. */
      readonly evidence: string
    }
  | {
      readonly id: string
      readonly kind: 'statement'
      readonly title: string
      readonly text: string
      readonly basis: string
      readonly statement: StatementSnapshot
      readonly evidence: string
    }

export interface StatementSnapshot {
  readonly id: string
  readonly question: string
  readonly kind: 'done' | 'quality' | 'difference'
  readonly level: string
  /** The wording approved, e.g. "The Board is not yet in a position to provide assurance, because ...". */
  readonly wording: string
  readonly scope: string
  readonly period: string
  readonly asOf: string
  readonly reviewDate: string
  readonly limits: readonly string[]
  readonly supporting: readonly EvidenceLine[]
  readonly countering: readonly EvidenceLine[]
  /** Bodies not asked, not replying or blocked, each as what it is. */
  readonly silences: readonly string[]
  readonly approvedBy: readonly string[]
  readonly dissent: readonly { readonly by: string; readonly words: string }[]
  readonly rightOfReply: readonly { readonly by: string; readonly words: string }[]
  /** Two years or more at or below "questions remain". */
  readonly debtSince: string | null
}

export interface EvidenceLine {
  readonly what: string
  readonly rung: 'asserted' | 'documented' | 'tested' | 'outcome'
  readonly source: string
  readonly date: string
}

export interface Contact {
  readonly name: string
  readonly role: string
  readonly email: string
}

/** Everything a rendering needs. Frozen once; the same snapshot renders the same bytes. */
export interface ReportSnapshot {
  readonly schema: 1
  readonly report: {
    readonly id: string
    readonly title: string
    readonly subtitle: string
    readonly partnership: string
    /** Who answers for it in that era, e.g. "Local safeguarding children board (to 29 September 2019)". */
    readonly regime: string
    readonly period: string
    readonly periodInWords: string
    readonly asOf: string
    readonly frozenAt: string
  }
  readonly sections: readonly Section[]
  readonly claims: readonly ResolvedClaim[]
  /** Every figure the report rests on, for the tidy CSV. */
  readonly figures: readonly FigureValue[]
  readonly definitions: readonly {
    readonly id: string
    readonly title: string
    readonly definition: string
    readonly numerator: string
    readonly denominator: string
    readonly source: string
    readonly disclosure: string
  }[]
  readonly approvals: readonly {
    readonly name: string
    readonly role: string
    readonly at: string
  }[]
  /** Agencies that confirmed the facts about themselves, and those that did not answer. */
  readonly confirmations: readonly { readonly agency: string; readonly confirmed: boolean }[]
  readonly commitments: readonly {
    readonly words: string
    readonly owner: string
    readonly due: string
  }[]
  readonly contacts: readonly Contact[]
}
