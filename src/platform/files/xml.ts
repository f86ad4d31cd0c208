import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Bytes } from './parts.ts'
import { FileRefused } from './refused.ts'

export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

// The parser holds a text until its end, and no honest cell is longer.
const MOST_BYTES_OF_TEXT = 20_000_000

/** What a file of XML parts is called where it is refused, and what its parts are. */
export type XmlFile = 'workbook' | 'document'

const UNREADABLE: Readonly<Record<XmlFile, string>> = {
  workbook: 'The workbook is damaged: a sheet can’t be read.',
  document: 'The document is damaged: its text can’t be read.',
}

/**
 * Reads XML as it streams, a chunk at a time: after each, `yielded` hands on what was found, so that
 * memory does not grow with the file. Document types are refused: no honest file of an office program has
 * one, and external entities hide in them.
 */
export async function* readXml<T>(
  bytes: Bytes,
  handlers: XmlHandlers,
  yielded: () => readonly T[],
  what: XmlFile = 'workbook',
): AsyncGenerator<T> {
  const parser = new SaxesParser()
  let problem: FileRefused | null = null
  let waiting = 0
  parser.on('error', () => {
    problem ??= new FileRefused(UNREADABLE[what])
  })
  parser.on('doctype', () => {
    problem ??= new FileRefused(`The ${what} holds a document type, which no ${what} should.`)
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    waiting = 0
    handlers.open?.(local(name), attributes)
  })
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  parser.on('closetag', ({ name }) => {
    waiting = 0
    handlers.close?.(local(name))
  })
  const decoder = new TextDecoder()
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }))
    if (problem) throw problem
    waiting += chunk.length
    if (waiting > MOST_BYTES_OF_TEXT)
      throw new FileRefused(`The ${what} is damaged: a text in it never ends.`)
    yield* yielded()
  }
  parser.write(decoder.decode()).close()
  if (problem) throw problem
  yield* yielded()
}

/** Reads a small part whole. */
export async function readXmlWhole(
  bytes: Bytes,
  handlers: XmlHandlers,
  what: XmlFile = 'workbook',
): Promise<void> {
  for await (const nothing of readXml<never>(bytes, handlers, () => [], what)) void nothing
}

// Some writers put a prefix before every name.
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
