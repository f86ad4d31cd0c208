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
  // The groups that are open, outermost first; beside each, the record its values go to.
  const groups: Group[] = []
  const owners: Fields[] = []
  let group: Group | null = null
  let owner = header
  // Elements come in the order of the schema, so the next one is looked for where the last one was.
  let cursor = 0
  let child: Child | null = null
  let leaf: Leaf | null = null
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
    if (!group) return begin(name)
    const node = leaf ? null : (find(group, name) ?? find(group, local(name)))
    if (!node) {
      odd('unknown-element', name, null)
      skipped = 1
    } else if (node.leaf) {
      leaf = node
      value = ''
    } else openGroup(node)
  }

  function find({ holds }: Group, name: string): Leaf | Group | null {
    for (let tried = 0; tried < holds.length; tried++) {
      if (cursor >= holds.length) cursor = 0
      const node = holds[cursor]
      if (node?.name === name) return node
      cursor++
    }
    return null
  }

  function begin(name: string): void {
    if (local(name) !== 'Message')
      refuse(`this is no children in need census: it begins with <${name}>, not <Message>.`)
    enter(MESSAGE, header)
  }

  function enter(into: Group, record: Fields): void {
    groups.push(into)
    owners.push(record)
    group = into
    owner = record
    cursor = 0
  }

  function openGroup(into: Group): void {
    if (into === CHILD) {
      announceHeader()
      elements = 0
      child = makeChild(line(), ++children)
      enter(into, child as unknown as Fields)
    } else if (into.make) {
      const siblings = owner[into.into] as Part[]
      const made = into.make(owner as unknown as Part, siblings.length)
      siblings.push(made)
      enter(into, made as unknown as Fields)
    } else enter(into, owner)
  }

  function text(found: string): void {
    if (skipped > 0) return
    if (leaf) {
      value = value === '' ? found : value + found
      if (value.length > LONGEST_VALUE) refuse(`the value of ${leaf.name} is too long.`)
    } else if (child && found.charCodeAt(0) > 32) {
      odd('stray-text', group?.name ?? '', found.trim().slice(0, 100))
    }
  }

  function close(): void {
    if (skipped > 0) skipped--
    else if (leaf) {
      const found = value.trim()
      if (found !== '') keep(leaf, found)
      leaf = null
    } else closeGroup()
  }

  function closeGroup(): void {
    const closed = groups.pop()
    owners.pop()
    group = groups[groups.length - 1] ?? null
    owner = owners[owners.length - 1] ?? header
    cursor = 0
    if (closed === CHILD && child) {
      handlers.child(child)
      child = null
    } else if (closed && group) cursor = group.holds.indexOf(closed)
  }

  function keep({ name, field, kind, many }: Leaf, found: string): void {
    const read = kind === 'text' ? found : readAs(kind, found)
    if (many) {
      const list = owner[field] as unknown[]
      if (read === undefined) unreadable(kind, `${name}[${list.length}]`, found)
      list.push(read)
      return
    }
    const before = owner[field]
    if (before !== null && before !== undefined) odd('twice', name, found)
    else {
      owner[field] = read
      if (read === undefined) unreadable(kind, name, found)
      // What reads otherwise than it is written (1 for true) is reported as it is written.
      else if (typeof read !== 'string') keepText(name, found)
    }
  }

  function unreadable(kind: Leaf['kind'], name: string, found: string): void {
    keepText(name, found)
    odd(kind === 'day' ? 'no-date' : kind === 'flag' ? 'no-flag' : 'no-count', name, found)
  }

  function keepText(name: string, found: string): void {
    const texts = (owner['texts'] ??= {}) as Record<string, string>
    texts[name] = found
  }

  function odd(kind: OddityKind, element: string, found: string | null): void {
    if (child) child.oddities.push({ kind, part: owner as unknown as Part, element, value: found })
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
