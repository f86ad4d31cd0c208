import { expect, test } from 'vitest'
import { lookInWords } from '../looks.ts'

const words = { form: () => null, move: () => null, child: () => null }
const said = (act: string, detail: Record<string, unknown>) => lookInWords({ act, detail }, words)

test('what is done to a chronology is said in words, to everybody in the room', () => {
  expect(said('chronology added', { entries: 1200 })).toBe('Added 1,200 entries to the chronology')
  expect(said('chronology taken back', { entry: 'x' })).toBe('Took back an entry of the chronology')
  expect(said('redacted', {})).toBe('Covered part of the chronology in copies')
  expect(said('duplicate decided', { verdict: 'different' })).toContain('tell of two events')
  expect(
    said('export', { page: 'chronology', as: 'pdf', redacted: true, recipient: 'HM Coroner' }),
  ).toBe('Took a copy of the chronology away as PDF, redacted, for HM Coroner')
  expect(said('export', {})).toBe('Printed the document the room’s work comes to, for somebody')
})
