import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

// GDS Transport is licensed for the gov.uk domain only, and the crest is the Crown's, so neither is
// sent. Every face named here is already on the reader's machine; nothing is fetched.
const TYPEFACES = 'system-ui,"Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/**
 * In: a folder, and the one our own sources lie in. Writes sightline.css and sightline.js there, to
 * be served at /assets/. Out: the paths of the two.
 */
export async function buildAssets(
  outDir: string,
  sources: string = HERE,
): Promise<{ css: string; js: string }> {
  const css = join(outDir, 'sightline.css')
  const js = join(outDir, 'sightline.js')
  await mkdir(outDir, { recursive: true })
  await Promise.all([writeFile(css, await stylesheet(sources)), writeScript(js, sources)])
  return { css, js }
}

/** In: the official stylesheet. Out: the same without the Crown's typeface and images. */
export function withoutCrown(css: string): string {
  return css
    .replaceAll(/@font-face\s*\{[^}]*\}/g, '')
    .replaceAll(/(["']?)GDS Transport\1,\s*arial,\s*sans-serif/gi, TYPEFACES)
    .replaceAll(/(font-family:)(["']?)GDS Transport\2/gi, `$1${TYPEFACES}`)
    .replaceAll(/\/\*![\s\S]*?\*\//g, '')
    .replaceAll(/url\(["']?\/assets\/[^)]*\)/g, 'none')
}

async function stylesheet(sources: string): Promise<string> {
  const path = createRequire(import.meta.url).resolve(
    'govuk-frontend/dist/govuk/govuk-frontend.min.css',
  )
  const official = withoutCrown(await readFile(path, 'utf8'))
  const own = await readFile(join(sources, 'sightline.css'), 'utf8')
  const { code } = await transform(`${official}\n${own}`, { loader: 'css', minify: true })
  return code
}

async function writeScript(outfile: string, sources: string): Promise<void> {
  await build({
    entryPoints: [join(sources, 'sightline-client.js')],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
  })
}
