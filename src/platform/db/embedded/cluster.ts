import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { existsSync } from 'node:fs'
import { chown, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { DatabaseUser, Place } from './place.ts'
import { isAlive } from './users.ts'

/** Makes the cluster if there is none. The superuser's password is generated and kept beside it. */
export async function ensureCluster(place: Place): Promise<void> {
  await mkdir(place.folder, { recursive: true, mode: 0o755 })
  if (existsSync(join(place.folder, 'cluster', 'PG_VERSION'))) return
  await rm(join(place.folder, 'cluster'), { recursive: true, force: true })
  const passwordFile = join(place.folder, 'password')
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  await own(place.folder, place.user)
  await own(passwordFile, place.user)
  await finished(place, 'initdb', [
    `--pgdata=${join(place.folder, 'cluster')}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-locale',
    '--data-checksums',
  ])
}

/** Out: the port the cluster listens on, started if it was not running. */
export async function ensureRunning(place: Place): Promise<number> {
  const running = await runningPort(place)
  if (running) return running
  const port = await freePort()
  await finished(place, 'pg_ctl', [
    'start',
    '--wait',
    `--pgdata=${join(place.folder, 'cluster')}`,
    `--log=${join(place.folder, 'cluster', 'server.log')}`,
    `--options=-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories='' -c max_connections=60`,
  ])
  return port
}

export async function stopCluster(place: Place): Promise<void> {
  await finished(place, 'pg_ctl', [
    'stop',
    '--mode=fast',
    `--pgdata=${join(place.folder, 'cluster')}`,
  ])
}

export async function readPassword(place: Place): Promise<string> {
  return readFile(join(place.folder, 'password'), 'utf8')
}

// Lines of postmaster.pid: process, data folder, start time, port.
async function runningPort(place: Place): Promise<number | null> {
  const file = join(place.folder, 'cluster', 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  return pid > 0 && port > 0 && isAlive(pid) ? port : null
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port)
        else reject(new Error('No free port was found for the database.'))
      })
    })
  })
}

async function own(path: string, user: DatabaseUser): Promise<void> {
  if (user) await chown(path, user.uid, user.gid)
}

/** Runs one of PostgreSQL's programs as its user, detached from our terminal and signals. */
async function finished(place: Place, program: string, args: readonly string[]): Promise<void> {
  const logFile = join(place.folder, `${program}.log`)
  const log = await open(logFile, 'w')
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(join(place.programs, program), args, {
      cwd: '/',
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
      ...(place.user ? { uid: place.user.uid, gid: place.user.gid } : {}),
    })
    child.once('error', reject)
    child.once('exit', resolve)
  })
  await log.close()
  if (code !== 0)
    throw new Error(`The database could not ${program}: ${await readFile(logFile, 'utf8')}`)
}
