import { csvText, FileRefused, openTable, type Cell } from '../../../platform/files/index.ts'
import type { Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { ListedRow } from '../domain/audience.ts'

/** The file is none that can be read, or too long; the sentence says why. */
export class TableRefused extends Error {
  override readonly name = 'TableRefused'
}

const MOST_ROWS = 20_000

/**
 * A list as pasted, or as the first sheet of a file holds it. Out: its rows, and the same as text, one
 * row a line, so that it can be shown in the box and put right. Throws TableRefused.
 */
export async function listedRows(
  { form, files }: Request<Services>,
  field: string,
): Promise<{ readonly rows: readonly ListedRow[]; readonly text: string }> {
  const file = files.find((one) => one.field === `${field}-file` && one.bytes > 0)
  if (!file) return { rows: pastedRows(form.raw(field)), text: form.raw(field) }
  try {
    const book = await openTable(file.path, file.filename)
    try {
      const rows: ListedRow[] = []
      for await (const { row, cells } of book.sheets[0]?.rows() ?? []) {
        if (rows.length >= MOST_ROWS)
          throw new TableRefused('The file has more than 20,000 rows. Send it in parts.')
        rows.push({ row, cells: cells.map(textOf) })
      }
      return { rows, text: rows.map(({ cells }) => csvText([cells]).trim()).join('\n') }
    } finally {
      await book.close()
    }
  } catch (error) {
    if (error instanceof FileRefused) throw new TableRefused(error.message)
    throw error
  }
}

function textOf(cell: Cell | null): string {
  if (cell === null) return ''
  if (cell.kind === 'number') return String(cell.number)
  return cell.kind === 'day' ? cell.day : cell.text
}

// From a spreadsheet a row comes with tabs; typed, with commas or semicolons.
function pastedRows(text: string): readonly ListedRow[] {
  return text
    .split(/\r?\n/)
    .map((line, at) => ({ row: at + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .slice(0, MOST_ROWS)
}

function cellsOf(line: string): readonly string[] {
  const cut = line.includes('\t')
    ? line.split('\t')
    : (line.match(/("([^"]|"")*"|[^,;])+|(?<=[,;]|^)(?=[,;]|$)/g) ?? [])
  return cut.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"')
      .trim(),
  )
}
