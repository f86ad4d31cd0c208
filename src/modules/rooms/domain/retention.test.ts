import { expect, test } from 'vitest'
import type { Retention } from './pathway.ts'
import { disposeOn, readSchedule, scheduleFor, scheduleInWords } from './retention.ts'

const retention: Retention = {
  from: 'closed',
  years: 25,
  then: 'review',
  basis: 'Suggested',
  checked: false,
}
const KIND = { code: 'child-deaths', retention }

test('the years begin on the day a room closes, also on 29 February', () => {
  expect(disposeOn({ years: 10 }, '2018-06-30')).toBe('2028-06-30')
  expect(disposeOn({ years: 1 }, '2024-02-29')).toBe('2025-02-28')
})

test('what is suggested counts, labelled so, until the partnership agreed to its own', () => {
  expect(scheduleFor(KIND, [])).toEqual({ ...retention, agreed: false })
  const agreed = {
    pathway: 'child-deaths',
    years: 10,
    then: 'destroy' as const,
    basis: 'Agreed in June',
  }
  expect(scheduleFor(KIND, [{ ...agreed, pathway: 'other' }]).agreed).toBe(false)
  expect(scheduleFor(KIND, [agreed])).toEqual({
    from: 'closed',
    years: 10,
    then: 'destroy',
    basis: 'Agreed in June',
    checked: true,
    agreed: true,
  })
})

test('a rule is said in words', () => {
  expect(scheduleInWords({ years: 1, then: 'destroy' })).toBe(
    '1 year from the day it closes, then it is destroyed',
  )
  expect(scheduleInWords(retention)).toBe(
    '25 years from the day it closes, then people look at it again and decide',
  )
})

test('a schedule is taken as typed, or each fault stands by its field', () => {
  const typed = { pathway: 'child-deaths', years: '10', then: 'review', basis: 'Agreed in June' }
  expect(readSchedule(typed, ['child-deaths'])).toEqual({ ...typed, years: 10 })
  const faulty = { pathway: 'none', years: 'ten', then: '', basis: '' }
  expect(readSchedule(faulty, ['child-deaths'])).toEqual({
    faults: {
      pathway: 'Choose the kind of room.',
      years: 'Enter a whole number of years, from 1 to 120.',
      then: 'Choose what happens then.',
      basis: 'Say what it rests on: the rule, and where the partnership agreed to it.',
    },
  })
  for (const years of ['0', '121', '-3', '1.5', ''])
    expect(readSchedule({ ...typed, years }, ['child-deaths'])).toHaveProperty('faults.years')
})
