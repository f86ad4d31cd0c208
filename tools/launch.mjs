import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, node, root, run } from './ensure.mjs'

/** Installs and builds what is needed, then runs the program on the pinned Node with these words. */
export function launch(args) {
  ensureInstalled()
  run(node, [join(root, 'tools', 'build.mjs')])
  const child = spawn(node, ['--enable-source-maps', join(root, 'dist', 'cli.js'), ...args], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)))
}
