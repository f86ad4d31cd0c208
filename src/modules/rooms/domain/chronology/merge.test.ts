import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../../../knowledge/law/index.ts'
import { mergeEntries } from './merge.ts'

test('entries stand by day and time, those without a time last in their day', () => {
  const at = (on: string, time: string | null) => ({ on, time, until: null })
  const merged = mergeEntries([
    [at('2017-03-12', null), at('2017-03-13', '08:00')],
    [at('2017-03-12', '23:59'), at('2017-03-12', '00:00')],
  ])
  expect(merged.map(({ on, time }) => `${on} ${time ?? 'no time'}`)).toEqual([
    '2017-03-12 00:00',
    '2017-03-12 23:59',
    '2017-03-12 no time',
    '2017-03-13 08:00',
  ])
})

test('nothing is lost or doubled, the order holds, and those alike stay as they came', () => {
  const entry = fc.record({
    on: fc.integer({ min: 0, max: 3 }).map((n) => addDays('2017-03-12', n)),
    time: fc.constantFrom(null, '08:00', '14:30'),
    until: fc.constant(null),
  })
  fc.assert(
    fc.property(fc.array(fc.array(entry)), (lists) => {
      const all = lists.flat()
      const merged = mergeEntries(lists)
      expect(new Set(merged)).toEqual(new Set(all))
      expect(merged).toHaveLength(all.length)
      merged.slice(1).forEach((one, at) => {
        const before = merged[at]
        if (!before) throw new Error('Each but the first has one before it.')
        const [a, b] = [before, one].map(({ on, time }) => `${on} ${time ?? '24:00'}`)
        expect(String(a) <= String(b)).toBe(true)
        if (a === b) expect(all.indexOf(before)).toBeLessThan(all.indexOf(one))
      })
    }),
  )
})
