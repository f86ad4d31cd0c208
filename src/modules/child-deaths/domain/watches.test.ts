import { expect, test } from 'vitest'
import { goodPracticeOf } from './evidence.ts'
import { death, factsOf, moveFor, type Happened } from './facts-for-tests.ts'
import { shareable } from './forms/good-practice.ts'
import { askAgain } from './watches.ts'

const inquest: Happened = {
  code: 'inquest',
  values: { 'opened-on': '2017-06-05', 'ask-again': '2017-09-05' },
}

test('who waits for an inquest is reminded to ask, from the last time somebody asked', () => {
  expect(askAgain(factsOf([death(), inquest]))).toEqual([
    {
      title: 'Ask the coroner’s office how the inquiry stands',
      due: '2017-09-05',
      done: null,
      why: 'It has held up the review since 5 June 2017. You last asked on 5 June 2017.',
      source: 'A decision in this room',
    },
  ])
  const asked: Happened = {
    code: 'progress',
    values: {
      'asked-on': '2017-09-04',
      about: 'inquest',
      answer: 'Listed.',
      'ask-again': '2018-01-10',
    },
  }
  expect(askAgain(factsOf([death(), inquest, asked]))[0]?.due).toBe('2018-01-10')
})

test('what is over is not asked after, and neither is what another answer was about', () => {
  const over: Happened = { code: 'inquest-concluded', values: { 'concluded-on': '2017-10-01' } }
  expect(askAgain(factsOf([death(), inquest, over]))).toEqual([])
  const criminal: Happened = {
    code: 'criminal',
    values: { 'began-on': '2017-06-06', 'ask-again': '2017-08-01' },
  }
  expect(askAgain(factsOf([death(), inquest, criminal])).map(({ due }) => due)).toEqual([
    '2017-09-05',
    '2017-08-01',
  ])
})

const practice = (values: Happened['values']): Happened => ({
  code: 'good-practice',
  values: {
    services: ['school', 'hospice'],
    what: 'They wrote to each other weekly.',
    difference: 'The child stayed in class.',
    share: { answer: 'yes', reason: '' },
    'share-words': 'A school and a hospice wrote weekly, so that a child could stay in class.',
    agreed: 'yes',
    ...values,
  },
})

test('good practice may be shared in its own words, once agreed', () => {
  expect(shareable(practice({}).values)).toEqual({
    words: 'A school and a hospice wrote weekly, so that a child could stay in class.',
    services: ['A hospice or palliative care team', 'A school, college or nursery'],
  })
  expect(shareable(practice({ agreed: 'asked' }).values)).toBeNull()
  expect(shareable(practice({ share: { answer: 'no', reason: 'Too few.' } }).values)).toBeNull()
})

test('a reviewed death tells the board of good practice, and no other room does', () => {
  const reviewed = factsOf([death(), practice({})], { moves: [moveFor('complete', '2017-12-01')] })
  expect(goodPracticeOf(reviewed)).toEqual({
    words: 'A school and a hospice wrote weekly, so that a child could stay in class.',
    rung: 'documented',
    base: 1,
    independent: false,
  })
  expect(goodPracticeOf(factsOf([death(), practice({})]))).toBeNull()
  const silent = factsOf([death(), practice({ agreed: 'asked' })], {
    moves: [moveFor('complete', '2017-12-01')],
  })
  expect(goodPracticeOf(silent)).toBeNull()
})
