import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from './context.ts'
import { Fields } from './fields.ts'

// A form sent after the session ended is sealed with a key that only the browser holds, so that it
// can come back after signing in, and nobody else can read it meanwhile.

const ALGORITHM = 'aes-256-gcm'

/** In: a path and what was typed for it. Out: the key, for the browser to keep. */
export async function park(tx: Tx, path: string, form: Fields): Promise<string> {
  const key = randomBytes(32)
  const iv = randomBytes(12)
  const cipher = createCipheriv(ALGORITHM, key, iv)
  const kept = form.entries().filter(([name]) => !name.startsWith('_'))
  const sealed = Buffer.concat([cipher.update(JSON.stringify(kept), 'utf8'), cipher.final()])
  const whole = Buffer.concat([iv, cipher.getAuthTag(), sealed])
  await sql`select form.park(${idOf(key)}, ${path}, ${whole})`.execute(tx)
  return key.toString('base64url')
}

/** In: the browser's key and the path being shown. Out: what was typed there, or null. */
export async function findParked(tx: Tx, key: string, path: string): Promise<Fields | null> {
  const bytes = Buffer.from(key, 'base64url')
  if (bytes.length !== 32) return null
  const { rows } = await sql<{ path: string; sealed: Buffer }>`
    select path, sealed from form.parked_under(${idOf(bytes)})`.execute(tx)
  const row = rows[0]
  return row && row.path === path ? opened(bytes, row.sealed) : null
}

export async function unpark(tx: Tx, key: string): Promise<void> {
  await sql`select form.unpark(${idOf(Buffer.from(key, 'base64url'))})`.execute(tx)
}

function opened(key: Buffer, whole: Buffer): Fields | null {
  try {
    const decipher = createDecipheriv(ALGORITHM, key, whole.subarray(0, 12))
    decipher.setAuthTag(whole.subarray(12, 28))
    const text = Buffer.concat([decipher.update(whole.subarray(28)), decipher.final()]).toString(
      'utf8',
    )
    return new Fields(JSON.parse(text) as [string, string][])
  } catch {
    return null
  }
}

function idOf(key: Buffer): Buffer {
  return createHash('sha256').update(key).digest()
}
