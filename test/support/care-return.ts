import {
  createRowReader,
  recogniseTable,
  type CareReturn,
  type EpisodeRow,
  type HeaderRow,
  type AsylumRow,
} from '../../src/knowledge/formats/ssda903/index.ts'

const COLUMNS = {
  headers: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UASC'],
  episodes: ['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'DEC', 'REC'],
  asylum: ['CHILD', 'SEX', 'DOB', 'DUC'],
} as const

export interface ReturnTexts {
  readonly headers?: readonly Readonly<Record<string, string>>[]
  readonly episodes?: readonly Readonly<Record<string, string>>[]
  readonly asylum?: readonly Readonly<Record<string, string>>[]
}

/** A return from cells as a file has them, read by the reader itself; what is left out is blank. */
export function careReturn(texts: ReturnTexts): CareReturn {
  const read = (table: keyof typeof COLUMNS) => {
    const columns = COLUMNS[table]
    const recognised = recogniseTable(columns)
    if (!recognised) throw new Error(`The columns of ${table} are not recognised.`)
    const reader = createRowReader(recognised)
    return (texts[table] ?? []).map((row, n) =>
      reader(
        n + 2,
        columns.map((name) => (row[name] ? { kind: 'text', text: row[name] } : null)),
      ),
    )
  }
  return {
    headers: read('headers') as HeaderRow[],
    episodes: read('episodes') as EpisodeRow[],
    asylum: read('asylum') as AsylumRow[],
    tables: ['Header', 'Episodes', ...(texts.asylum ? (['UASC'] as const) : [])],
  }
}
