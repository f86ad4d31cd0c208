import { expect, test } from 'vitest'
import { openersOf, withCondition } from './question-condition.ts'
import { settingsOf } from './question-settings.ts'
import type { Question } from './template.ts'
import { questionsOf } from './template.ts'
import { SHIPPED } from './templates/index.ts'
import { withSettings } from './with-settings.ts'

test('settings written out and read again leave every shipped question as it was', () => {
  for (const question of SHIPPED.flatMap(questionsOf)) {
    const typed = new Map(settingsOf(question).map(({ name, value }) => [name, value]))
    expect(withSettings(question, (name) => typed.get(name) ?? '')).toEqual(question)
  }
})

test('what a question waits for, written out and read again, is as it was', () => {
  for (const question of SHIPPED.flatMap(questionsOf)) {
    const { when } = question
    expect(withCondition(question, when?.question ?? '', when?.is.join(', ') ?? '')).toEqual(
      question,
    )
  }
})

test('only what comes before, and is answered from a list, can open a question', () => {
  for (const template of SHIPPED)
    for (const question of questionsOf(template)) {
      const openers = openersOf(template, question.id).map(({ id }) => id)
      if (question.when) expect(openers).toContain(question.when.question)
      expect(openers).not.toContain(question.id)
    }
})

const NUMBER: Question = { id: 'n', label: 'N', type: 'number', unit: 'people', least: 0 }

test('a setting that is emptied is gone, and a word where a number belongs is refused', () => {
  expect(withSettings(NUMBER, () => '')).toEqual({
    id: 'n',
    label: 'N',
    type: 'number',
    unit: 'people',
  })
  expect(withSettings(NUMBER, (name) => (name === 'most' ? 'many' : ''))).toEqual({
    field: 'most',
    message: 'Enter a number, or leave it empty.',
  })
})

test('a good answer that can’t be chosen is refused by its words', () => {
  const one: Question = {
    id: 'o',
    label: 'O',
    type: 'one',
    options: [{ value: 'y', label: 'Yes' }],
  }
  expect(withSettings(one, (name) => (name === 'good' ? 'Yes' : ''))).toMatchObject({ good: ['y'] })
  expect(withSettings(one, (name) => (name === 'good' ? 'Perhaps' : ''))).toMatchObject({
    field: 'good',
  })
})
