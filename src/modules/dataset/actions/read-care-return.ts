import {
  almostTable,
  createRowReader,
  recogniseTable,
  type AnyReturnRow,
  type AsylumRow,
  type CareReturn,
  type EpisodeRow,
  type HeaderRow,
  type TableName,
} from '../../../knowledge/formats/ssda903/index.ts'
import {
  FileRefused,
  type Sheet,
  type SheetRow,
  type Workbook,
} from '../../../platform/files/index.ts'

/**
 * Reads an SSDA903 return as it streams. In: an open file: a zip of the CSV files, a workbook with a
 * sheet for each, or one CSV. Out: the Header, Episodes and UASC tables; other tables are left alone.
 * Throws FileRefused where there are no episodes, or a table comes twice.
 */
export async function readCareReturn(workbook: Workbook): Promise<CareReturn> {
  const gathered = gather()
  const tables = new Map<TableName, string>()
  const begins = (table: TableName, sheet: string) => {
    const before = tables.get(table)
    if (before !== undefined)
      throw new FileRefused(`Both “${before}” and “${sheet}” hold the ${table} table. Send one.`)
    tables.set(table, sheet)
  }
  for (const sheet of workbook.sheets)
    for await (const row of rowsOf(sheet, begins)) gathered.take(row)
  if (!tables.has('Episodes'))
    throw new FileRefused(
      'No table of episodes was found: one has columns DECOM, RNE, LS, DEC and REC.',
    )
  return { ...gathered.rows, tables: [...tables.keys()] }
}

/** Puts rows into their tables, in the order in which they come. */
export function gather() {
  const headers: HeaderRow[] = []
  const episodes: EpisodeRow[] = []
  const asylum: AsylumRow[] = []
  return {
    rows: { headers, episodes, asylum },
    take(row: AnyReturnRow) {
      if (row.table === 'Header') headers.push(row)
      else if (row.table === 'Episodes') episodes.push(row)
      else asylum.push(row)
    },
  }
}

async function* rowsOf(
  sheet: Sheet,
  begins: (table: TableName, sheet: string) => void,
): AsyncGenerator<AnyReturnRow> {
  let read: ReturnType<typeof createRowReader> | null = null
  for await (const row of sheet.rows()) {
    if (read) {
      yield read(row.row, row.cells)
      continue
    }
    const headings = headingsOf(row)
    const recognised = recogniseTable(headings)
    if (!recognised) {
      const almost = almostTable(sheet.name, headings)
      if (almost)
        throw new FileRefused(`The ${almost.table} table has no column ${almost.missing}.`)
      return
    }
    begins(recognised.table, sheet.name)
    read = createRowReader(recognised)
  }
}

function headingsOf({ cells }: SheetRow): string[] {
  return cells.map((cell) => (cell?.kind === 'text' ? cell.text : ''))
}
