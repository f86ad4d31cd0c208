import { expect, test } from 'vitest'
import { linesOf, withLines } from './question-lines.ts'
import { SHIPPED } from './templates/index.ts'
import { questionsOf, type Question } from './template.ts'

const lists = SHIPPED.flatMap(questionsOf).filter((question) => linesOf(question) !== '')

test('every list of the shipped templates reads back from its lines as it was', () => {
  expect(lists.length).toBeGreaterThan(20)
  for (const question of lists) expect(withLines(question, linesOf(question))).toEqual(question)
})

test('an answer keeps its short name where its words stay, and a new one gets a free name', () => {
  const question: Question = {
    id: 'how',
    label: 'How?',
    type: 'one',
    options: [{ value: 'a', label: 'By post' }],
  }
  expect(withLines(question, 'By hand\r\n\r\n By post \nA')).toMatchObject({
    options: [
      { value: 'by-hand', label: 'By hand' },
      { value: 'a', label: 'By post' },
      { value: 'a-2', label: 'A' },
    ],
  })
})
