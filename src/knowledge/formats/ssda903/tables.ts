import { bare } from '../annex-a/index.ts'

/** The tables of a return that are read; a file may hold more, which are left alone. */
export type TableName = 'Header' | 'Episodes' | 'UASC'

/** What a cell of a column holds. `personal` columns are known by their heading and never read. */
export type ColumnKind = 'child' | 'day' | 'code' | 'personal'

export interface TableColumn {
  /** The heading as the specification has it, which is also its name in reports. */
  readonly name: string
  readonly kind: ColumnKind
  /** Without it the table can't be read. */
  readonly required: boolean
  /** Headings of other years, of the XML form, and in words. */
  readonly variants: readonly string[]
}

const column = (name: string, kind: ColumnKind, ...variants: string[]): TableColumn => ({
  name,
  kind,
  required: false,
  variants,
})
const needed = (name: string, kind: ColumnKind, ...variants: string[]): TableColumn => ({
  ...column(name, kind, ...variants),
  required: true,
})

const CHILD = needed('CHILD', 'child', 'CHILDID', 'Child ID', 'Child Unique ID', 'LA Child ID')
const BIRTH = needed('DOB', 'day', 'Date of Birth', 'Birth Date')
const SEX = column('SEX', 'code', 'GENDER', 'GENDER_CURRENT')

/**
 * The columns of each table. Source: Department for Education, Children looked after by local
 * authorities: technical specification, section on the CSV files; names and order as the open rule set
 * of Data to Insight lists them for 2024-25. Variants in words are ours, not published.
 */
export const TABLES: Readonly<Record<TableName, readonly TableColumn[]>> = {
  Header: [
    CHILD,
    SEX,
    BIRTH,
    needed('ETHNIC', 'code', 'ETHNICITY', 'Ethnic Origin'),
    column('UASC', 'code', 'UASC Status'),
    column('UPN', 'personal', 'Unique Pupil Number'),
    column('MOTHER', 'personal'),
    column('MC_DOB', 'personal'),
  ],
  Episodes: [
    CHILD,
    needed('DECOM', 'day', 'DATE_EPISODE_COMMENCED', 'Date Episode Began', 'Episode Start Date'),
    needed('RNE', 'code', 'REASON_FOR_NEW_EPISODE', 'Reason for New Episode'),
    needed('LS', 'code', 'LEGAL_STATUS', 'Legal Status'),
    column('CIN', 'code', 'CATEGORY_OF_NEED', 'Category of Need'),
    column('PLACE', 'code', 'PL', 'PLACEMENT_TYPE', 'Placement Type'),
    column('PLACE_PROVIDER', 'code', 'PLACEMENT_PROVIDER', 'Placement Provider'),
    needed('DEC', 'day', 'DATE_EPISODE_CEASED', 'Date Episode Ceased', 'Episode End Date'),
    needed('REC', 'code', 'REASON_EPISODE_CEASED', 'Reason Episode Ceased'),
    column('REASON_PLACE_CHANGE', 'code', 'Reason for Placement Change'),
    column('HOME_POST', 'personal', 'Home Postcode'),
    column('PL_POST', 'personal', 'Placement Postcode'),
    column('URN', 'personal', 'Ofsted URN'),
  ],
  UASC: [CHILD, SEX, BIRTH, needed('DUC', 'day', 'Date UASC Status Ceased')],
}

const TABLE_NAMES: readonly TableName[] = ['Episodes', 'UASC', 'Header']

export interface RecognisedTable {
  readonly table: TableName
  /** For each column, its place in the row. */
  readonly places: ReadonlyMap<string, number>
}

/**
 * Which table a heading row begins, by its columns and not by the name of its file: councils name the
 * files as they like. In: the heading row, in any order, case and spacing. Out: null for any other.
 */
export function recogniseTable(headings: readonly string[]): RecognisedTable | null {
  for (const table of TABLE_NAMES) {
    const places = placesOf(table, headings)
    if (TABLES[table].every(({ name, required }) => !required || places.has(name)))
      return { table, places }
  }
  return null
}

/**
 * In: the name of a sheet or file, and its heading row. Out: where the name says it is one of the
 * tables, that table and the first column it lacks; otherwise null.
 */
export function almostTable(
  name: string,
  headings: readonly string[],
): { readonly table: TableName; readonly missing: string } | null {
  const word = bare(name)
  const table = TABLE_NAMES.find(
    (one) => word === bare(one) || word === bare(one).replace(/s$/, ''),
  )
  if (!table) return null
  const places = placesOf(table, headings)
  const lacking = TABLES[table].find((one) => one.required && !places.has(one.name))
  return lacking ? { table, missing: lacking.name } : null
}

function placesOf(table: TableName, headings: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const words = headings.map(bare)
  for (const { name, variants } of TABLES[table]) {
    const place = [name, ...variants].map((one) => words.indexOf(bare(one))).find((at) => at >= 0)
    if (place !== undefined) places.set(name, place)
  }
  return places
}
