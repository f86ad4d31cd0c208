import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSeen } from './seen.ts'

test('what was given before is known again, as by a set of texts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 200 }), (texts) => {
      const [seen, set] = [createSeen(), new Set<string>()]
      for (const text of texts) {
        expect(seen.again(text)).toBe(set.has(text))
        set.add(text)
      }
    }),
  )
})

test('a hundred thousand identifiers that count up are all different', () => {
  const seen = createSeen()
  const again = (text: string) => seen.again(text)
  const ids = Array.from({ length: 100_000 }, (_, n) => `SEV${String(n).padStart(7, '0')}`)
  expect(ids.filter(again)).toEqual([])
  expect(ids.filter(again)).toHaveLength(100_000)
})
