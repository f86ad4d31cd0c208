/** A cell as read. A formula is read by the value it was last worked out to, and marked. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly formula: boolean }
  | { readonly kind: 'number'; readonly number: number; readonly formula: boolean }
  /** 'YYYY-MM-DD', and 'HH:MM' where the cell holds a time of that day. */
  | {
      readonly kind: 'day'
      readonly day: string
      readonly time?: string
      readonly formula: boolean
    }

export interface SheetRow {
  /** As a person sees it in the sheet; the first row is 1. */
  readonly row: number
  readonly cells: readonly (Cell | null)[]
}

export interface Sheet {
  readonly name: string
  /** May be read once. */
  rows(): AsyncIterable<SheetRow>
}

export interface Workbook {
  readonly kind: 'xlsx' | 'docx' | 'zip of csv' | 'csv'
  readonly sheets: readonly Sheet[]
  close(): Promise<void>
}

export function textCell(text: string): Cell | null {
  return text === '' ? null : { kind: 'text', text, formula: false }
}
