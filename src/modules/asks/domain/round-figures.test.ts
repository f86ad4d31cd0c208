import { expect, test } from 'vitest'
import type { Answers } from './answer.ts'
import type { Replied, RoundFacts } from './round-facts.ts'
import { figuresOf, slugOf } from './round-figures.ts'
import type { RecipientState } from './round.ts'
import { findShipped } from './templates/index.ts'
import { bodiesOf, worthOf } from './worth.ts'

const answers = (values: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { value: value as never, version: 1, by: 'b', at: '2018-01-01T00:00:00Z' },
    ]),
  )

const replied = (
  name: string,
  state: RecipientState,
  values: Readonly<Record<string, unknown>> | null,
  more: Partial<Replied> = {},
): Replied => ({
  recipient: {
    id: name,
    roundId: 'r',
    agencyId: name,
    urn: '',
    name,
    askedAs: 'agency',
    state,
    reason: state === 'blocked' ? 'the system is down' : '',
    due: null,
    dueReason: '',
    repliedAt: null,
  },
  answers: values && answers(values),
  self: {},
  moderated: {},
  evidenceSeen: false,
  challenges: [],
  ...more,
})

function facts(code: string, replies: readonly Replied[], version = 1): RoundFacts {
  const template = findShipped(code, version)
  if (!template) throw new Error(`There is no ${code}.`)
  return {
    round: {
      id: 'r',
      groupId: null,
      template,
      title: 'The guidance 2017-18',
      period: '2017-18',
      words: '',
      contact: '',
      due: '2018-01-31',
      reminders: [],
      hasOpenLink: false,
      state: 'closed',
      reason: '',
      openedAt: null,
      closedAt: new Date('2018-02-01'),
    },
    replies,
    tally: [],
  }
}

const yes = { answer: 'yes', reason: '' }
const CONFIRMED = { circulated: yes, reach: 100, 'reach-method': 'headcount' }
const figure = (round: RoundFacts, end: string) =>
  figuresOf(round).find(({ id }) => id.endsWith(end))

test('a round has the same name every year', () => {
  expect(slugOf('Section 11 self-assessment 2017-18')).toBe('section-11-self-assessment')
  expect(slugOf('Section 11 self-assessment 2018/19')).toBe('section-11-self-assessment')
})

test('nil is a reply, and each silence is told apart', () => {
  const round = facts('confirmation', [
    replied('A', 'replied', CONFIRMED),
    replied('B', 'nil', null),
    replied('C', 'asked', null),
    replied('D', 'blocked', null),
  ])
  expect(figure(round, '.response.percent')).toMatchObject({
    numerator: 2,
    denominator: 4,
    method: '1 had nothing to report, 1 did not reply, 1 blocked',
  })
})

test('people reached count only where it is said how they were counted', () => {
  const round = facts('confirmation', [
    replied('A', 'replied', CONFIRMED),
    replied('B', 'replied', { circulated: yes, reach: 900 }),
  ])
  expect(figure(round, '.reach.count')).toMatchObject({ numerator: 100 })
  expect(figure(round, '.reach.count')?.method).toContain('1 of 2 gave no number')
})

test('where nobody gave a number there is no reach, and not 0', () => {
  const round = facts('confirmation', [replied('A', 'replied', { circulated: yes })])
  expect(figure(round, '.reach.count')).toMatchObject({ numerator: null })
})

test('standards met are counted over scores given, the panel’s apart from the agency’s own', () => {
  const round = facts(
    'section-11',
    [
      replied('A', 'replied', {}, { self: { voice: 3, training: 1 }, moderated: { voice: 1 } }),
      replied('B', 'replied', {}, { self: { voice: 2 } }),
    ],
    2,
  )
  expect(figure(round, 'met-self.percent')).toMatchObject({ numerator: 2, denominator: 3 })
  expect(figure(round, 'met-moderated.percent')).toMatchObject({ numerator: 0, denominator: 1 })
})

test('self-report is asserted; where a panel saw the evidence of every return it is documented', () => {
  const one = replied('A', 'replied', {}, { evidenceSeen: true })
  expect(worthOf(facts('section-11', [one], 2)).rung).toBe('documented')
  expect(worthOf(facts('section-11', [one, replied('B', 'replied', {})], 2)).rung).toBe('asserted')
  expect(worthOf(facts('section-11', [], 2)).rung).toBe('asserted')
})

test('it was challenged only where every return was', () => {
  const challenged = replied('A', 'replied', {}, { challenges: ['c'] })
  expect(worthOf(facts('section-11', [challenged], 2)).challenged).toBe(true)
  expect(
    worthOf(facts('section-11', [challenged, replied('B', 'replied', {})], 2)).challenged,
  ).toBe(false)
})

test('a staff survey is a test, of as many as answered', () => {
  const round = {
    ...facts('staff-survey', []),
    tally: [{ part: null, question: '', value: '', n: 42 }],
  }
  expect(worthOf(round)).toMatchObject({ rung: 'tested', independent: true, base: 42 })
  expect(worthOf(facts('staff-survey', [])).base).toBe(0)
})

test('bodies stand as they answered: confirmed, replied, nil, no reply, or blocked with why', () => {
  const round = facts('confirmation', [
    replied('A', 'replied', CONFIRMED),
    replied('B', 'replied', { circulated: { answer: 'no', reason: 'r' } }),
    replied('C', 'nil', null),
    replied('D', 'asked', null),
    replied('E', 'blocked', null),
    replied('F', 'refused', null),
  ])
  expect(bodiesOf(round).map(({ name, answer }) => [name, answer])).toEqual([
    ['A', 'confirmed'],
    ['B', 'replied'],
    ['C', 'nil'],
    ['D', 'no-reply'],
    ['E', 'blocked'],
    ['F', 'blocked'],
  ])
  expect(bodiesOf(round)[4]?.why).toBe('the system is down')
})
