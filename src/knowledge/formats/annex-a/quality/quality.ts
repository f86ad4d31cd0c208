import type { ListNumber } from '../records.ts'

/** What a list is graded on, in the order a page shows it. */
export const ASPECTS = [
  'completeness',
  'validity',
  'timeliness',
  'other-lists',
  'last-upload',
  'series',
] as const

export type Aspect = (typeof ASPECTS)[number]

export const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  completeness: 'Completeness',
  validity: 'Validity',
  timeliness: 'Timeliness',
  'other-lists': 'Agrees with the other lists',
  'last-upload': 'Agrees with the last upload',
  series: 'Breaks in the series',
}

/** `not-graded` where there is nothing to grade by; that is no praise and no blame. */
export type Grade = 'good' | 'care' | 'unsafe' | 'not-graded'

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  good: 'Good',
  care: 'Usable with care',
  unsafe: 'Not safe to use',
  'not-graded': 'Not graded',
}

export interface AspectGrade {
  readonly aspect: Aspect
  readonly grade: Grade
  /** The numbers the grade stands on, by name; percentages to full precision. */
  readonly numbers: Readonly<Record<string, number>>
  /** What was found, in a sentence. */
  readonly words: string
  /** What to do about it; '' where nothing need be done. */
  readonly todo: string
}

/** A month from which on a list was recorded in another way. */
export interface SeriesBreak {
  /** 'YYYY-MM': the first month of the new way. */
  readonly month: string
  /** The heading of the column; '' where the number of rows changed. */
  readonly column: string
  readonly words: string
  /** Rows a month, or a share from 0 to 1. */
  readonly before: number
  readonly after: number
}

export interface ListQuality {
  readonly list: ListNumber
  readonly grade: Grade
  readonly rows: number
  readonly aspects: readonly AspectGrade[]
  readonly breaks: readonly SeriesBreak[]
}

/** How far a file can be relied on: of the whole, and list by list. */
export interface Quality {
  /** Of what is stored; raised when its meaning changes. */
  readonly version: 1
  readonly grade: Grade
  readonly aspects: readonly AspectGrade[]
  readonly lists: readonly ListQuality[]
}

const BADNESS: Readonly<Record<Grade, number>> = { 'not-graded': 0, good: 1, care: 2, unsafe: 3 }

/** A chain holds as its weakest link; what was not graded says nothing. */
export function worstOf(grades: readonly Grade[]): Grade {
  return grades.reduce<Grade>(
    (worst, grade) => (BADNESS[grade] > BADNESS[worst] ? grade : worst),
    'not-graded',
  )
}
