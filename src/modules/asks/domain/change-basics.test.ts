import { expect, test } from 'vitest'
import { readScoring, standardLines, withStandards } from './change-basics.ts'
import { SHIPPED } from './templates/index.ts'

test('standards written out and read again are the same, in every template that is shipped', () => {
  for (const template of SHIPPED)
    expect(withStandards(template, standardLines(template)).standards).toEqual(template.standards)
})

test('a new standard gets a short name of its own, and one that stays keeps its own', () => {
  const [template] = SHIPPED
  if (!template) throw new Error('Nothing is shipped.')
  const lines = `${standardLines(template)}\nSafe on line | exploitation\n${template.standards[0]?.title ?? ''} again`
  const { standards } = withStandards(template, lines)
  expect(standards.slice(0, template.standards.length)).toEqual(template.standards)
  expect(standards.at(-2)).toEqual({
    id: 'safe-on-line',
    title: 'Safe on line',
    theme: 'exploitation',
  })
  expect(new Set(standards.map(({ id }) => id)).size).toBe(standards.length)
})

test.each([
  ['lowest', ['0', '3', '2'], { how: 'lowest', least: 0, most: 3, metFrom: 2 }],
  ['share-good', ['', '', '75'], { how: 'share-good', least: 0, most: 100, metFrom: 75 }],
  ['none', ['', '', ''], null],
] as const)('a rule of scoring is read: %s', (how, numbers, scoring) => {
  expect(readScoring(how, numbers)).toEqual({ scoring })
})

test.each([
  ['', ['0', '3', '2']],
  ['lowest', ['3', '0', '2']],
  ['lowest', ['0', '3', '']],
  ['mean', ['0', '3', '4']],
  ['share-good', ['', '', '101']],
] as const)('one that can’t be is refused in words: %s %j', (how, numbers) => {
  expect(readScoring(how, numbers)).toHaveProperty('message')
})
