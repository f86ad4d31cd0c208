import { rowsIn, textIn, type Values } from '../../../rooms/index.ts'
import { LOCAL_MEASURES, type LocalMeasure } from './local-measures.ts'

/** A share that a national study found, and what is counted here to set beside it. */
export interface StudyMeasure {
  /** In the study’s own terms: “Had been bullied”. */
  readonly label: string
  readonly percent: number
  /** How many deaths it rests on; null where the study does not say. */
  readonly of: number | null
  /** null: nothing here is counted like it. */
  readonly here: LocalMeasure | null
}

/** A national study of the same sort of deaths, as somebody of the panel entered it. */
export interface NationalStudy {
  readonly title: string
  readonly source: string
  /** The years it covers, as it says them. */
  readonly period: string
  /** How it counts, where that differs from here; '' where nobody said. */
  readonly differs: string
  readonly measures: readonly StudyMeasure[]
}

/** In: the answers of the panel’s form. Out: the study. */
export function nationalStudyFrom(values: Values): NationalStudy {
  return {
    title: textIn(values, 'title'),
    source: textIn(values, 'source'),
    period: textIn(values, 'period'),
    differs: textIn(values, 'differs'),
    measures: rowsIn(values, 'measures').map((row) => ({
      label: String(row['label'] ?? ''),
      percent: Number(row['percent'] ?? 0),
      of: typeof row['of'] === 'number' ? row['of'] : null,
      here: LOCAL_MEASURES.find(({ value }) => value === row['here'])?.value ?? null,
    })),
  }
}
