// Everything. It installs what it needs or says the exact command; it never skips.
import { ensureInstalled, node, run, runBin } from './ensure.mjs'

ensureInstalled()
runBin('typescript', ['-p', '.'])
runBin('eslint', ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'])
run(node, ['tools/architecture.mjs', '--check'])
runBin('vitest', ['run', '--project', 'unit'])
