import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CsvFault, CsvReader } from './csv-reader.ts'

function read(pieces: readonly string[]): string[][] {
  const reader = new CsvReader()
  return [...pieces.flatMap((piece) => [...reader.push(piece)]), ...reader.end()]
}

function readOr(pieces: readonly string[]): string[][] | 'fault' {
  try {
    return read(pieces)
  } catch (error) {
    expect(error).toBeInstanceOf(CsvFault)
    return 'fault'
  }
}

function readByPackage(text: string): string[][] | 'fault' {
  try {
    return parse(text, { relax_column_count: true })
  } catch {
    return 'fault'
  }
}

const piece = fc.constantFrom('a', 'é', ' ', ',', ',', '"', '""', '"b"', '\n', '\r\n', '\r')

test('any text is read, or found at fault, as the well-kept package for Node reads it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      expect(readOr([text])).toEqual(readByPackage(text))
    }),
    { numRuns: 5_000 },
  )
})

test('where a text is cut into pieces makes no difference', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      expect(readOr(pieces)).toEqual(readOr([text]))
      expect(readOr([...text])).toEqual(readOr([text]))
    }),
    { numRuns: 2_000 },
  )
})

test('a quote that is never closed is a fault before the memory is full', () => {
  const reader = new CsvReader()
  const pour = () => {
    for (let times = 0; times < 100; times++)
      for (const record of reader.push('"'.padEnd(100_000, 'x'))) void record
  }
  expect(pour).toThrow(CsvFault)
})
