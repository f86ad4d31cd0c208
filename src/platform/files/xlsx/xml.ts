import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Bytes } from '../parts.ts'
import { FileRefused } from '../refused.ts'

export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Reads XML as it streams, a chunk at a time: after each, `yielded` hands on what was found, so that
 * memory does not grow with the file. Document types are refused: no honest workbook has one, and
 * external entities hide in them.
 */
export async function* readXml<T>(
  bytes: Bytes,
  handlers: XmlHandlers,
  yielded: () => readonly T[],
): AsyncGenerator<T> {
  const parser = new SaxesParser()
  let problem: FileRefused | null = null
  parser.on('error', () => {
    problem ??= new FileRefused('The workbook is damaged: a sheet can’t be read.')
  })
  parser.on('doctype', () => {
    problem ??= new FileRefused('The workbook holds a document type, which no workbook should.')
  })
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    handlers.open?.(local(name), attributes)
  })
  parser.on('text', (text) => handlers.text?.(text))
  parser.on('cdata', (text) => handlers.text?.(text))
  parser.on('closetag', ({ name }) => handlers.close?.(local(name)))
  const decoder = new TextDecoder()
  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }))
    if (problem) throw problem
    yield* yielded()
  }
  parser.write(decoder.decode()).close()
  if (problem) throw problem
  yield* yielded()
}

/** Reads a small part whole. */
export async function readXmlWhole(bytes: Bytes, handlers: XmlHandlers): Promise<void> {
  for await (const nothing of readXml<never>(bytes, handlers, () => [])) void nothing
}

// Some writers put a prefix before every name.
function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
