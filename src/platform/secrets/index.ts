import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a seal is for. One that was made for something else can't be opened, so that no page opens it by mistake. */
export type SealedFor =
  'second factor' | 'identity' | 'waiting upload' | 'counted export' | 'search words'

/** Keys derived from the one secret of a site, each for one use. */
export interface Secrets {
  /** Signs form tokens. */
  readonly forms: string
  seal(text: string, use: SealedFor): Buffer
  /** Throws where it is no seal of this site for that use. */
  open(sealed: Buffer, use: SealedFor): string
  /** The same bytes for the same words, and no others can guess them. */
  derive(words: string): Buffer
}

/**
 * In: the secret given by the environment, or the data folder in which one is kept, made at the first
 * start. Out: the site's keys.
 */
export async function readSecrets(given: string | undefined, dataFolder: string): Promise<Secrets> {
  const root = given ?? (await keptIn(dataFolder))
  const derive = (words: string) => createHmac('sha256', root).update(words).digest()
  const key = derive('seal')
  return {
    forms: derive('forms').toString('base64url'),
    derive,
    seal(text, use) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo(use))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed])
    },
    open(whole, use) {
      const decipher = createDecipheriv('aes-256-gcm', key, whole.subarray(0, 12), {
        authTagLength: TAG_BYTES,
      }).setAAD(boundTo(use))
      decipher.setAuthTag(whole.subarray(12, 28))
      return Buffer.concat([decipher.update(whole.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}

const TAG_BYTES = 16

// Second factors were sealed before there was any other use, and nobody sets theirs up again for that.
const boundTo = (use: SealedFor) => Buffer.from(use === 'second factor' ? '' : use)

async function keptIn(folder: string): Promise<string> {
  const file = join(folder, 'secret')
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFile(file, 'utf8')
}

/** A token nobody can guess, and its digest, which is all the database keeps. */
export function newToken(): { readonly token: string; readonly sha256: Buffer } {
  const token = randomBytes(32).toString('base64url')
  return { token, sha256: sha256Of(token) }
}

export function sha256Of(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
