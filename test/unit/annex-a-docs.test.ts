import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../src/config.ts'
import { LIMITS, LIST_NUMBERS, LISTS, RULES } from '../../src/knowledge/formats/annex-a/index.ts'

const page = readFileSync(join(root, 'docs/formats/annex-a.md'), 'utf8').replaceAll(/\s+/g, ' ')

test('the page for analysts has every list, rule and limit as the program keeps them', () => {
  const wanted = [
    ...LIST_NUMBERS.map((list) => `| ${list} | ${LISTS[list].title} |`),
    ...RULES.map(({ id, severity, words }) => {
      const kind = severity === 'error' ? 'error: the row is refused' : 'query: the row is kept'
      return `| ${id} | ${kind} | ${words} |`
    }),
    ...Object.values(LIMITS).map(({ reason }) => reason),
  ]
  expect(wanted.filter((words) => !page.includes(words))).toEqual([])
})

test.each(Object.entries(LIMITS))('the page gives the limits of %s', (_name, limit) => {
  const line = page.slice(0, page.indexOf(limit.reason)).split('|').slice(-4)
  expect(line.map((cell) => Number.parseFloat(cell)).filter(Number.isFinite)).toEqual([
    limit.good,
    limit.care,
  ])
})
