import { expect, test } from 'vitest'
import { caseOf } from './figures/death-case.ts'
import { contributedTo } from './look-back/local-measures.ts'
import { ANALYSIS_FORM, codeSetOf, contributed, FORM_C, gradeInWords } from './code-sets.ts'
import { analysis, death, factsOf } from './facts-for-tests.ts'

test('the two forms grade by codes of their own', () => {
  expect(FORM_C.grades.map(({ value }) => value)).toEqual(['0', '1', '1-star', '2', '3'])
  expect(ANALYSIS_FORM.grades.map(({ value }) => value)).toEqual(['0', '1', '2'])
})

test('a grade means what it meant on the form it was recorded by', () => {
  expect(gradeInWords(1, 'c', '1')).toBe('C: parenting capacity, 1: no factors identified (Form C)')
  expect(gradeInWords(2, 'c', '1')).toBe(
    'C: physical environment, 1: none identified, or unlikely to have contributed (Child death analysis form)',
  )
  expect(contributed(1, '3')).toBe(true)
  expect(contributed(2, '3')).toBe(false)
  expect(contributed(1, '1-star')).toBe(false)
  expect(() => codeSetOf(3)).toThrow('There are no codes of version 3.')
})

test('an analysis of either form is read by the codes of its own version', () => {
  const factors = (grade: string) => ({
    factors: [{ domain: 'b', factor: 'bullying', grade, modifiable: 'no' }],
  })
  const read = (code: string, day: string, grade: string) => {
    const one = caseOf(factsOf([death(), analysis(day, factors(grade), code)]))
    return one && [one.factors?.[0]?.version, contributedTo(one, 'bullying')]
  }
  expect(read('analysis-form-c', '2018-02-01', '3')).toEqual([1, true])
  expect(read('analysis-form-c', '2018-02-01', '1-star')).toEqual([1, false])
  expect(read('analysis', '2019-02-01', '2')).toEqual([2, true])
})
