import type { Child, Header, OddityKind, Part } from './child.ts'
import { CHILD, MESSAGE, type Group, type Leaf } from './elements.ts'
import { makeChild } from './make-parts.ts'
import type { CensusHandlers } from './read-census.ts'
import { readCount, readDay, readFlag } from './read-value.ts'
import { CensusUnreadable } from './unreadable.ts'

export interface RecordBuilder {
  open(name: string): void
  readonly text: (text: string) => void
  close(): void
  /** Out: how many children there were. */
  end(): number
}

// A census is seven elements deep, and a child's record some hundred elements; these are for files
// that mean harm.
const DEEPEST = 40
const MOST_ELEMENTS_OF_A_CHILD = 20_000
const LONGEST_VALUE = 2_000

type Fields = Record<string, unknown>

/** Makes records from elements as they open and close. `line`: where the parser stands. */
export function createRecordBuilder(handlers: CensusHandlers, line: () => number): RecordBuilder {
  const header: Fields = {}
  const groups: Group[] = []
  const owners: Fields[] = []
  const names: string[] = []
  let child: Child | null = null
  let leaf: Leaf | null = null
  let leafName = ''
  let value = ''
  let skipped = 0
  let children = 0
  let elements = 0
  let headed = false

  return { open, text, close, end }

  function open(name: string): void {
    if (groups.length + skipped > DEEPEST) refuse('elements stand in one another too deep.')
    if (child && ++elements > MOST_ELEMENTS_OF_A_CHILD) refuse('one child has too many elements.')
    if (skipped > 0) {
      skipped++
      return
    }
    const group = groups[groups.length - 1]
    if (!group) return begin(name)
    const node = leaf ? undefined : (group.holds.get(name) ?? group.holds.get(local(name)))
    if (!node) {
      odd('unknown-element', name, null)
      skipped = 1
    } else if (node.leaf) {
      leaf = node
      leafName = local(name)
      value = ''
    } else openGroup(name, node)
  }

  function begin(name: string): void {
    if (local(name) !== 'Message')
      refuse(`this is no children in need census: it begins with <${name}>, not <Message>.`)
    groups.push(MESSAGE)
    owners.push(header)
    names.push(name)
  }

  function openGroup(name: string, group: Group): void {
    const owner = owners[owners.length - 1] ?? header
    let inner = owner
    if (group === CHILD) {
      announceHeader()
      elements = 0
      child = makeChild(line(), ++children)
      inner = child as unknown as Fields
    } else if (group.make) {
      const siblings = owner[group.into] as Part[]
      const made = group.make(owner as unknown as Part, siblings.length)
      siblings.push(made)
      inner = made as unknown as Fields
    }
    groups.push(group)
    owners.push(inner)
    names.push(name)
  }

  function text(found: string): void {
    if (skipped > 0) return
    if (leaf) {
      value += found
      if (value.length > LONGEST_VALUE) refuse(`the value of ${leafName} is too long.`)
    } else if (child && found.charCodeAt(0) > 32) {
      odd('stray-text', names[names.length - 1] ?? '', found.trim().slice(0, 100))
    }
  }

  function close(): void {
    if (skipped > 0) skipped--
    else if (leaf) {
      const found = value.trim()
      if (found !== '') keep(leaf, found, owners[owners.length - 1] ?? header)
      leaf = null
    } else {
      const group = groups.pop()
      owners.pop()
      names.pop()
      if (group === CHILD && child) {
        handlers.child(child)
        child = null
      }
    }
  }

  function keep({ field, kind, many }: Leaf, found: string, owner: Fields): void {
    const read = kind === 'text' ? found : readAs(kind, found)
    if (many) {
      const list = owner[field] as unknown[]
      if (read === undefined) unreadable(kind, `${leafName}[${list.length}]`, found, owner)
      list.push(read)
    } else if (owner[field] !== null && owner[field] !== undefined) odd('twice', leafName, found)
    else {
      owner[field] = read
      if (read === undefined) unreadable(kind, leafName, found, owner)
      // What reads otherwise than it is written (1 for true) is reported as it is written.
      else if (typeof read !== 'string') keepText(owner, leafName, found)
    }
  }

  function unreadable(kind: Leaf['kind'], name: string, found: string, owner: Fields): void {
    keepText(owner, name, found)
    odd(kind === 'day' ? 'no-date' : kind === 'flag' ? 'no-flag' : 'no-count', name, found)
  }

  function odd(kind: OddityKind, element: string, found: string | null): void {
    if (!child) return
    const part = owners[owners.length - 1] as unknown as Part
    child.oddities.push({ kind, part, element, value: found })
  }

  function announceHeader(): void {
    if (headed) return
    headed = true
    handlers.header(headerOf(header))
  }

  function end(): number {
    announceHeader()
    return children
  }

  function refuse(why: string): never {
    throw new CensusUnreadable(why, line())
  }
}

function readAs(kind: Exclude<Leaf['kind'], 'text'>, found: string) {
  if (kind === 'day') return readDay(found)
  return kind === 'flag' ? readFlag(found) : readCount(found)
}

function keepText(owner: Fields, name: string, found: string): void {
  const texts = (owner['texts'] ??= {}) as Record<string, string>
  texts[name] = found
}

function headerOf(found: Fields): Header {
  const text = (field: string) => (typeof found[field] === 'string' ? found[field] : null)
  const referenceDateText = text('referenceDate')
  return {
    collection: text('collection'),
    year: text('year'),
    referenceDate: referenceDateText === null ? null : readDay(referenceDateText),
    referenceDateText,
    authority: text('authority'),
    made: text('made'),
  }
}

// Some programs put a prefix before every name.
function local(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
