import { inflateSync } from 'node:zlib'

/**
 * The words that a PDF of ours shows, read by its own tables from glyphs to characters (ISO 32000-1, 9.10.3).
 * It knows what our setter writes: packed streams, and strings of two bytes for each glyph.
 */
export function pdfText(pdf: Buffer): string {
  const objects = readObjects(pdf)
  const fonts = new Map<string, ReadonlyMap<number, string>>()
  for (const body of objects.values()) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(body.head)?.[1]
    if (!map || !/\/Type0/.test(body.head)) continue
    fonts.set(body.id, charactersOf(objects.get(map)?.stream ?? ''))
  }
  const names = new Map<string, ReadonlyMap<number, string>>()
  for (const { head } of objects.values())
    for (const [, name = '', id = ''] of head.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
      const font = fonts.get(id)
      if (font) names.set(name, font)
    }
  return [...objects.values()]
    .filter(({ stream }) => /\bBT\b/.test(stream))
    .map(({ stream }) => shownIn(stream, names))
    .join('\n')
}

interface PdfObject {
  readonly id: string
  readonly head: string
  readonly stream: string
}

function readObjects(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const all = pdf.toString('latin1')
  const found = new Map<string, PdfObject>()
  for (const [, id = '', body = ''] of all.matchAll(/(\d+) 0 obj([\s\S]*?)endobj/g)) {
    const [head = '', packed = ''] = body.split(/stream\r?\n/)
    const bytes = Buffer.from(packed.replace(/\r?\nendstream\s*$/, ''), 'latin1')
    found.set(id, { id, head, stream: packed === '' ? '' : unpacked(bytes) })
  }
  return found
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1')
  } catch {
    return bytes.toString('latin1')
  }
}

function charactersOf(map: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', written = ''] of block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      characters.set(parseInt(glyph, 16), unitsOf(written))
  return characters
}

// Four digits for each unit of UTF-16.
function unitsOf(hex: string): string {
  const units = hex.match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)))
}

function shownIn(stream: string, names: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  let font: ReadonlyMap<number, string> = new Map()
  let shown = ''
  const token = /\/(f\d+) [\d.]+ Tf|<([0-9a-f]+)>|(\()|\bET\b/gi
  for (let found = token.exec(stream); found; found = token.exec(stream)) {
    const [, name, hex, literal] = found
    if (name) font = names.get(name) ?? new Map()
    else if (hex !== undefined) shown += glyphs(Buffer.from(hex, 'hex'), font)
    else if (literal) {
      const { bytes, end } = literalAt(stream, token.lastIndex)
      token.lastIndex = end
      shown += glyphs(bytes, font)
    } else shown += ' '
  }
  return shown.replaceAll(/\s+/g, ' ')
}

function glyphs(bytes: Buffer, font: ReadonlyMap<number, string>): string {
  let shown = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) shown += font.get(bytes.readUInt16BE(at)) ?? ''
  return shown
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

// A string may hold brackets that are not escaped, where each that opens closes (ISO 32000-1, 7.3.4.2).
function literalAt(stream: string, start: number): { bytes: Buffer; end: number } {
  let [plain, depth, at] = ['', 1, start]
  while (at < stream.length) {
    const one = stream[at++] ?? ''
    if (one === '\\') {
      const octal = /^[0-7]{1,3}/.exec(stream.slice(at, at + 3))?.[0]
      const escaped = stream[at] ?? ''
      plain += octal ? String.fromCharCode(parseInt(octal, 8)) : (ESCAPES[escaped] ?? escaped)
      at += octal?.length ?? 1
      continue
    }
    if (one === '(') depth++
    if (one === ')' && --depth === 0) break
    plain += one
  }
  return { bytes: Buffer.from(plain, 'latin1'), end: at }
}
