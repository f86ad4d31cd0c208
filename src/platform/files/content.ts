import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'

/** What people attach: by the ending of its name, and the kind its content must show itself to be. */
const KINDS: Readonly<Record<string, { readonly seen: readonly string[]; readonly type: string }>> =
  {
    pdf: { seen: ['pdf'], type: 'application/pdf' },
    docx: {
      seen: ['docx'],
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    xlsx: {
      seen: ['xlsx'],
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
    pptx: {
      seen: ['pptx'],
      type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    },
    odt: { seen: ['odt'], type: 'application/vnd.oasis.opendocument.text' },
    png: { seen: ['png'], type: 'image/png' },
    jpg: { seen: ['jpg'], type: 'image/jpeg' },
    jpeg: { seen: ['jpg'], type: 'image/jpeg' },
    txt: { seen: [], type: 'text/plain; charset=utf-8' },
    csv: { seen: [], type: 'text/csv; charset=utf-8' },
  }

/**
 * What a file is by its content, never by its name alone; the two must agree. In: where it lies, and
 * the name it was given. Out: its media type, or a sentence that says why it is not taken.
 */
export async function describeContent(
  path: string,
  name: string,
): Promise<{ readonly type: string } | { readonly refused: string }> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined
  if (!kind)
    return {
      refused: `“${name}” is not a kind of file we take. Send PDF, Word, Excel, PowerPoint, ODT, PNG, JPG, TXT or CSV.`,
    }
  const seen = await fileTypeFromFile(path)
  const agrees =
    kind.seen.length > 0 ? kind.seen.includes(seen?.ext ?? '') : !seen && (await isText(path))
  if (agrees) return { type: kind.type }
  return {
    refused: `“${name}” is not what its name says. Open it, save it again as ${ending.toUpperCase()}, and send that.`,
  }
}

// The beginning tells: a program or a picture holds bytes that no text has.
async function isText(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536), 0, 65_536, 0)
    return !buffer.subarray(0, bytesRead).includes(0)
  } finally {
    await file.close()
  }
}
