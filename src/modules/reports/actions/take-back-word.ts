import { buffer } from 'node:stream/consumers'
import { openArchive } from '../../../platform/files/archive.ts'
import { FileRefused } from '../../../platform/files/index.ts'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { readReturnedWord } from '../domain/read-returned-word.ts'
import { blockTexts } from '../render/block-texts.ts'
import type { Report } from '../store/reports.ts'
import { insertComment, settleComment } from '../store/voices.ts'
import { snapshotOf } from './issue-report.ts'

/**
 * Takes a draft back that was sent out in Word: its comments and changes, each at its paragraph. In: the
 * file on disk. Out: how many were found. Throws FileRefused where it is no draft of ours.
 */
export async function takeBackWord(
  context: Context<Services>,
  report: Report,
  path: string,
): Promise<number> {
  const { partnershipId, personId } = signedIn(context)
  const paragraphs = readReturnedWord(...(await partsOf(path)))
  const snapshot = await snapshotOf(context, report)
  const places = new Map(
    snapshot.sections.flatMap((section) =>
      blockTexts(section, snapshot).map(({ id, text }) => [id, { section: section.title, text }]),
    ),
  )
  if (!paragraphs.some(({ id }) => places.has(id)))
    throw new FileRefused(
      'No paragraph of this report is in the file. Send back the draft that went out.',
    )
  const whose = { partnership: partnershipId, author: personId, at: context.now }
  let found = 0
  for (const { id, was, now, by, comments } of paragraphs) {
    const place = places.get(id)
    const section = place?.section ?? 'A paragraph that has changed since'
    for (const comment of comments) {
      found++
      await insertComment(context.tx, whose, report.id, {
        section,
        paragraph: place?.text ?? was,
        kind: 'comment',
        byName: comment.by || 'A reviewer',
        was: '',
        words: comment.words,
      })
    }
    // A change made without tracking shows against what was sent.
    const before = place?.text ?? was
    if (now.trim() === before.trim()) continue
    found++
    await insertComment(context.tx, whose, report.id, {
      section,
      paragraph: before,
      kind: 'change',
      byName: by || 'A reviewer, without tracking',
      was: before,
      words: now.trim() || '(deleted)',
    })
  }
  await context.audit('report', report.id, 'take back Word', { found })
  return found
}

/** Marks a comment or change as dealt with. */
export async function settle(context: Context<Services>, id: string): Promise<boolean> {
  return settleComment(context.tx, id)
}

async function partsOf(path: string): Promise<[document: string, comments: string | null]> {
  const archive = await openArchive(path).catch((error: unknown) => {
    if (error instanceof FileRefused) throw error
    throw new FileRefused('The file is no Word document (.docx).')
  })
  try {
    const read = async (name: string) =>
      archive.names.includes(name)
        ? (await buffer(await archive.read(name))).toString('utf8')
        : null
    if (archive.names.some((name) => /vbaProject/i.test(name)))
      throw new FileRefused('The file holds macros. Save it as .docx without them.')
    const document = await read('word/document.xml')
    if (document === null) throw new FileRefused('The file is no Word document (.docx).')
    const comments = await read('word/comments.xml')
    if ([document, comments ?? ''].some((xml) => xml.includes('<!DOCTYPE')))
      throw new FileRefused('The file holds instructions of its own, so it was not opened.')
    return [document, comments]
  } finally {
    archive.close()
  }
}
