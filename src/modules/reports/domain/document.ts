/**
 * A report is prose with claims in it. A claim refers to a figure or a statement; it is resolved when
 * the report is frozen. Paragraph ids are stable, so that comments made in Word find their paragraph.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'claim'; readonly claim: string }

export type Block =
  | { readonly id: string; readonly kind: 'heading'; readonly content: readonly Inline[] }
  | { readonly id: string; readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | {
      readonly id: string
      readonly kind: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly Inline[])[]
    }
  /** A quotation from another body, with its source and date. */
  | {
      readonly id: string
      readonly kind: 'quote'
      readonly content: readonly Inline[]
      readonly source: string
    }
  /** A claim shown as a table or a chart (the chart always has its table behind it). */
  | {
      readonly id: string
      readonly kind: 'exhibit'
      readonly claim: string
      readonly as: 'table' | 'chart'
    }
  /** An assurance statement set out whole: wording, limits, evidence, dissent, right of reply. */
  | { readonly id: string; readonly kind: 'statement'; readonly claim: string }

export interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What a figure claim prints: its value ("4,461"), its change ("down 18.8%"), or "x of y". */
export type ClaimShows = 'value' | 'change' | 'numerator-of-denominator' | 'proportion-in-words'

export type Claim =
  | {
      readonly id: string
      readonly kind: 'figure'
      readonly figure: string
      readonly period: string
      /** Table row, where the figure is a table and one cell of it is meant. */
      readonly row?: string
      readonly shows: ClaimShows
    }
  | { readonly id: string; readonly kind: 'statement'; readonly statement: string }
