import { download, NotFound, type Answer, type Context } from '../../../platform/http/index.ts'
import type { PrintedDocument } from '../../../platform/documents/index.ts'
import { EXPORT_FORMATS, EXPORT_TYPES, exported } from '../render/formats.ts'
import type { TidyRows } from '../render/tables.ts'

interface Exported {
  /** What the audit log calls it: its kind, and which one; null where it is several. */
  readonly kind: string
  readonly id: string | null
  readonly name: string
  readonly document: () => PrintedDocument
  readonly rows: () => TidyRows
  /** What else the log keeps. */
  readonly detail?: Readonly<Record<string, string>>
}

/** Gives somebody a file, and writes to the log that they had it. Throws NotFound for an unknown format. */
export async function sendExport(
  context: Context,
  as: string | undefined,
  { kind, id, name, document, rows, detail = {} }: Exported,
): Promise<Answer> {
  const format = EXPORT_FORMATS.find((one) => one === as)
  if (!format) throw new NotFound()
  const file = await exported(format, document, rows)
  await context.audit(kind, id, 'export', { as: format, ...detail })
  return download(`${fileName(name)}.${format}`, EXPORT_TYPES[format], file)
}

function fileName(words: string): string {
  return words
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 120)
}
