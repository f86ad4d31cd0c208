// Bundles the program and its assets into dist/. Packages stay outside the bundle.
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root } from './ensure.mjs'

ensureInstalled()
const stamp = join(root, 'dist', '.built-from')

/** Builds when a source file changed since the last build. */
export async function buildIfStale() {
  const from = fingerprint()
  try {
    if (readFileSync(stamp, 'utf8') === from) return
  } catch {
    // Never built.
  }
  await build()
  writeFileSync(stamp, from)
}

async function build() {
  const esbuild = await import('esbuild')
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (const file of globSync('dist/part-*.js*', { cwd: root })) rmSync(join(root, file))
  const workers = globSync('src/**/*-worker.ts', { cwd: root })
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: 'dist',
    entryNames: '[name]',
    // What commands share lies beside them, not in a folder: the program finds its files from there.
    splitting: true,
    chunkNames: 'part-[hash]',
    logLevel: 'warning',
  }
  await esbuild.build({ ...shared, entryPoints: ['src/cli.ts', ...workers] })
  await esbuild.build({ ...shared, entryPoints: ['src/govuk/assets.ts'], outdir: 'dist/build' })
  const { buildAssets } = await import(pathToFileURL(join(root, 'dist/build/assets.js')).href)
  await buildAssets(join(root, 'dist', 'assets'), join(root, 'src', 'govuk'))
}

function fingerprint() {
  const hash = createHash('sha256')
  for (const file of globSync('src/**/*', { cwd: root }).sort()) {
    const { mtimeMs, size } = statSync(join(root, file))
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildIfStale()
