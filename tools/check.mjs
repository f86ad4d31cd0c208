// Types, lint, the arrows between modules, and the tests that need nothing but Node: under a minute.
import { ensureInstalled, node, run, runBin } from './ensure.mjs'

ensureInstalled()
runBin('typescript', ['-p', '.'])
runBin('eslint', ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'])
run(node, ['tools/docs.mjs', '--check'])
runBin('vitest', ['run', '--project', 'unit'])
