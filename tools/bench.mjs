// Measures what the issue asks for, side by side in one run: `npm run bench`. BENCH_ROWS=10000 is quick.
import { ensureInstalled, node, root, run } from './ensure.mjs'

ensureInstalled()
run(node, ['tools/build.mjs'])
const esbuild = await import('esbuild')
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['bench/run.ts'],
  outfile: 'dist/bench.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node24',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
})
run(node, ['dist/bench.js'])
