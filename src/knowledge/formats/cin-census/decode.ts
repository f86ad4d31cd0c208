import { CensusUnreadable } from './unreadable.ts'

export interface Decoder {
  /** In: bytes as they come. Out: the text that is complete so far. `line`: where the text stands. */
  decode(bytes: Uint8Array, line: number): string
  /** Out: what is left at the end of the file. */
  end(line: number): string
}

const DECLARED = /^[^<]*<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/
const ENOUGH_TO_TELL = 512

/**
 * Text from the bytes of an XML file: its byte order mark decides, then its shape (UTF-16 without a
 * mark), then what it declares, then UTF-8 (XML 1.0, section 4.3.3 and appendix F). Bytes that are no
 * text in that encoding throw CensusUnreadable with their line.
 */
export function createDecoder(): Decoder {
  let waiting: Uint8Array = new Uint8Array(0)
  let inner: Decoder | null = null
  return {
    decode(bytes, line) {
      if (inner) return inner.decode(bytes, line)
      waiting = joined(waiting, bytes)
      if (waiting.length < ENOUGH_TO_TELL) return ''
      inner = decoderFor(waiting)
      return inner.decode(waiting, line)
    },
    end(line) {
      if (inner) return inner.end(line)
      if (waiting.length === 0) throw new CensusUnreadable('The file is empty.')
      inner = decoderFor(waiting)
      return inner.decode(waiting, line) + inner.end(line)
    },
  }
}

function decoderFor(start: Uint8Array): Decoder {
  const label = encodingOf(start)
  return label === 'utf-8' ? createUtf8Decoder() : createOtherDecoder(label)
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** In: the first bytes. Out: an encoding TextDecoder knows. */
function encodingOf(start: Uint8Array): string {
  const [a, b, c, d] = start
  if (a === 0x50 && b === 0x4b)
    throw new CensusUnreadable('The file is a zip file or a workbook. Send the census as XML.')
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0x3c && b === 0 && d === 0) return 'utf-16le'
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be'
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(start.subarray(0, 1024)))?.[1]
  // Programs that make the XML as a text and save it later declare UTF-16 over bytes that plainly are
  // not: the declaration itself was read one byte to a letter.
  if (declared === undefined || /^(utf-?(8|16)|ucs-?2|us-ascii)/i.test(declared)) return 'utf-8'
  try {
    return new TextDecoder(declared).encoding
  } catch {
    throw new CensusUnreadable(
      `The file says it is in the encoding “${declared}”, which is not known. Save it as UTF-8.`,
      1,
    )
  }
}

// UTF-8 is decoded piece by piece without the decoder's own memory between pieces: that way is several
// times faster, and gives one-byte texts where the file is ASCII.
function createUtf8Decoder(): Decoder {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let rest: Uint8Array = new Uint8Array(0)
  const text = (bytes: Uint8Array, line: number): string => {
    try {
      return decoder.decode(bytes)
    } catch {
      throw notUtf8(line + linesBeforeBadByte(bytes))
    }
  }
  return {
    decode(bytes, line) {
      const all = joined(rest, bytes)
      const whole = all.length - unfinished(all)
      rest = all.slice(whole)
      return text(all.subarray(0, whole), line)
    },
    end(line) {
      return text(rest, line)
    },
  }
}

/** How many bytes at the end begin a letter that is not complete. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? back : 0
    }
  }
  return 0
}

function linesBeforeBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  return lenient.slice(0, lenient.indexOf('\uFFFD')).split('\n').length - 1
}

function notUtf8(line: number): CensusUnreadable {
  return new CensusUnreadable(
    'a letter is not in UTF-8. Save the file as UTF-8, or declare its encoding, such as windows-1252.',
    line,
  )
}

function createOtherDecoder(label: string): Decoder {
  const decoder = new TextDecoder(label, { fatal: true })
  const text = (bytes: Uint8Array | undefined, line: number): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch {
      throw new CensusUnreadable(
        `from here on the file is not in its encoding, ${label}. It may be damaged or cut off.`,
        line,
      )
    }
  }
  return {
    decode: (bytes, line) => text(bytes, line),
    end: (line) => text(undefined, line),
  }
}
