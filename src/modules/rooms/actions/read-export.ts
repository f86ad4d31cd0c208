import type { Period } from '../../../knowledge/law/index.ts'
import { FileRefused, openTable, type Cell, type Sheet } from '../../../platform/files/index.ts'
import type { PolicySet } from '../domain/facts.ts'
import type { CaseFigures, Counted } from '../domain/pathway.ts'
import { readExportTable, type FileRow, type RowProblem } from '../domain/export-table.ts'

/** What an export of the system that holds the cases gives. Nothing of the file is kept. */
export interface ReadExport {
  readonly figures: readonly Counted[]
  readonly cases: number
  /** With any of these, nothing is counted. */
  readonly problems: readonly RowProblem[]
  readonly notes: readonly RowProblem[]
}

const MOST_ROWS = 20_000

/**
 * In: a file as it was sent (CSV, or a workbook whose first sheet with known headings holds the cases),
 * and what it is counted by; the partnership's own policies of
 * its kind. Out: the same figures that rooms give, or a sentence for each row that can't
 * be read.
 */
export async function readExport(
  counting: CaseFigures,
  period: Period,
  file: { readonly path: string; readonly filename: string },
  policies: readonly PolicySet[] = [],
): Promise<ReadExport> {
  try {
    const { rows, numbers, notes, problems: unread } = await tableIn(counting, file)
    const counted =
      rows.length === 0 ? { figures: [], problems: [] } : counting.ofExport(rows, period, policies)
    const problems = [
      ...unread,
      // The counting numbers cases from the line below the headings; people see the file's own numbers.
      ...counted.problems.map(({ row, message }) => ({ row: numbers[row - 2] ?? row, message })),
    ].sort((one, other) => one.row - other.row)
    return {
      figures: problems.length > 0 ? [] : counted.figures,
      cases: rows.length,
      problems,
      notes,
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    return { figures: [], cases: 0, problems: [{ row: 0, message: error.message }], notes: [] }
  }
}

async function tableIn(
  { columns }: CaseFigures,
  { path, filename }: { readonly path: string; readonly filename: string },
) {
  const book = await openTable(path, filename)
  try {
    let first: ReturnType<typeof readExportTable> | null = null
    for (const sheet of book.sheets) {
      const read = readExportTable(columns, await rowsOf(sheet))
      if (read.rows.length > 0) return read
      first ??= read
    }
    return first ?? readExportTable(columns, [])
  } finally {
    await book.close()
  }
}

async function rowsOf(sheet: Sheet): Promise<FileRow[]> {
  const rows: FileRow[] = []
  for await (const { row, cells } of sheet.rows()) {
    if (rows.length >= MOST_ROWS)
      throw new FileRefused('The file has more than 20,000 rows. Send one year at a time.')
    rows.push({ row, cells: cells.map(textOf) })
  }
  return rows
}

function textOf(cell: Cell | null): string {
  if (cell === null) return ''
  if (cell.kind === 'number') return String(cell.number)
  return cell.kind === 'day' ? cell.day : cell.text
}
