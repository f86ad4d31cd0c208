import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNeighboursReader } from './neighbours.ts'
import { createStatisticsReader } from './reader.ts'

// The same rows every time, so that what is found can be found again.
const BUDGET = { seed: 20_180_331, numRuns: 500 }

const HEAD = ['time_period', 'old_la_code', 'new_la_code', 'la_name']
const COLUMNS = [
  'referral_count',
  'rereferral_count',
  'rereferral_percent',
  'no_further_action_count',
]
const VALID = ['2018', '999', 'E10000099', 'Severnshire', '4461', '1081', '24.2', '44']

// What a publisher, a spreadsheet or somebody's hand leaves in a cell.
const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'c',
    'C',
    'u',
    'x',
    'z',
    ':',
    'low',
    '-1',
    '1e309',
    '1,234',
    '٣',
    '=1+1',
  ),
  fc.constantFrom(
    '20182019',
    '201718',
    '2018/19',
    '0000',
    'NaN',
    'toString',
    '__proto__',
    '"',
    '\u0000',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const changes = fc.array(fc.tuple(fc.nat(VALID.length), odd), { minLength: 1, maxLength: 5 })

function changed(by: readonly (readonly [number, string])[]): string[] {
  const row = [...VALID]
  for (const [at, cell] of by) {
    if (at < row.length) row[at] = cell
    else row.pop()
  }
  return row
}

test('a row of published statistics changed cell by cell is read or refused in words', () => {
  const reader = createStatisticsReader([...HEAD, ...COLUMNS])
  fc.assert(
    fc.property(changes, (by) => {
      const read = reader?.read(changed(by))
      if (typeof read === 'string') {
        expect(read).toMatch(/\.$/)
        return
      }
      expect(read?.length).toBeGreaterThan(0)
      for (const { status, value, reason, symbol } of read ?? []) {
        expect(status === 'known').toBe(value !== null)
        if (value !== null) expect(Number.isFinite(value)).toBe(true)
        else expect(reason).toMatch(/\.$/)
        if (symbol !== null) expect(value).toBeNull()
      }
    }),
    BUDGET,
  )
})

test('headings changed one by one make a reader or none, and never a fault', () => {
  fc.assert(
    fc.property(changes, (by) => {
      const headings = [...HEAD, ...COLUMNS]
      for (const [at, cell] of by) headings[at] = cell
      const reader = createStatisticsReader(headings)
      const read = reader?.read(VALID)
      expect(read === undefined || typeof read === 'string' || Array.isArray(read)).toBe(true)
    }),
    BUDGET,
  )
})

test('a set of neighbours changed cell by cell names authorities by three digits or leaves them out', () => {
  const read = createNeighboursReader(['LA num', 'LA Name', 'SN1', 'SNP', 'SN2', 'SNP'])
  const valid = ['999', 'Severnshire', '901', 'Very Close', '902', 'Close']
  fc.assert(
    fc.property(changes, (by) => {
      const row = [...valid]
      for (const [at, cell] of by) row[at] = cell
      for (const { of, neighbour } of read?.(row) ?? [])
        expect([of, neighbour].join(' ')).toMatch(/^\d{3} \d{3}$/)
    }),
    BUDGET,
  )
})
