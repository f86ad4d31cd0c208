// Writes the documents that are drawn from data: the house, who may do what, and the rules of the law.
// With --check it writes nothing, and fails where one of them is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, node, root, run } from './ensure.mjs'
import { lawPage } from './law-page.mjs'

ensureInstalled()
const checks = process.argv.includes('--check')
run(node, ['tools/architecture.mjs', ...(checks ? ['--check'] : [])])

const esbuild = await import('esbuild')
await esbuild.build({
  stdin: {
    contents: `
      export { policies } from './src/policies.ts'
      export { whoInWords } from './src/platform/access/index.ts'
      export { ROLES } from './src/modules/directory/index.ts'
      export * as law from './src/knowledge/law/index.ts'`,
    resolveDir: root,
    loader: 'ts',
  },
  outfile: join(root, 'dist', 'docs-data.js'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
})
const { policies, whoInWords, ROLES, law } = await import(
  pathToFileURL(join(root, 'dist', 'docs-data.js')).href
)
const lines = [
  '# Who may do what',
  '',
  'Drawn from `src/modules/*/permissions.ts` by `npm run docs`. The database keeps the same table. All of',
  'it is within a record’s own partnership.',
]
for (const { kind, table, states, read, edit, move, create } of policies) {
  lines.push('', `## ${kind}`, '', `\`${table}\``, '')
  const say = (what, grants) => {
    if (grants.length > 0) lines.push(`- **${what}**: ${whoInWords(grants, ROLES).join('; ')}`)
  }
  say('make', create)
  for (const state of states) {
    say(`read (${state})`, read[state] ?? [])
    say(`edit (${state})`, edit[state] ?? [])
  }
  for (const [pair, grants] of Object.entries(move))
    say(`move ${pair.replace('>', ' to ')}`, grants)
}
keep('access.md', lines)
keep('law.md', lawPage(law))

function keep(name, lines) {
  const path = join(root, 'docs', name)
  const text = `${lines.join('\n')}\n`
  if (!checks) return writeFileSync(path, text)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  console.error(`docs/${name} is out of date: run npm run docs`)
  process.exitCode = 1
}
