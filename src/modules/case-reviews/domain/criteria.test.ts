import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Values } from '../../rooms/index.ts'
import { criteriaOf } from './criteria.ts'

const answer = (words: 'yes' | 'no' | null) =>
  words === null ? undefined : { answer: words, reason: '' }

function answers(said: Readonly<Record<string, 'yes' | 'no' | null>>): Values {
  return Object.fromEntries(
    Object.entries(said).flatMap(([id, words]) => {
      const given = answer(words)
      return given ? [[id, given]] : []
    }),
  )
}

const any = fc
  .record({
    'abuse-or-neglect': fc.constantFrom('yes', 'no', null),
    died: fc.constantFrom('yes', 'no', null),
    'seriously-harmed': fc.constantFrom('yes', 'no', null),
    concern: fc.constantFrom('yes', 'no', null),
  })
  .map(answers)

test('a death with neglect suspected meets the Board’s criteria, whatever is thought of the agencies', () => {
  const found = criteriaOf(answers({ 'abuse-or-neglect': 'yes', died: 'yes' }), 'board')
  expect(found).toEqual({
    met: true,
    words: [
      'The criteria for a serious case review are met.',
      'Abuse or neglect of the child is known or suspected.',
      'The child died.',
    ],
  })
})

test('serious harm meets the Board’s criteria only with cause for concern, and the partners’ without', () => {
  const harm = { 'abuse-or-neglect': 'yes', died: 'no', 'seriously-harmed': 'yes' } as const
  expect(criteriaOf(answers({ ...harm, concern: 'yes' }), 'board').met).toBe(true)
  const unconcerned = answers({ ...harm, concern: 'no' })
  expect(criteriaOf(unconcerned, 'board')).toMatchObject({ met: false })
  expect(criteriaOf(unconcerned, 'board').words).toContain(
    'There is no cause for concern about how agencies worked together.',
  )
  expect(criteriaOf(unconcerned, 'partners')).toEqual({
    met: true,
    words: [
      'This is a serious child safeguarding case: the criteria are met.',
      'Abuse or neglect of the child is known or suspected.',
      'The child did not die.',
      'The child was seriously harmed.',
    ],
  })
})

test('without abuse or neglect no criteria are met', () => {
  const values = answers({ 'abuse-or-neglect': 'no', died: 'yes' })
  expect([criteriaOf(values, 'board').met, criteriaOf(values, 'partners').met]).toEqual([
    false,
    false,
  ])
})

test('an answer that decides it and is missing leaves the finding open, and is named', () => {
  const values = answers({ 'abuse-or-neglect': 'yes', died: 'no', 'seriously-harmed': 'yes' })
  const found = criteriaOf(values, 'board')
  expect(found.met).toBeNull()
  expect(found.words.at(-1)).toMatch(/not been answered whether there is cause for concern/)
  expect(criteriaOf({}, 'partners').met).toBeNull()
})

test('what meets the Board’s criteria is a serious case for the partners as well', () => {
  fc.assert(
    fc.property(any, (values) => {
      if (criteriaOf(values, 'board').met === true)
        expect(criteriaOf(values, 'partners').met).toBe(true)
      if (criteriaOf(values, 'partners').met === false)
        expect(criteriaOf(values, 'board').met).toBe(false)
    }),
  )
})

test('answering an open question never turns one finding into the other', () => {
  fc.assert(
    fc.property(
      any,
      fc.constantFrom('abuse-or-neglect', 'died', 'seriously-harmed', 'concern'),
      (values, id) => {
        if (values[id] !== undefined) return
        const before = criteriaOf(values, 'board').met
        if (before === null) return
        for (const said of ['yes', 'no'] as const)
          expect(criteriaOf({ ...values, [id]: { answer: said, reason: '' } }, 'board').met).toBe(
            before,
          )
      },
    ),
  )
})
