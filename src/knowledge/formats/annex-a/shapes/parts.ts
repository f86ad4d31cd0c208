import type { CodeListName } from '../codes/lists.ts'
import type { ListNumber } from '../records.ts'

/** What a cell of a column holds. `seen` is a day or Yes or No; `age` is -1 for a child not yet born. */
export type CellKind = 'id' | 'text' | 'day' | 'yes-no' | 'count' | 'code' | 'seen' | 'age'

export interface Column {
  /** The field of the record it fills. */
  readonly field: string
  readonly kind: CellKind
  /**
   * The heading by which messages name it, as published or nearly so, then variants seen in extracts. The
   * first stands in what other systems read, so it does not change.
   */
  readonly headings: readonly string[]
  /** Without it the list can't be read. */
  readonly required: boolean
  /** Whether every row should have it filled; completeness is measured on these. */
  readonly always: boolean
  /** Whether it becomes part of the record. What is not kept is only checked. */
  readonly kept: boolean
  readonly codes: CodeListName | null
}

export interface ListShape {
  readonly list: ListNumber
  readonly title: string
  /** The words by which a sheet or a file is known for this list. */
  readonly names: readonly string[]
  /** The field that says whom a row is about. */
  readonly subject: 'child' | 'adopter'
  /** Fields whose day says when the row happened: the first that is filled. Empty where the list is a stock. */
  readonly when: readonly string[]
  readonly columns: readonly Column[]
}

const PLAIN = { required: false, always: false, kept: true, codes: null }

export function column(field: string, kind: CellKind, ...headings: string[]): Column {
  return { ...PLAIN, field, kind, headings }
}

/** Every row should have it filled. */
export function always(one: Column): Column {
  return { ...one, always: true }
}

/** The list can't be read without the column. */
export function required(one: Column): Column {
  return { ...one, required: true }
}

/** Held to the rules, and not kept: the register has no use for it. */
export function checked(one: Column): Column {
  return { ...one, kept: false }
}

export function coded(field: string, codes: CodeListName, ...headings: string[]): Column {
  return { ...PLAIN, field, kind: 'code', codes, headings }
}

/** The columns every list of children begins with. */
export const CHILD: readonly Column[] = [
  always(
    required(
      column(
        'child',
        'id',
        'Child Unique ID',
        'Child ID',
        'Unique ID',
        'Unique Child ID',
        'Person ID',
      ),
    ),
  ),
  always(coded('gender', 'gender', 'Gender', 'Sex')),
  always(coded('ethnicity', 'ethnicity', 'Ethnicity', 'Ethnic Origin')),
  always(column('birth', 'day', 'Date of Birth', 'DoB', 'Birth Date')),
  checked(column('age', 'age', 'Age of Child (Years)', 'Age', 'Age of Child')),
]

export const DISABILITY: Column = checked(
  column('disability', 'yes-no', 'Does the Child have a Disability', 'Disability', 'Disabled'),
)
