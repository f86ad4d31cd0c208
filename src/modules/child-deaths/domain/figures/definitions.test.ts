import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../../figures/index.ts'
import { childDeathFigures } from '../figures.ts'
import { DEATH_FIGURES } from './definitions.ts'

describe('the figures', () => {
  test('each have their own id and a title that names their base', () => {
    const ids = DEATH_FIGURES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const titles = DEATH_FIGURES.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles)
      expect(title).toMatch(/died in|notified in|reviewed|waiting|period’s end/)
  })

  test('that the register has, mean what it says', () => {
    for (const id of ['notified', 'reviewed', 'modifiable']) {
      const figure = DEATH_FIGURES.find((one) => one.id === `child-deaths.${id}.count`)
      const register = meaningOf(`child-deaths.${id}.count`, null)
      expect(figure?.meaning.disclosure).toBe(register?.disclosure)
      expect(figure?.meaning.good).toBe(register?.good)
      expect(register?.source).toBe('Supplied by the child death review partners')
    }
  })

  test('a return asks for every one that is no table', () => {
    expect(childDeathFigures.asked.map(({ id }) => id)).toEqual(
      DEATH_FIGURES.filter(({ unit }) => unit !== 'table').map(({ id }) => id),
    )
    for (const { unit, meaning } of childDeathFigures.asked)
      expect(meaning.denominator !== '').toBe(unit === 'percent')
  })

  test('say what they count in fewer than 25 words', () => {
    for (const { title, meaning } of DEATH_FIGURES)
      for (const words of [title, meaning.numerator, meaning.denominator])
        expect(words.split(/\s+/).length, words).toBeLessThan(25)
  })

  test('a share has its base, in which the part lies', () => {
    for (const { meaning } of DEATH_FIGURES) expect(meaning.numerator).not.toBe('')
    expect(DEATH_FIGURES.filter(({ unit }) => unit === 'percent')).toHaveLength(2)
  })
})
