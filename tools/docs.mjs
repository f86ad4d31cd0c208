// Writes the documents that are drawn from data.
import { ensureInstalled, node, run } from './ensure.mjs'

ensureInstalled()
run(node, ['tools/architecture.mjs'])
