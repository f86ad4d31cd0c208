// Everything. It installs what it needs or says the exact command; it never skips.
import { ensureInstalled, node, run, runBin } from './ensure.mjs'
import { ensureBrowser, ensureOldestDatabase } from './machine.mjs'

ensureInstalled()
ensureBrowser()
const oldest = ensureOldestDatabase()

runBin('typescript', ['-p', '.'])
runBin('eslint', ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'])
run(node, ['tools/docs.mjs', '--check'])
run(node, ['tools/build.mjs'])
runBin('vitest', ['run', '--project', 'unit', '--project', 'fuzz'])
runBin('vitest', ['run', '--project', 'database'])
runBin('vitest', ['run', '--project', 'journeys'])
console.log(`The same database tests on the oldest PostgreSQL supported (${oldest})`)
runBin('vitest', ['run', '--project', 'database'], {
  env: { ...process.env, TEST_POSTGRES_PACKAGE: oldest },
})
