import {
  FileChecks,
  LIST_NUMBERS,
  listOfName,
  LISTS,
  subjectOf,
  type AnyRecord,
  type CheckedList,
  type Issue,
  type ListNumber,
  type RecognisedHeadings,
  type RememberedHeadings,
  type Window,
} from '../../../knowledge/formats/annex-a/index.ts'
import { FileRefused } from '../../../platform/files/refused.ts'
import type { Cell, Sheet, SheetRow, Workbook } from '../../../platform/files/sheet.ts'

export type Found =
  /** `child` is whom the row is about; in list 11 that is an adopter. */
  | { readonly kind: 'issue'; readonly child: string | null; readonly issue: Issue }
  | { readonly kind: 'record'; readonly list: ListNumber; readonly record: AnyRecord }

/** A required column was not found, while headings that nobody knows were. */
export class HeadingsUnknown extends FileRefused {
  readonly list: ListNumber
  readonly headings: RecognisedHeadings

  constructor(list: ListNumber, headings: RecognisedHeadings) {
    super(`List ${list} has no column “${headings.missing[0] ?? ''}”.`)
    this.list = list
    this.headings = headings
  }
}

export interface Reading {
  /** The window of each list; null refuses a list whose window nobody stated. */
  windowOf(list: ListNumber): Window | null
  readonly remembered?: RememberedHeadings
  /** Told of each list the file holds, so that an empty list is not taken for a missing one. */
  begins?(list: ListNumber): void
  /** The checks to hold the file to, for whoever asks them for its quality afterwards. */
  readonly checks?: FileChecks
}

/**
 * Reads every list of a file as it streams. In: an open file, and how to read it. Out: records and
 * issues in the file's own order, and last the issues between rows and between lists. Throws FileRefused
 * where the whole can't be taken.
 */
export async function* readAnnexA(workbook: Workbook, reading: Reading): AsyncGenerator<Found> {
  const checks = reading.checks ?? new FileChecks()
  for (const { list, sheet } of listsOf(workbook.sheets)) {
    const window = reading.windowOf(list)
    if (!window) throw new FileRefused(`No window was stated for list ${list}.`)
    reading.begins?.(list)
    yield* readList(list, sheet, (headings) =>
      checks.open(list, headings, window, reading.remembered?.[list]),
    )
  }
  for (const { subject, issue } of checks.finish()) yield { kind: 'issue', child: subject, issue }
}

function listsOf(sheets: readonly Sheet[]): { list: ListNumber; sheet: Sheet }[] {
  const seen = new Map<ListNumber, string>()
  const found = sheets.flatMap((sheet) => {
    const list = listOfName(sheet.name)
    if (list === null) return []
    const before = seen.get(list)
    if (before !== undefined)
      throw new FileRefused(`Both “${before}” and “${sheet.name}” seem to be list ${list}.`)
    seen.set(list, sheet.name)
    return [{ list, sheet }]
  })
  if (found.length === 0)
    throw new FileRefused(
      `No sheet is named after one of lists 1 to 11, such as “List 1” or “${LISTS[LIST_NUMBERS[2] ?? 3].title}”.`,
    )
  return found
}

async function* readList(
  list: ListNumber,
  sheet: Sheet,
  open: (headings: readonly string[]) => CheckedList,
): AsyncGenerator<Found> {
  let reader: CheckedList | null = null
  for await (const row of sheet.rows()) {
    if (!reader) {
      reader = open(headingsOf(row))
      if (reader.headings.missing.length > 0) throw new HeadingsUnknown(list, reader.headings)
      continue
    }
    const { record, issues } = reader.read(row)
    for (const issue of [...issues, ...formulaIssues(list, row)])
      yield { kind: 'issue', child: record ? subjectOf(record) : null, issue }
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
