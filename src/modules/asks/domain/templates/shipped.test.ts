import { expect, test } from 'vitest'
import { checkTemplate } from '../check-template.ts'
import { questionsOf } from '../template.ts'
import { findShipped, SHIPPED } from './index.ts'

test.each(SHIPPED.map((one) => [`${one.code} ${one.version}`, one] as const))(
  'nothing is wrong with %s',
  (_name, template) => {
    expect(checkTemplate(template)).toEqual([])
  },
)

test('a code and a version name one template', () => {
  expect(new Set(SHIPPED.map(({ code, version }) => `${code} ${version}`)).size).toBe(
    SHIPPED.length,
  )
})

test('every standard of the section 11 of before lives on, or is said to have ended', () => {
  const [now, before] = [findShipped('section-11', 2), findShipped('section-11', 1)]
  const map = now?.maps.find(({ version }) => version === 1)
  expect(Object.keys(map?.standards ?? {}).sort()).toEqual(
    before?.standards.map(({ id }) => id).sort(),
  )
})

test('staff are asked about the same standards on which agencies score themselves', () => {
  const ids = (code: string, version: number) =>
    findShipped(code, version)?.standards.map(({ id }) => id)
  expect(ids('staff-survey', 1)).toEqual(ids('section-11', 2))
})

// Flesch–Kincaid: years of schooling. Ages 9 to 11 are years 4 to 6.
test('families are asked in words that somebody of nine to eleven can read', () => {
  const family = findShipped('family-feedback', 1)
  const texts = family ? questionsOf(family).flatMap((one) => [one.label, one.hint ?? '']) : []
  const text = texts.filter((one) => one !== '').join('. ')
  const sentences = text.split(/[.?!]+\s/).length
  const words = text.match(/[a-z’']+/gi) ?? []
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/e$/, '')
            .match(/[aeiouy]+/g) ?? []
        ).length,
      ),
    0,
  )
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
  expect(grade).toBeLessThan(6)
})
