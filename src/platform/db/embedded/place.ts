import { createHash } from 'node:crypto'
import { cp, mkdir, stat } from 'node:fs/promises'
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { spawnSync } from 'node:child_process'

/** The operating-system user PostgreSQL runs as; null means the one running us. */
export type DatabaseUser = {
  readonly name: string
  readonly uid: number
  readonly gid: number
} | null

export interface Place {
  /** Holds the cluster, its secrets and the list of its users. */
  readonly folder: string
  /** PostgreSQL's programs. */
  readonly programs: string
  readonly user: DatabaseUser
  /** Said to the person when the folder is not the one they named. */
  readonly notice: string | null
}

const SYSTEM_FOLDER = '/var/lib/sightline'
const SYSTEM_USER = 'sightline'

/**
 * In: the data folder asked for, and the folder of the packaged database (bin, lib, share).
 * Out: where the database lies and who runs it. PostgreSQL refuses to run as root, so root gets an
 * unprivileged user; where that user can't reach the folder, both data and programs lie in a folder
 * of the system's own.
 */
export async function findPlace(dataFolder: string, packaged: string): Promise<Place> {
  const asked = join(resolve(dataFolder), 'postgres')
  if (process.getuid?.() !== 0)
    return { folder: asked, programs: join(packaged, 'bin'), user: null, notice: null }
  const user = unprivilegedUser()
  const programs = othersCanReach(packaged) ? join(packaged, 'bin') : await copyPrograms(packaged)
  if (othersCanReach(resolve(dataFolder))) return { folder: asked, programs, user, notice: null }
  const name = createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 12)
  const folder = join(SYSTEM_FOLDER, name)
  return { folder, programs, user, notice: `The database is kept in ${folder}.` }
}

/** In: a folder, made or not. Out: whether every folder on the way lets others pass. */
function othersCanReach(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

function unprivilegedUser(): DatabaseUser {
  if (!idOf('-u', SYSTEM_USER))
    spawnSync('useradd', [
      '--system',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      SYSTEM_USER,
    ])
  const name = idOf('-u', SYSTEM_USER) ? SYSTEM_USER : 'nobody'
  const [uid, gid] = [idOf('-u', name), idOf('-g', name)]
  if (!uid || !gid) throw new Error('Sightline found no unprivileged user to run its database as.')
  return { name, uid, gid }
}

function idOf(flag: '-u' | '-g', name: string): number {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout.trim()) : 0
}

async function copyPrograms(packaged: string): Promise<string> {
  const { mtimeMs } = await stat(packaged)
  const version = createHash('sha256').update(`${packaged}${mtimeMs}`).digest('hex').slice(0, 12)
  const copy = join(SYSTEM_FOLDER, `programs-${version}`)
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    await mkdir(copy, { recursive: true, mode: 0o755 })
    await cp(packaged, copy, { recursive: true, verbatimSymlinks: true })
  }
  return join(copy, 'bin')
}
