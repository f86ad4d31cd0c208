// Holds the checkout to architecture.mjs, and draws docs/architecture.md from it.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { edges, insideModule, layers, packagesOnlyIn } from '../architecture.mjs'
import { root } from './ensure.mjs'

const DRAWING = join(root, 'docs', 'architecture.md')
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((file) => file.replaceAll('\\', '/'))
const problems = files.flatMap((file) => problemsOf(file))

if (process.argv.includes('--check')) {
  const current = existsSync(DRAWING) ? readFileSync(DRAWING, 'utf8') : ''
  if (current !== drawing()) problems.push('docs/architecture.md is out of date: run npm run docs')
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exit(1)
  console.log(`${files.length} files keep the rules of the house`)
} else {
  writeFileSync(DRAWING, drawing())
}

function problemsOf(file) {
  const text = readFileSync(join(root, file), 'utf8')
  const test = /\.test\.tsx?$/.test(file)
  const found = []
  for (const match of text.matchAll(IMPORT)) {
    const name = match[1] ?? match[2]
    if (name.startsWith('.')) {
      const target = normalize(join(dirname(file), name)).replaceAll('\\', '/')
      const why = test ? null : forbidden(file, target)
      if (why) found.push(`${file}: ${why}`)
    } else if (!test) {
      const places = packagesOnlyIn[name] ?? packagesOnlyIn[name.split('/')[0]]
      if (places && !places.some((place) => inPlace(file, place)))
        found.push(`${file}: ${name} belongs in ${places.join(' or ')}`)
    }
  }
  return found
}

function inPlace(file, place) {
  return new RegExp(`^${place.replaceAll('*', '[^/]+')}`).test(file)
}

function layerOf(file) {
  const [, first] = file.split('/')
  return first in layers ? first : 'app'
}

function forbidden(from, to) {
  if (!to.startsWith('src/')) return null
  const [a, b] = [layerOf(from), layerOf(to)]
  if (a !== b) {
    if (!layers[a].imports.includes(b)) return `${a} may not import ${b} (${to})`
    return b === 'modules' ? throughIndex(to) : null
  }
  return a === 'modules' ? betweenModules(from, to) : null
}

function throughIndex(to) {
  const [, , module, ...rest] = to.split('/')
  return /^(index|routes|permissions|demo)\.tsx?$/.test(rest.join('/'))
    ? null
    : `${module} is seen only through its index.ts (${to})`
}

function betweenModules(from, to) {
  const [, , a, ...inA] = from.split('/')
  const [, , b, ...inB] = to.split('/')
  if (a !== b) {
    if (!edges[a]?.includes(b)) return `${a} has no declared edge to ${b}`
    return inB.join('/') === 'index.ts' ? null : `${b} is seen only through its index.ts (${to})`
  }
  const [roleA, roleB] = [role(inA), role(inB)]
  if (roleA === roleB || !(roleA in insideModule)) return null
  return insideModule[roleA].includes(roleB) ? null : `${roleA} may not import ${roleB} (${to})`
}

function role(path) {
  return path[0].replace(/\.tsx?$/, '')
}

function drawing() {
  const modules = Object.entries(edges)
  return [
    '# The house, as lint keeps it',
    '',
    'Drawn from `architecture.mjs` by `npm run docs`. Arrows point at what may be imported.',
    '',
    '```mermaid',
    'flowchart TD',
    ...Object.entries(layers).flatMap(([name, { imports }]) =>
      imports.map((to) => `  ${name} --> ${to}`),
    ),
    '```',
    '',
    'Between modules, through `index.ts` only:',
    '',
    '```mermaid',
    'flowchart TD',
    ...modules.flatMap(([name, to]) => to.map((other) => `  ${name} --> ${other}`)),
    '```',
    '',
    'Inside a module:',
    '',
    '```mermaid',
    'flowchart TD',
    ...Object.entries(insideModule).flatMap(([name, to]) =>
      to.map((other) => `  ${name} --> ${other}`),
    ),
    '```',
    '',
    'Packages that only some folders may import:',
    '',
    '| package | folders |',
    '|---|---|',
    ...Object.entries(packagesOnlyIn).map(([name, places]) => `| ${name} | ${places.join(', ')} |`),
    '',
  ].join('\n')
}
