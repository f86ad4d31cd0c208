import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { openArchive } from '../../../platform/files/archive.ts'
import { FileRefused } from '../../../platform/files/index.ts'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { ReportSnapshot } from '../domain/snapshot.ts'
import { PLACE, renderInTemplate } from '../render/docx-in-template.ts'
import { findWordTemplate, insertWordTemplate } from '../store/word-templates.ts'

/**
 * Keeps a council's Word template. In: the file on disk. Throws FileRefused where it is no Word
 * document, holds macros, or has no place for the report.
 */
export async function keepWordTemplate(
  context: Context<Services>,
  file: { readonly path: string; readonly filename: string; readonly sha256: string },
): Promise<void> {
  const archive = await openArchive(file.path).catch(() => {
    throw new FileRefused('The file is no Word document (.docx).')
  })
  try {
    if (archive.names.some((name) => /vbaProject/i.test(name)))
      throw new FileRefused('The file holds macros. Save it as .docx without them.')
    if (!archive.names.includes('word/document.xml'))
      throw new FileRefused('The file is no Word document (.docx).')
    const document = (await buffer(await archive.read('word/document.xml'))).toString('utf8')
    // Word may part a word's letters among runs; the words alone must hold the place.
    if (!document.replaceAll(/<[^>]+>/g, '').includes(PLACE))
      throw new FileRefused(
        `The template has no paragraph that says ${PLACE}, where the report goes.`,
      )
  } finally {
    archive.close()
  }
  const { services, tx, now, audit } = context
  await mkdir(services.uploads, { recursive: true, mode: 0o700 })
  await copyFile(file.path, join(services.uploads, file.sha256))
  const { partnershipId, personId } = signedIn(context)
  await insertWordTemplate(tx, { partnership: partnershipId, author: personId, at: now }, file)
  await audit('word_template', null, 'keep', { filename: file.filename, sha256: file.sha256 })
}

/** A report in the council's template; null where none is kept. */
export async function inTemplate(
  { tx, services }: Context<Services>,
  snapshot: ReportSnapshot,
): Promise<Buffer | null> {
  const template = await findWordTemplate(tx)
  if (!template) return null
  return renderInTemplate(snapshot, await readFile(join(services.uploads, template.sha256)))
}
