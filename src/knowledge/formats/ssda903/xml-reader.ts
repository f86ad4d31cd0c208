import { SaxesParser } from 'saxes'
import { bare } from '../annex-a/index.ts'
import type { AnyReturnRow } from './records.ts'
import { createRowReader } from './row-reader.ts'
import { recogniseTable, TABLES, type TableName } from './tables.ts'

/** The file can't be read on; the message is a sentence for whoever sent it. */
export class ReturnUnreadable extends Error {
  override readonly name = 'ReturnUnreadable'
}

export interface XmlReader {
  /** In: the next bytes of the file. Out: the rows of the children that are complete by now. */
  write(bytes: Uint8Array): readonly AnyReturnRow[]
  end(): readonly AnyReturnRow[]
}

// A tag, a value or a comment without an end would otherwise fill the memory; no child nests deeper.
const MOST_WITHOUT_ELEMENT = 1_000_000
const DEEPEST = 12

type Values = Map<string, string>

/**
 * Reads the XML form of a return as it comes: CHILD elements, each with one HEADER and its EPISODEs, whose
 * elements are named as the columns of the CSV form, but for CHILDID and PL. What is nested deeper
 * (reviews, health) is left alone. A row's number is its place among the headers, or the episodes, of the
 * file, from 1. Source: Department for Education, technical specification, XML format, as the sample
 * return and reader of Data to Insight's open rule set have it; the document itself was not opened.
 */
export function createXmlReader(): XmlReader {
  const parser = new SaxesParser()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const child = createChild()
  const path: string[] = []
  let [quiet, text] = [0, '']
  parser.on('error', () => {
    throw new ReturnUnreadable('The file is damaged: it is not well-formed XML. Send it again.')
  })
  parser.on('doctype', () => {
    throw new ReturnUnreadable('The file holds a document type, which a return does not need.')
  })
  parser.on('opentag', ({ name }) => {
    path.push(name.slice(name.indexOf(':') + 1).toUpperCase())
    if (path.length > DEEPEST)
      throw new ReturnUnreadable('The file nests deeper than a return does.')
    ;[quiet, text] = [0, '']
    child.open(path)
  })
  parser.on('text', (piece) => {
    text += piece
  })
  parser.on('cdata', (piece) => {
    text += piece
  })
  parser.on('closetag', () => {
    child.close(path, text.trim())
    path.pop()
    ;[quiet, text] = [0, '']
  })
  const parse = (piece: string) => {
    quiet += piece.length
    parser.write(piece)
    if (quiet > MOST_WITHOUT_ELEMENT)
      throw new ReturnUnreadable('The file is damaged: a value in it has no end.')
  }
  const decoded = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new ReturnUnreadable('The file is not in UTF-8. Save it so, and send it again.')
    }
  }
  return {
    write(bytes) {
      parse(decoded(bytes))
      return child.taken()
    },
    end() {
      parse(decoded())
      parser.close()
      return child.taken()
    },
  }
}

// Gathers a child's elements until it closes, because the rows of its episodes need its number.
function createChild() {
  const readers = new Map<TableName, ReturnType<typeof createRowReader>>()
  const counts: Record<TableName, number> = { Header: 0, Episodes: 0, UASC: 0 }
  let ready: AnyReturnRow[] = []
  let [header, episodes]: [Values, Values[]] = [new Map(), []]
  const emit = (table: TableName, values: Values) => {
    const reader = readers.get(table) ?? readerOf(table)
    readers.set(table, reader)
    ready.push(reader(++counts[table], cellsOf(table, values)))
  }
  const place = (path: readonly string[]) => path.slice(1, 3).join('/')
  return {
    open(path: readonly string[]) {
      if (path.length === 2 && path[1] === 'CHILD') [header, episodes] = [new Map(), []]
      else if (path.length === 3 && place(path) === 'CHILD/EPISODE') episodes.push(new Map())
    },
    close(path: readonly string[], text: string) {
      const name = bare(path.at(-1) ?? '')
      if (path.length === 4 && place(path) === 'CHILD/HEADER') header.set(name, text)
      else if (path.length === 4 && place(path) === 'CHILD/EPISODE')
        episodes.at(-1)?.set(name, text)
      else if (path.length === 2 && path[1] === 'CHILD') {
        emit('Header', header)
        if (header.get('duc') || header.get('uasc') === '1') emit('UASC', header)
        const own = header.get('childid') ?? header.get('child') ?? ''
        for (const episode of episodes) emit('Episodes', episode.set('child', own))
      }
    },
    taken() {
      const rows = ready
      ready = []
      return rows
    },
  }
}

function readerOf(table: TableName): ReturnType<typeof createRowReader> {
  const recognised = recogniseTable(TABLES[table].map(({ name }) => name))
  if (!recognised) throw new Error(`The columns of ${table} are not those of a table.`)
  return createRowReader(recognised)
}

function cellsOf(table: TableName, values: Values) {
  return TABLES[table].map(({ name, variants }) => {
    const text = [name, ...variants].map((one) => values.get(bare(one))).find(Boolean)
    return text === undefined ? null : ({ kind: 'text', text } as const)
  })
}
