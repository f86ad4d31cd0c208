import { SaxesParser } from 'saxes'
import type { Child, Header } from './child.ts'
import { createDecoder } from './decode.ts'
import { createRecordBuilder } from './record-builder.ts'
import { CensusUnreadable } from './unreadable.ts'

export interface CensusReader {
  /** In: the next bytes of the file, as many as there are. */
  write(bytes: Uint8Array): void
  /** At the end of the file. Out: how many children it held. */
  end(): number
}

export interface CensusHandlers {
  /** Once, before the first child. */
  readonly header: (header: Header) => void
  /** Each child, when its record is complete. */
  readonly child: (child: Child) => void
}

// A file may not make us hold more than one child and this much text: a value, a comment or a tag
// without an end would otherwise fill the memory.
const MOST_WITHOUT_ELEMENT = 1_000_000
// No value of a census takes as many lines: where more are left over at the end, they were swallowed.
const LONGEST_REST = 3
const PIECE = 65_536

/**
 * Reads a children in need census as its bytes come, in a server or in a browser: memory holds one
 * child at a time. Throws CensusUnreadable, with the line, for a file that is malformed, cut off, in
 * another encoding than it says, or hostile (a document type, depth or size without end).
 */
export function createCensusReader(handlers: CensusHandlers): CensusReader {
  const parser = new SaxesParser()
  const decoder = createDecoder()
  const builder = createRecordBuilder(handlers, () => parser.line)
  // Where the last element began or ended. What swallows the rest of a file, such as a lonely &, is
  // after it, however much later the parser notices.
  let line = 1
  let marks = 0
  let quiet = 0
  parser.on('error', ({ message }) => {
    throw inWords(message, parser.line, line)
  })
  parser.on('doctype', () => {
    throw new CensusUnreadable(
      'the file has a document type, which a census does not need and we do not follow.',
      parser.line,
    )
  })
  parser.on('opentag', ({ name }) => {
    line = parser.line
    marks++
    builder.open(name)
  })
  parser.on('text', builder.text)
  parser.on('cdata', builder.text)
  parser.on('closetag', () => {
    line = parser.line
    marks++
    builder.close()
  })
  const parse = (text: string) => {
    const before = marks
    parser.write(text)
    quiet = marks === before ? quiet + text.length : 0
    if (quiet > MOST_WITHOUT_ELEMENT) throw swallowed(line)
  }
  return {
    write(bytes) {
      for (let at = 0; at < bytes.length; at += PIECE)
        parse(decoder.decode(bytes.subarray(at, at + PIECE), parser.line))
    },
    end() {
      parse(decoder.end(parser.line))
      parser.close()
      return builder.end()
    },
  }
}

// The parser's own words are for programmers; what stands here is for whoever sent the file.
function inWords(message: string, now: number, last: number): CensusUnreadable {
  const problem = message.replace(/^(undefined:)?\d+:\d+: /, '').replace(/\.$/, '')
  if (/^(unclosed tag|unexpected end)/.test(problem)) {
    if (now - last > LONGEST_REST) return swallowed(last)
    return new CensusUnreadable(
      'the file ends too early. It may have been cut off on the way; send it again.',
      now,
    )
  }
  if (/^(text data outside|document must contain)/.test(problem))
    return new CensusUnreadable(
      'this is not XML, or something stands before or after its one outer element.',
      last,
    )
  if (/^(unexpected close tag|unmatched closing tag)/.test(problem))
    return new CensusUnreadable(`an element is closed that is not the one open (${problem}).`, now)
  return new CensusUnreadable(`the XML is not well formed: ${problem}.`, now)
}

function swallowed(line: number): CensusUnreadable {
  return new CensusUnreadable(
    'after here nothing can be told apart. Look for an & on its own, to be written &amp;, or for a quote or comment without end.',
    line,
  )
}

/** In: the bytes of a file. Out: its children one at a time, for figures. `onHeader` comes first. */
export async function* readCensus(
  chunks: AsyncIterable<Uint8Array>,
  onHeader: (header: Header) => void = () => undefined,
): AsyncGenerator<Child> {
  let ready: Child[] = []
  const reader = createCensusReader({ header: onHeader, child: (child) => ready.push(child) })
  for await (const bytes of chunks) {
    reader.write(bytes)
    const found = ready
    ready = []
    yield* found
  }
  reader.end()
  yield* ready
}
