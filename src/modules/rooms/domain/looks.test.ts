import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookInWords, type LookWords } from './looks.ts'

const WORDS: LookWords = {
  form: (code) => (code === 'visit' ? 'Visit' : null),
  move: (code) => (code === 'close' ? 'Close the case' : null),
  child: (id) => (id === 'c1' ? 'Child 1' : null),
}
const said = (act: string, detail: Record<string, unknown> = {}) =>
  lookInWords({ act, detail }, WORDS)

test('an entry is a sentence that a member understands', () => {
  expect(said('view', { page: 'overview' })).toBe('Read the overview')
  expect(said('admitted', { name: 'Ruth Ansell', as: 'Panel member', until: '2026-05-03' })).toBe(
    'Let Ruth Ansell in as panel member, until 3 May 2026',
  )
  expect(said('recorded', { code: 'visit' })).toBe('Recorded: Visit')
  expect(said('decided', { move: 'close' })).toBe('Decided: Close the case')
  expect(said('identity shown', { child: 'c1' })).toBe('Saw who Child 1 is')
})

test('what the room no longer has is said without its name', () => {
  expect(said('recorded', { code: 'gone' })).toBe('Recorded something')
  expect(said('identity shown', { child: 'gone' })).toBe('Saw who a child is')
  expect(said('membership ended', { person: 'an id' })).toBe('Ended the membership of somebody')
  expect(said('view', { page: 'new-page' })).toBe('Read the page “new-page”')
})

test('an act that is not known here is said as the log has it, never left out', () => {
  expect(said('chronology exported')).toBe('Chronology exported')
})

test('no entry of any kind is without words, or says an id', () => {
  const id = 'c0ffee00-0000-4000-8000-000000000000'
  const acts = [
    'view',
    'admitted',
    'excluded',
    'handed over',
    'glass broken',
    'decided',
    'child added',
    'hold placed',
    'disposed',
  ]
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...acts, 'constructor'), fc.string({ minLength: 1 })),
      fc.dictionary(
        fc.constantFrom('person', 'child', 'record', 'hold', 'until'),
        fc.constantFrom(id, 7, null),
      ),
      (act, detail) => {
        const words = said(act, detail)
        expect(words.length).toBeGreaterThan(0)
        expect(words).not.toContain(id)
      },
    ),
  )
})
