import fc from 'fast-check'
import { expect, test } from 'vitest'
import { child, census } from '../../../../test/support/census-child.ts'
import { censusText } from '../../../../test/support/census-file.ts'
import { CHILD, type Group } from './elements.ts'
import { CensusUnreadable } from './unreadable.ts'
import { createCensusValidator, type CensusIssue } from './validate.ts'

// Files that nobody would write, made from ones that somebody did. Whatever comes, the reader ends
// with issues or with a refusal. FUZZ_RUNS and FUZZ_SEED look further than the fixed budget of a test.
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300)
const options = { numRuns: RUNS, seed: Number(process.env['FUZZ_SEED'] ?? 2026) }

type Outcome = { readonly issues: readonly CensusIssue[]; readonly refused: string | null }

function outcome(bytes: Uint8Array, size: number): Outcome {
  const issues: CensusIssue[] = []
  try {
    const validator = createCensusValidator((issue) => issues.push(issue))
    for (let at = 0; at < bytes.length; at += size) validator.write(bytes.subarray(at, at + size))
    validator.end()
    return { issues, refused: null }
  } catch (error) {
    if (!(error instanceof CensusUnreadable)) throw error
    expect(error.message.length).toBeGreaterThan(20)
    return { issues, refused: error.message }
  }
}

const lines = censusText({ children: 12, seed: 3, faults: 0.3 }).trim().split('\n')
const place = fc.nat({ max: lines.length - 1 })
const awkward = fc.oneof(
  fc.constantFrom('', ' ', '2025-02-30', '9999-12-31', '0001-01-01', '<![CDATA[x]]>', '<!-- -->'),
  fc.constantFrom(
    '&amp;',
    '&',
    '&#0;',
    '&#x41;',
    '&x;',
    ']]>',
    '</Child>',
    '<Child>',
    '<a/>',
    '\u0000',
  ),
  fc.constantFrom(
    '=1+1',
    'é😀',
    '\uFFFE',
    '\r\n',
    '<?xml version="1.0"?>',
    '<!DOCTYPE a>',
    '__proto__',
  ),
  fc.string({ maxLength: 20 }),
)
const names = fc.constantFrom(
  'CINdetails',
  'Reviews',
  'Child',
  'UPN',
  'constructor',
  '__proto__',
  'x:Sex',
)

type Change = (lines: string[]) => void
const change: fc.Arbitrary<Change> = fc.oneof(
  place.map(
    (at): Change =>
      (all) =>
        void all.splice(at, 1),
  ),
  place.map(
    (at): Change =>
      (all) =>
        void all.splice(at, 0, all[at] ?? ''),
  ),
  fc.tuple(place, place).map(([a, b]): Change => (all) => {
    const [one = '', two = ''] = [all[a], all[b]]
    all[a] = two
    all[b] = one
  }),
  fc.tuple(place, place, fc.nat({ max: 40 })).map(([from, to, length]): Change => (all) => {
    all.splice(to, 0, ...all.slice(from, from + length))
  }),
  fc.tuple(place, awkward).map(([at, value]): Change => (all) => {
    all[at] = (all[at] ?? '').replace(/>[^<]*</, () => `>${value}<`)
  }),
  fc.tuple(place, awkward).map(
    ([at, value]): Change =>
      (all) =>
        void all.splice(at, 0, value),
  ),
  fc.tuple(place, names).map(([at, name]): Change => (all) => {
    all[at] = (all[at] ?? '').replaceAll(/(<\/?)\w+/g, (_, start: string) => start + name)
  }),
)

const file = fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
  const all = [...lines]
  for (const one of changes) one(all)
  return all.join('\n')
})

test('a file with its elements changed gives the same, in pieces of whatever size', () => {
  fc.assert(
    fc.property(file, fc.integer({ min: 1, max: 3000 }), (text, size) => {
      const bytes = new TextEncoder().encode(text)
      expect(outcome(bytes, size)).toEqual(outcome(bytes, bytes.length))
    }),
    options,
  )
})

test('a file with its bytes changed, cut off or in another encoding never crashes', () => {
  const whole = new TextEncoder().encode(lines.join('\n'))
  const spot = fc.nat({ max: whole.length - 1 })
  const cut = fc.tuple(spot, fc.array(fc.tuple(spot, fc.nat({ max: 255 })), { maxLength: 5 }))
  fc.assert(
    fc.property(
      cut,
      fc.constantFrom('', '\u00FF\u00FE', '\u00FE\u00FF', 'PK', '\u00EF\u00BB\u00BF'),
      ([end, changes], mark) => {
        const bytes = Uint8Array.from([...Array.from(mark, (one) => one.charCodeAt(0)), ...whole])
        for (const [at, byte] of changes) bytes[at] = byte
        outcome(bytes.subarray(0, end + 1), 700)
      },
    ),
    options,
  )
})

const value = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 700 }).map((n) => dayAfter('2024-12-01', n)) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('0', '1', 'true', 'false', 'RC1', 'RC8', 'NEG', '21', '3A', 'M'),
  },
  { weight: 1, arbitrary: awkward.filter((text) => !/[<>&\u0000\uFFFE]/.test(text)) },
)

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Anything the schema has, there or not, as often as it likes. */
function anythingIn(group: Group): fc.Arbitrary<Record<string, unknown>> {
  const parts: Record<string, fc.Arbitrary<unknown>> = {}
  for (const node of group.holds) {
    const one: fc.Arbitrary<unknown> = node.leaf ? value : anythingIn(node)
    parts[node.name] = fc.array(one, { maxLength: node.leaf && !node.many ? 1 : 3 })
  }
  return fc.record(parts)
}

test('a child of anything the schema has is held to every rule, and no value is made up', () => {
  fc.assert(
    fc.property(fc.array(anythingIn(CHILD), { minLength: 1, maxLength: 2 }), (children) => {
      const text = census([child({}), ...(children as Parameters<typeof census>[0])])
      const { issues, refused } = outcome(new TextEncoder().encode(text), 4000)
      expect(refused).toBeNull()
      for (const { rows, child: id, line } of issues) {
        expect(rows.length).toBeGreaterThan(0)
        if (line === null) continue
        expect(id === null || text.includes(id)).toBe(true)
        for (const row of rows)
          expect(row.value === null || text.includes(row.value.trim()), row.path).toBe(true)
      }
    }),
    options,
  )
})
