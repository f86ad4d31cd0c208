/** A document to be printed, whatever the format. Words written by people stand in it as they were written. */
export interface PrintedDocument {
  readonly title: string
  readonly subtitle?: string
  /** Whose it is: stands above the title, and is the file's author. */
  readonly owner: string
  /** What it is about and the day it speaks of, each line under the title. */
  readonly lines: readonly string[]
  /** The moment the file bears, ISO 8601 in UTC: with fixed parts, the same document gives the same bytes. */
  readonly madeAt: string
  /** Whether a list of the first headings stands before the text. */
  readonly contents?: boolean
  /** Stands at the top of every page of paper: whose copy it is, and how it is to be handled. */
  readonly everyPage?: string
  /** For tables of many columns: the paper lies on its side. */
  readonly landscape?: boolean
  readonly parts: readonly DocumentPart[]
}

export type Pairs = readonly (readonly [label: string, words: string])[]

export interface PrintedTable {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Stands under it, small: what the numbers rest on. */
  readonly basis?: string
  /** How wide each column is against the others; all alike where left out. */
  readonly widths?: readonly number[]
  /** Words are set left; numbers, all columns but the first, right. Numbers where left out. */
  readonly holds?: 'numbers' | 'words'
}

export type DocumentPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** A number before it ("2.3") lets people quote it. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly number?: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly letters?: boolean }
  | { readonly kind: 'table'; readonly table: PrintedTable }
  /** Labels with what stands behind each. */
  | { readonly kind: 'pairs'; readonly rows: Pairs }
  /** One thing set apart: its words in bold, then its labels. */
  | { readonly kind: 'box'; readonly words: string; readonly rows: Pairs }
  /** Small print: what a number rests on. */
  | { readonly kind: 'note'; readonly text: string }
  /** For PDF; where it can't be shown, what follows it must say the same. */
  | { readonly kind: 'picture'; readonly svg: string; readonly alt: string }

/** "(a)", "(b)": as committees letter their recommendations. */
export const letter = (at: number) => `(${String.fromCharCode(97 + at)})`
