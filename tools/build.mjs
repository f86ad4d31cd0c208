// Bundles the program and its assets into dist/. Packages stay outside the bundle.
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
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
  const workers = globSync('src/**/*-worker.ts', { cwd: root, exclude: ['**/browser/**'] })
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
  for (const page of globSync('src/modules/*/browser/*-page.tsx', { cwd: root }))
    await buildForBrowser(esbuild, page)
}

/**
 * In: the script of a page that works in the reader's browser. Writes it to assets/, and the worker of
 * the same name to assets/sealed/, whose content policy lets it fetch nothing. Their packages go with
 * them. The page asks for the very worker it was built with, so that an older one kept by the browser
 * is not used.
 */
async function buildForBrowser(esbuild, page) {
  const worker = page.replace(/-page\.tsx$/, '-worker.ts')
  const shared = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    sourcemap: false,
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    entryNames: '[name]',
    logLevel: 'warning',
  }
  const assets = join('dist', 'assets')
  await esbuild.build({ ...shared, entryPoints: [worker], outdir: join(assets, 'sealed') })
  const file = `${basename(worker, '.ts')}.js`
  const version = createHash('sha256')
    .update(readFileSync(join(root, assets, 'sealed', file)))
    .digest('hex')
    .slice(0, 16)
  const define = { WORKER_ADDRESS: JSON.stringify(`/assets/sealed/${file}?v=${version}`) }
  await esbuild.build({ ...shared, define, entryPoints: [page], outdir: assets })
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
