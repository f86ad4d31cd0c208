import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { signedIn, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { OwnedEntry } from '../domain/chronology/assign-agencies.ts'

/** What was read of a file and is not saved yet. */
export interface WaitingUpload {
  readonly sha256: string
  readonly entries: readonly OwnedEntry[]
}

interface Kept extends WaitingUpload {
  readonly room: string
  readonly person: string
}

const DAY_MS = 86_400_000
const isName = (name: string) => /^[0-9a-f-]{36}$/.test(name)
// Beside what is kept, and not in it: a backup has no use for what nobody confirmed.
const folderOf = ({ services }: Context<Services>) => join(dirname(services.uploads), 'waiting')

/**
 * Keeps what was read until it is confirmed, sealed and for one person and room. What nobody confirmed for a
 * day is dropped. Out: its name.
 */
export async function keepWaiting(
  context: Context<Services>,
  room: string,
  upload: WaitingUpload,
): Promise<string> {
  const folder = folderOf(context)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await dropOld(folder, context.now)
  const name = randomUUID()
  const kept: Kept = { ...upload, room, person: signedIn(context).personId }
  await writeFile(
    join(folder, name),
    context.services.secrets.seal(JSON.stringify(kept), 'waiting upload'),
    {
      mode: 0o600,
    },
  )
  return name
}

/** Out: what waits under that name; null where it is not this person's, not of this room, or gone. */
export async function openWaiting(
  context: Context<Services>,
  room: string,
  name: string,
): Promise<WaitingUpload | null> {
  if (!isName(name)) return null
  const sealed = await readFile(join(folderOf(context), name)).catch(() => null)
  if (!sealed) return null
  const kept = JSON.parse(context.services.secrets.open(sealed, 'waiting upload')) as Kept
  return kept.room === room && kept.person === signedIn(context).personId ? kept : null
}

export async function forgetWaiting(context: Context<Services>, name: string): Promise<void> {
  if (isName(name)) await rm(join(folderOf(context), name), { force: true })
}

async function dropOld(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name)
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: now.getTime() }))
    if (now.getTime() - mtimeMs > DAY_MS) await rm(file, { force: true })
  }
}
