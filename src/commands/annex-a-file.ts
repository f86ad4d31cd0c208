import {
  createListReader,
  isOtherList,
  LIST_NUMBERS,
  listOfName,
  LISTS,
  type AnyRecord,
  type Issue,
  type ListNumber,
  type Window,
} from '../knowledge/formats/annex-a/index.ts'
import {
  FileRefused,
  type Cell,
  type Sheet,
  type SheetRow,
  type Workbook,
} from '../platform/files/index.ts'

export type Found =
  | { readonly kind: 'issue'; readonly child: string | null; readonly issue: Issue }
  | { readonly kind: 'record'; readonly list: ListNumber; readonly record: AnyRecord }

/**
 * Reads every list of a file as it streams. In: an open file and the window its lists cover.
 * Out: records and issues in the file's own order. Throws FileRefused where the whole can't be taken.
 */
export async function* readAnnexA(
  workbook: Workbook,
  window: Window,
  /** Told of each list the file holds, so that an empty list is not taken for a missing one. */
  begins: (list: ListNumber) => void = () => undefined,
): AsyncGenerator<Found> {
  for (const { list, sheet } of listsOf(workbook.sheets)) {
    begins(list)
    yield* readList(list, sheet, window)
  }
}

function listsOf(sheets: readonly Sheet[]): { list: ListNumber; sheet: Sheet }[] {
  const seen = new Map<ListNumber, string>()
  const found = sheets.flatMap((sheet) => {
    const list = listOfName(sheet.name)
    if (list === null || isOtherList(sheet.name)) return []
    const before = seen.get(list)
    if (before !== undefined)
      throw new FileRefused(`Both “${before}” and “${sheet.name}” seem to be list ${list}.`)
    seen.set(list, sheet.name)
    return [{ list, sheet }]
  })
  if (found.length === 0)
    throw new FileRefused(
      `No sheet is named after one of lists 1 to 8, such as “List 1” or “${LISTS[LIST_NUMBERS[2] ?? 3].title}”.`,
    )
  return found
}

async function* readList(list: ListNumber, sheet: Sheet, window: Window): AsyncGenerator<Found> {
  let reader: ReturnType<typeof createListReader> | null = null
  for await (const row of sheet.rows()) {
    if (!reader) {
      reader = createListReader(list, headingsOf(row), window)
      const [missing] = reader.headings.missing
      if (missing) throw new FileRefused(`List ${list} has no column “${missing}”.`)
      continue
    }
    const { record, issues } = reader.read(row)
    for (const issue of [...issues, ...formulaIssues(list, row)])
      yield { kind: 'issue', child: record?.child ?? null, issue }
    if (record) yield { kind: 'record', list, record }
  }
  if (!reader) throw new FileRefused(`List ${list} is empty: it has no heading row.`)
}

function headingsOf({ cells }: SheetRow): string[] {
  return cells.map((cell) => (cell?.kind === 'text' ? cell.text.trim() : ''))
}

// What a formula would give today may differ from what was worked out when the file was saved.
function formulaIssues(list: ListNumber, { row, cells }: SheetRow): Issue[] {
  if (!cells.some((cell: Cell | null) => cell?.formula)) return []
  const message = 'A cell is a formula. Its value when the file was saved is used.'
  return [{ rule: 'formula', severity: 'warning', list, row, column: '', message }]
}
