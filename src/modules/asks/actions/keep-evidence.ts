import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describeContent } from '../../../platform/files/content.ts'
import type { ReceivedFile } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { GivenFile } from '../domain/answer.ts'

/** The most bytes of one file of evidence. */
export const MOST_BYTES = 20_000_000

/**
 * Looks at a file before it is kept: what it is by its content, and, where a scanner is set up, whether
 * it is infected. In: a file as received. Out: the file as an answer names it, or a sentence that says
 * why it can't be taken. It is kept by its checksum.
 */
export async function keepEvidence(
  services: Pick<Services, 'uploads' | 'scan'>,
  file: ReceivedFile,
): Promise<GivenFile | { readonly refused: string }> {
  const name = file.filename.split(/[/\\]/).pop()?.slice(0, 200) ?? ''
  if (file.bytes === 0)
    return { refused: `“${name}” is empty. Choose a file with something in it.` }
  const content = await describeContent(file.path, name)
  if ('refused' in content) return content
  const scan = await services.scan(file.path)
  if (scan === 'infected')
    return { refused: `“${name}” holds a virus and was not kept. Ask your IT team to look at it.` }
  if (scan === 'unavailable')
    return {
      refused: `“${name}” could not be checked for viruses just now, so it was not kept. Try again in a few minutes.`,
    }
  await keep(services.uploads, file)
  return { sha256: file.sha256, name, type: content.type, bytes: file.bytes, scan }
}

export function evidencePath(folder: string, sha256: string): string {
  return join(folder, sha256)
}

async function keep(folder: string, { path, sha256 }: ReceivedFile): Promise<void> {
  const kept = evidencePath(folder, sha256)
  if (existsSync(kept)) return
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await copyFile(path, `${kept}.part`)
  await rename(`${kept}.part`, kept)
}
