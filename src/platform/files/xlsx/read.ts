import type { Parts } from '../parts.ts'
import { FileRefused } from '../refused.ts'
import type { Sheet } from '../sheet.ts'
import { readDateStyles, readSharedStrings, readSheetList } from './workbook-parts.ts'
import { readRows } from './rows.ts'

/** In: an archive with a workbook in it. Out: its sheets, to be read one after another. */
export async function readWorkbook(archive: Parts): Promise<readonly Sheet[]> {
  if (archive.names.some((name) => /vbaProject/i.test(name)))
    throw new FileRefused('The workbook holds macros. Save it as .xlsx, without macros.')
  const { sheets, from1904 } = await readSheetList(archive)
  const dateStyles = await readDateStyles(archive)
  let strings: readonly string[] | null = null
  return sheets.map(({ name, path }) => ({
    name,
    async *rows() {
      strings ??= await readSharedStrings(archive)
      yield* readRows(await archive.read(path), { strings, dateStyles, from1904 })
    },
  }))
}
