/**
 * A report is prose with claims in it. A claim refers to a figure or a statement; it is resolved when
 * the report is frozen. Every block knows where it stands in its section's text.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'claim'; readonly claim: string; readonly at: number; readonly to: number }

export type Block =
  | { readonly id: string; readonly kind: 'heading'; readonly content: readonly Inline[] }
  | { readonly id: string; readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly id: string; readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  /** A claim shown as a table or a chart (the chart always has its table behind it). */
  | {
      readonly id: string
      readonly kind: 'exhibit'
      readonly claim: string
      readonly as: 'table' | 'chart'
      readonly at: number
      readonly to: number
    }
  /** An assurance statement set out whole: wording, limits, evidence, dissent, right of reply. */
  | {
      readonly id: string
      readonly kind: 'statement'
      readonly claim: string
      readonly at: number
      readonly to: number
    }

/** As written: a title, and text in our small markup. */
export interface SectionText {
  readonly id: string
  readonly title: string
  readonly text: string
}

export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What a figure claim prints: its value ("4,461"), its change in words, or "x of y". */
export type ClaimShows = 'value' | 'change' | 'of'

export type Claim =
  | {
      readonly id: string
      readonly kind: 'figure'
      readonly figure: string
      readonly period: string
      readonly shows: ClaimShows
    }
  | { readonly id: string; readonly kind: 'statement'; readonly statement: string }
