import { describe, expect, test } from 'vitest'
import { CODE_LISTS, type CodeListName } from './lists.ts'
import { labelOf, readCode } from './read-code.ts'

describe('a code is read as itself, as its label, or as both', () => {
  test.each([
    ['gender', 'b) Female', 'Female'],
    ['gender', 'F', 'Female'],
    ['ethnicity', 'WBRI', 'WBRI'],
    ['ethnicity', 'a) wbri', 'WBRI'],
    ['ethnicity', 'Mixed - White and Asian', 'MWAS'],
    ['source', 'a) 1A: Individual', '1A'],
    ['source', 'p1) 5D: LA services', '5D'],
    ['source', 'Police', '6'],
    ['need', 'N1 - Abuse or neglect', 'N1'],
    ['abuse', 'a) Neglect', 'NEG'],
    ['status', 'c) Child in need plan', 'Child in need plan'],
    ['legal', 'V2: Single period under S20', 'V2'],
    ['eligibility', 'b) Former relevant child', 'Former relevant child'],
    ['accommodation', 'S: No fixed abode / homeless', 'S'],
    ['activity', 'G5: Not in education, employment or training - other', 'G5'],
    ['reversal', 'RD2 - The Court did not make a placement order', 'RD2'],
    ['leavingAdoption', '3 - Application refused', '3'],
  ] as const)('%s: %s is %s', (list, words, code) => {
    expect(readCode(words, list)).toBe(code)
  })

  test.each(Object.keys(CODE_LISTS) as CodeListName[])(
    'each label of %s leads to its own code and no other',
    (list) => {
      for (const { code, labels } of CODE_LISTS[list])
        for (const words of [code, ...labels])
          expect([words, readCode(words, list)]).toEqual([words, code])
    },
  )

  test.each([
    ['gender', 'Jamie Oakley'],
    ['source', 'the lady next door'],
    ['need', 'N11'],
    ['legal', ''],
  ] as const)('%s has no code for “%s”', (list, words) => {
    expect(readCode(words, list)).toBeNull()
  })
})

test('a code is shown by its label', () => {
  expect(labelOf('6', 'source')).toBe('Police')
  expect(labelOf('NEG', 'abuse')).toBe('Neglect')
  expect(labelOf('Child in need plan', 'status')).toBe('Child in need plan')
})
