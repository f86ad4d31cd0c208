import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNhsNumber } from './nhs-number.ts'

describe('an NHS number', () => {
  test.each(['999 000 0018', '999 000 0026', '9434765919', '943-476-5919'])(
    '%s can be one',
    (text) => {
      expect(isNhsNumber(text)).toBe(true)
    },
  )

  test.each([
    '9434765918',
    '999 000 0019',
    '94347659190',
    '943476591',
    '',
    '943476591X',
    'a9434765919',
  ])('“%s” can’t be one', (text) => {
    expect(isNhsNumber(text)).toBe(false)
  })

  test('has one last digit at most that goes with the nine before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (stem) => {
        const valid = Array.from({ length: 10 }, (_, last) => `${stem}${last}`).filter(isNhsNumber)
        expect(valid.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('whose check digit would be 10 is given to nobody', () => {
    const stems = Array.from({ length: 200 }, (_, at) => String(999_000_100 + at))
    const ten = stems.filter((stem) => ![...'0123456789'].some((last) => isNhsNumber(stem + last)))
    expect(ten.length).toBeGreaterThan(0)
    for (const stem of ten) {
      const sum = [...stem].reduce((so, digit, at) => so + Number(digit) * (10 - at), 0)
      expect(11 - (sum % 11)).toBe(10)
    }
  })

  test('with one digit mistyped fails its check', () => {
    fc.assert(
      fc.property(fc.nat(8), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'9434765919']
        digits[at] = String((Number(digits[at]) + by) % 10)
        expect(isNhsNumber(digits.join(''))).toBe(false)
      }),
    )
  })
})
