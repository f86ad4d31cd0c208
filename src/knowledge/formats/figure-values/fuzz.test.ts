import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createValuesReader } from './figure-values.ts'

// The same rows every time, so that what is found can be found again.
const BUDGET = { seed: 20_180_331, numRuns: 500 }

const HEADINGS = ['ID', 'Period', 'Value', 'Unit', 'Source', 'Numerator', 'Denominator', 'Status']
const VALID = ['e-learning.satisfied.percent', '2017-18', '97', 'percent', 'X', '970', '1000', '']

const odd = fc.oneof(
  fc.constantFrom('', ' ', 'c', '-1', '1e309', '1,234', 'NaN', '2017-19', 'known', 'suppressed'),
  fc.constantFrom('__proto__', 'constructor', 'a..b', '=1+1', '\u0000', '٣', '0', 'absent'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const changes = fc.array(fc.tuple(fc.nat(VALID.length), odd), { minLength: 1, maxLength: 5 })

test('a row changed cell by cell is a value that holds together, or says which column is wrong', () => {
  const reader = createValuesReader(HEADINGS)
  if (!('read' in reader)) throw new Error('The headings are valid.')
  fc.assert(
    fc.property(changes, (by) => {
      const row = [...VALID]
      for (const [at, cell] of by) row[at] = cell
      const read = reader.read(row)
      if ('figure' in read) {
        expect(read.status === 'known' && read.unit !== 'table' ? read.value !== null : true).toBe(
          true,
        )
        for (const number of [read.value, read.numerator, read.denominator])
          expect(number === null || Number.isFinite(number)).toBe(true)
        return
      }
      expect(read.length).toBeGreaterThan(0)
      for (const { column, message } of read) {
        expect(column).not.toBe('')
        expect(message).toMatch(/\.$/)
      }
    }),
    BUDGET,
  )
})

test('headings of any kind make a reader or name what is missing', () => {
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 12 }), (headings) => {
      const reader = createValuesReader(headings)
      if ('missing' in reader) expect(reader.missing.length).toBeGreaterThan(0)
      else expect(reader.read(headings)).toBeDefined()
    }),
    BUDGET,
  )
})
