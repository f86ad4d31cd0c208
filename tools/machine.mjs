// What the tests need from the machine, beyond npm: a browser, and the oldest PostgreSQL supported.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fail, run } from './ensure.mjs'

const BROWSER = '/usr/bin/chromium'
const POSTGRES_15 = '/usr/lib/postgresql/15'

export function ensureBrowser() {
  ensurePackage('chromium', () => existsSync(BROWSER))
}

/** Out: the folder of PostgreSQL 15, with its bin. */
export function ensureOldestDatabase() {
  ensurePackage('postgresql-15', () => existsSync(`${POSTGRES_15}/bin/postgres`))
  return POSTGRES_15
}

function ensurePackage(name, present) {
  if (present()) return
  const command = `apt-get install -y --no-install-recommends ${name}`
  if (process.getuid?.() !== 0)
    fail(`The tests need ${name}. Run this, then try again: sudo ${command}`)
  console.error(`Installing ${name}, which the tests need.`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env })
  // Debian's package would otherwise start a server of its own, which nobody asked for.
  run('apt-get', [...command.split(' ').slice(1), '-o', 'Dpkg::Options::=--force-confold'], { env })
  if (!present()) fail(`${name} was installed, but is not where Debian puts it.`)
}
