// Writes the documents that are drawn from data: the house, and who may do what.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, node, root, run } from './ensure.mjs'

ensureInstalled()
run(node, ['tools/architecture.mjs'])

const esbuild = await import('esbuild')
await esbuild.build({
  stdin: {
    contents: `
      export { policies } from './src/policies.ts'
      export { whoInWords } from './src/platform/access/index.ts'
      export { ROLES } from './src/modules/directory/index.ts'`,
    resolveDir: root,
    loader: 'ts',
  },
  outfile: join(root, 'dist', 'access-docs.js'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
})
const { policies, whoInWords, ROLES } = await import(
  pathToFileURL(join(root, 'dist', 'access-docs.js')).href
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
  for (const [pair, grants] of Object.entries(move)) say(`move ${pair.replace('>', ' to ')}`, grants)
}
writeFileSync(join(root, 'docs', 'access.md'), `${lines.join('\n')}\n`)
