import { randomUUID } from 'node:crypto'
import type { Quality } from '../../../knowledge/formats/annex-a/index.ts'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type {
  ReportLine,
  UnmatchedHeadings,
  Upload,
  UploadedList,
  UploadKind,
} from '../domain/upload.ts'
import { attempt, findSame, insertUpload, saveFindings } from '../store/uploads.ts'
import { keepFile, type IncomingFile } from './keep-file.ts'

export interface TakenIn {
  readonly upload: string
  readonly accepted: boolean
  /** The same file was there already, and nothing was changed. */
  readonly repeated: boolean
}

/** What reading a file found. A reason refuses it as a whole: its report is kept, its rows are not. */
export interface Findings {
  readonly lists: readonly UploadedList[]
  readonly report: readonly ReportLine[]
  readonly reason: string | null
  readonly headings: readonly UnmatchedHeadings[]
  readonly quality: Quality | null
}

export const NOTHING_FOUND: Findings = {
  lists: [],
  report: [],
  reason: null,
  headings: [],
  quality: null,
}

/**
 * What is the same for every return: the file is kept by its checksum, its rows go in beside it or not at
 * all, and the log says so. In: the file; which earlier upload of the same bytes says the same; how to
 * read it into an upload. Out: the upload, accepted or refused as a whole.
 */
export async function takeIn(
  context: Context<Services>,
  kind: UploadKind,
  file: IncomingFile,
  isSame: (earlier: Upload) => boolean,
  read: (upload: string) => Promise<Findings>,
): Promise<TakenIn> {
  const { tx, now, services, audit } = context
  const { personId, partnershipId } = signedIn(context)
  const same = (await findSame(tx, { kind, sha256: file.sha256 })).find(isSame)
  if (same) return { upload: same.id, accepted: true, repeated: true }
  await keepFile(services.uploads, file)
  const { filename, sha256, bytes } = file
  const id = randomUUID()
  const whose = { id, partnership: partnershipId, author: personId, at: now }
  const row = { ...whose, kind, filename, sha256, bytes }
  const found = { last: NOTHING_FOUND }
  const accepted = await attempt(tx, async () => {
    // The upload comes first, because its rows point at it; what it says of them follows.
    await insertUpload(tx, { ...row, ...NOTHING_FOUND, accepted: true, reason: '' })
    const findings = await read(id)
    found.last = findings
    if (findings.reason !== null) return false
    await saveFindings(tx, id, findings)
    return true
  })
  if (!accepted)
    await insertUpload(tx, {
      ...row,
      ...found.last,
      accepted: false,
      reason: found.last.reason ?? '',
    })
  await audit('dataset', id, accepted ? 'upload' : 'refuse upload', { filename, sha256 })
  return { upload: id, accepted, repeated: false }
}
