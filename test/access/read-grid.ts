import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/config.ts'

export type Verb = 'READ' | 'EDIT' | 'MOVE' | 'CREATE'

export interface Cell {
  readonly verb: Verb
  /** "report@draft", "report@draft>consultation", or for creating "report". */
  readonly what: string
  readonly role: string
  /** A, a, g, o, several of them, or "-". */
  readonly grant: string
}

/** Every cell of the hand-written grids. */
export function readGrid(
  text = readFileSync(join(root, 'test', 'access', 'grid.txt'), 'utf8'),
): Cell[] {
  let verb: Verb = 'READ'
  let roles: string[] = []
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('#') || line.trim() === '') return []
    const [what = '', cells = ''] = line.includes('|')
      ? line.split('|').map((part) => part.trim())
      : [line.trim().split(/\s+/)[0], line.trim().split(/\s+/).slice(1).join(' ')]
    const found = cells.split(/\s+/)
    if (/^[A-Z]+$/.test(what)) {
      verb = what as Verb
      roles = found
      return []
    }
    if (found.length !== roles.length)
      throw new Error(`The grid's row ${what} has ${found.length} cells for ${roles.length} roles.`)
    return found.map((grant, at) => ({ verb, what, role: roles[at] ?? '', grant }))
  })
}
