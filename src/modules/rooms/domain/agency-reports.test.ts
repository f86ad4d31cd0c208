import { expect, test } from 'vitest'
import type { Question } from '../../asks/index.ts'
import { savedValues, stillMissing } from './agency-reports.ts'

const QUESTIONS: readonly Question[] = [
  { id: 'knew', type: 'text', label: 'What was known?', required: true },
  { id: 'since', type: 'date', label: 'Since when?', notAfterToday: true },
  {
    id: 'told',
    type: 'yes-no',
    label: 'Was it passed on?',
    required: true,
    reasonFor: ['no'],
  },
]
const TODAY = '2018-06-01'

test('a draft that answers everything lacks nothing', () => {
  const values = { knew: 'Two calls.', since: '2018-05-01', told: { answer: 'no', reason: 'Busy' } }
  expect(stillMissing(QUESTIONS, values as never, TODAY)).toEqual([])
})

test('what is missing, or no longer holds, is said of its question', () => {
  const values = { since: '2018-07-01', told: { answer: 'no', reason: '' } }
  expect(stillMissing(QUESTIONS, values as never, TODAY).map(({ question }) => question)).toEqual([
    'knew',
    'since',
    'told',
  ])
})

test('of a question at fault the answer before is kept; another that was emptied is gone', () => {
  const before = { knew: 'Two calls.', since: '2018-05-01' }
  const saved = savedValues(QUESTIONS, before, {
    values: {},
    errors: [{ field: 'q-since.day' }],
  })
  expect(saved).toEqual({ since: '2018-05-01' })
})
