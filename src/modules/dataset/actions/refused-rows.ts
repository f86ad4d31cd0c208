import { Readable } from 'node:stream'
import type { ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
import { csvText, openTable } from '../../../platform/files/index.ts'
import type { Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Upload } from '../domain/upload.ts'
import { findHeadings } from '../store/headings.ts'
import { keptPath } from './keep-file.ts'
import { windowsOf } from './match-headings.ts'
import { readAnnexA } from './read-annex-a.ts'

/** Every row that an upload could not use, and why, as CSV; read again from the kept file as it streams. */
export async function refusedRows(
  { tx, services }: Context<Services>,
  upload: Upload,
): Promise<Readable> {
  const remembered = await findHeadings(tx)
  const windows = windowsOf(upload)
  const path = keptPath(services.uploads, upload.sha256)
  async function* lines() {
    yield csvText([['List', 'Row', 'Column', 'Kind', 'What is wrong', 'Child Unique ID']])
    const workbook = await openTable(path, upload.filename)
    const windowOf = (list: ListNumber) => windows[list] ?? null
    try {
      for await (const found of readAnnexA(workbook, { windowOf, remembered })) {
        if (found.kind !== 'issue') continue
        const { list, row, column, severity, message } = found.issue
        const kind = severity === 'error' ? 'refused' : 'kept, with a query'
        yield csvText([[list, row, column, kind, message, found.child]])
      }
    } finally {
      await workbook.close()
    }
  }
  return Readable.from(lines())
}
