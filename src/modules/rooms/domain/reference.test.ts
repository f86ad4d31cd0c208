import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReference, referenceFrom } from './reference.ts'

test('a reference has its kind’s letters and eight more, none of which is taken for another', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (random) => {
      const reference = referenceFrom('CD', random)
      expect(reference).toMatch(/^CD-[A-Z346789]{4}-[A-Z346789]{4}$/)
      expect(reference.slice(3)).not.toMatch(/[ILOS0125]/)
    }),
  )
})

test('a reference is read as it was spoken or typed', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 8, maxLength: 8 }),
      fc.constantFrom('', ' ', '-', '–', ' - '),
      fc.boolean(),
      (random, between, small) => {
        const reference = referenceFrom('LI', random)
        const typed = reference.replaceAll('-', between)
        expect(readReference(small ? typed.toLowerCase() : typed)).toBe(reference)
      },
    ),
  )
})

test('what can be no reference is given back, and finds nothing', () => {
  expect(readReference(' cd ')).toBe('CD')
  expect(readReference('')).toBe('')
})
