import type { Day } from '../../law/index.ts'
import type { TableName } from './tables.ts'

/** A row as read. A cell that can't be read is null in its field, and stays in `raw` for the report. */
export interface ReturnRow {
  readonly table: TableName
  /** Row number as a person sees it: the heading row is 1. */
  readonly row: number
  /** Null where the row names no child. */
  readonly child: string | null
  /** What the cells hold, by column; postcodes, pupil numbers and the like are not kept. */
  readonly raw: Readonly<Record<string, string>>
}

/** A child of the Header table. Codes are in capitals, '' never stands for a code. */
export interface HeaderRow extends ReturnRow {
  readonly table: 'Header'
  readonly sex: string | null
  readonly birth: Day | null
  readonly ethnicity: string | null
  /** Where the table has the column: '1' was, '0' was not. */
  readonly asylum: string | null
}

/** An episode of care: a stay in one placement under one legal status. */
export interface EpisodeRow extends ReturnRow {
  readonly table: 'Episodes'
  readonly start: Day | null
  /** RNE: why it began. */
  readonly began: string | null
  readonly legalStatus: string | null
  readonly need: string | null
  readonly placement: string | null
  /** Null where it goes on. */
  readonly end: Day | null
  /** REC: why it ended. */
  readonly ceased: string | null
}

/** A child who was an unaccompanied asylum seeker at some time in the year. */
export interface AsylumRow extends ReturnRow {
  readonly table: 'UASC'
  readonly birth: Day | null
  readonly asylumCeased: Day | null
}

export type AnyReturnRow = HeaderRow | EpisodeRow | AsylumRow

/** The tables of one return, as read. */
export interface CareReturn {
  readonly headers: readonly HeaderRow[]
  readonly episodes: readonly EpisodeRow[]
  readonly asylum: readonly AsylumRow[]
  readonly tables: readonly TableName[]
}
