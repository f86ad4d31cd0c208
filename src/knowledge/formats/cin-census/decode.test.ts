import { expect, test } from 'vitest'
import { createDecoder } from './decode.ts'
import { CensusUnreadable } from './unreadable.ts'

const TEXT = `<Message>\n${'<!-- filler -->\n'.repeat(60)}<Name>Zoë – 😀</Name>\n</Message>`
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, bigEndian = false) => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian)
  return bytes
}
const windows = (text: string) =>
  Uint8Array.from(text, (one) => (one === '–' ? 0x96 : one.charCodeAt(0)))
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\n`
const MARK = '\uFEFF'
const latin = TEXT.replace(' 😀', '')

function decoded(bytes: Uint8Array, size = bytes.length): string {
  const decoder = createDecoder()
  let text = ''
  for (let at = 0; at < bytes.length; at += size)
    text += decoder.decode(bytes.subarray(at, at + size), 1)
  return (text + decoder.end(1)).replace(MARK, '')
}

test.each([
  ['UTF-8', utf8(TEXT), TEXT],
  ['UTF-8 with its mark', utf8(MARK + TEXT), TEXT],
  ['UTF-8 that says so', utf8(declared('UTF-8') + TEXT), declared('UTF-8') + TEXT],
  ['UTF-8 that says it is UTF-16', utf8(declared('utf-16') + TEXT), declared('utf-16') + TEXT],
  ['UTF-16 with its mark', utf16(MARK + TEXT), TEXT],
  ['UTF-16, the other way round', utf16(MARK + TEXT, true), TEXT],
  ['UTF-16 without mark', utf16(TEXT), TEXT],
  ['UTF-16, the other way round, without mark', utf16(TEXT, true), TEXT],
  ['windows-1252', windows(declared('windows-1252') + latin), declared('windows-1252') + latin],
  [
    'ISO-8859-1, as people mean it',
    windows(declared('ISO-8859-1') + latin),
    declared('ISO-8859-1') + latin,
  ],
])('%s is read, in pieces of any size', (_, bytes, text) => {
  for (const size of [1, 2, 3, 5, 600, bytes.length]) expect(decoded(bytes, size)).toBe(text)
})

function refused(bytes: Uint8Array): string {
  try {
    decoded(bytes)
  } catch (error) {
    if (error instanceof CensusUnreadable) return error.message
    throw error
  }
  return ''
}

test('windows-1252 that does not say so is refused at the line of its first letter', () => {
  expect(refused(windows(latin))).toMatch(
    /^Line 62: a letter is not in UTF-8\. Save the file as UTF-8/,
  )
  expect(refused(windows(declared('utf-8') + latin))).toMatch(/^Line 63: /)
})

test('a file that ends in the middle of a letter is refused', () => {
  expect(refused(utf8(TEXT).subarray(0, utf8(TEXT).indexOf(0xf0) + 2))).toMatch(/^Line 1: .*UTF-8/)
  expect(refused(utf16(MARK + TEXT).subarray(0, 1001))).toMatch(/utf-16le/)
})

test('an encoding nobody knows is refused by name', () => {
  expect(refused(utf8(declared('klingon-8') + TEXT))).toMatch(/“klingon-8”, which is not known/)
})

test('bytes that are no UTF-8 are refused whatever their kind', () => {
  for (const bytes of [[0xc3, 0x28], [0xed, 0xa0, 0x80], [0xff], [0x80], [0xf8, 0x88, 0x80, 0x80]])
    expect(refused(Uint8Array.from([...utf8(TEXT), ...bytes])), String(bytes)).toMatch(
      /not in UTF-8/,
    )
})
