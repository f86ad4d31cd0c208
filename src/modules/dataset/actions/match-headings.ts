import { bare, type ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Upload, Windows } from '../domain/upload.ts'
import type { ListWindow } from '../domain/evidence.ts'
import { saveHeading } from '../store/headings.ts'
import { keptPath } from './keep-file.ts'
import { takeInAnnexA } from './take-in-annex-a.ts'
import type { TakenIn } from './take-in.ts'

/**
 * Remembers what headings mean, and reads a refused file again. In: the refused upload; for its list,
 * heading to field; and the windows as they were stated.
 */
export async function matchHeadings(
  context: Context<Services>,
  upload: Upload,
  list: number,
  matches: readonly { readonly heading: string; readonly field: string }[],
  windows: Windows,
): Promise<TakenIn> {
  const { tx, services, audit } = context
  const { partnershipId } = signedIn(context)
  for (const { heading, field } of matches)
    await saveHeading(tx, partnershipId, { list, heading: bare(heading), field })
  await audit('heading', null, 'match', { list, matches: matches.length })
  const { filename, sha256, bytes } = upload
  const path = keptPath(services.uploads, sha256)
  return takeInAnnexA(context, { path, filename, sha256, bytes }, windows)
}

/** The windows under which an upload was sent, as far as its lists were reached. */
export function windowsOf({ lists }: Upload): Windows {
  const windows: { [L in ListNumber]?: ListWindow } = {}
  for (const { list, window } of lists) if (window) windows[list as ListNumber] = window
  return windows
}
