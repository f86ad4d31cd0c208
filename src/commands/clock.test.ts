import { expect, test } from 'vitest'
import { clockOf, rulesAsked, type ClockOptions } from './clock.ts'
import { printClock, printRules } from './print-clock.ts'

const print = (id: string, options: Partial<ClockOptions>, format = 'table') =>
  printClock(clockOf(id, { format, ...options }), format)

test('a due date is printed with why, and that its rule is unverified', () => {
  expect(print('rapid-review.complete', { from: '2020-03-23' }).split('\n')).toEqual([
    'Complete the rapid review: 15 April 2020',
    'rapid-review.complete, Working Together 2018 (unverified)',
    '  It starts on 23 March 2020, when the local authority becomes aware of the incident.',
    '  15 working days are counted; that day itself is day 0: no Saturday, Sunday or bank holiday.',
    '  10 April 2020 is not counted: Good Friday.',
    '  13 April 2020 is not counted: Easter Monday.',
    '  It is due by the end of 15 April 2020.',
    '  Some areas counted from the notification even then.',
    '  Source: Working Together 2018; guidance of the Child Safeguarding Practice Review Panel of the day.',
    '  This rule has not been checked against its source.',
    '',
  ])
})

test('without a day to look from, nothing is said of how it stands', () => {
  const printed: unknown = JSON.parse(print('referral.decide', { from: '2018-01-05' }, 'json'))
  expect(printed).toMatchObject({
    rule: 'referral.decide',
    law: 'lscb',
    due: '2018-01-08',
    state: null,
    remaining: null,
    checked: true,
  })
})

test('on a given day, or where it was done, it says how it stands', () => {
  const from = '2018-03-02'
  expect(print('assessment.complete', { from, on: '2018-03-14' })).toContain(
    'It stands: running, 37 working days left.',
  )
  expect(print('assessment.complete', { from, done: '2018-05-10' })).toContain(
    'It was done on 10 May 2018, 1 working day late.',
  )
})

test('a time in England is printed as a moment, and as UTC for other systems', () => {
  const from = '2026-10-24T12:00'
  expect(print('child-death.notify-database', { from })).toContain(': 11:00 on 26 October 2026\n')
  expect(JSON.parse(print('child-death.notify-database', { from }, 'json'))).toMatchObject({
    from: '2026-10-24T11:00:00.000Z',
    due: '2026-10-26T11:00:00.000Z',
  })
})

test('a law that is chosen is used, and says that it was not in force', () => {
  expect(print('rapid-review.complete', { from: '2020-03-23', law: 'wt2026' })).toContain(
    '“Working Together 2026” began on 19 March 2026, after that day.',
  )
  expect(print('rapid-review.complete', { from: '2025-05-30', law: 'wt2023' })).toContain(
    'becomes aware',
  )
})

test('a pause holds up what it may hold up', () => {
  const printed = print('child-death.review-meeting', {
    from: '2024-01-31',
    pause: ['2024-02-10..2024-03-10=inquest'],
  })
  expect(printed).toContain(': 29 May 2024\n')
  expect(printed).toContain('because the coroner’s inquiry holds it up: 29 days more.')
})

test.each([
  [undefined, { from: '2018-01-05' }, 'Which rule?'],
  ['referral.decide', {}, '--from needs'],
  ['referral.decide', { from: 'soon' }, '--from “soon” is no day'],
  ['referral.decided', { from: '2018-01-05' }, 'There is no rule referral.decided.'],
  ['rapid-review.complete', { from: '2018-01-05' }, 'it is in wt2018, wt2023, wt2026.'],
  ['referral.decide', { from: '2018-01-05', pause: ['2018-01-06=inquest'] }, '--pause'],
  ['child-death.panel', { from: '2024-01-05', pause: ['2024-01-06..=inquest'] }, 'needs --on'],
] as const)('%s with %j is wrong usage', (id, options, sentence) => {
  expect(() => clockOf(id, { format: 'table', ...options })).toThrow(sentence)
  expect(() => clockOf(id, { format: 'table', ...options })).toThrow(
    expect.objectContaining({ exitCode: 2 }),
  )
})

test('the rules of a law are listed with their source, and whether it was read', () => {
  const listed = printRules(rulesAsked(undefined, { law: 'wt2026' }), 'table')
  expect(listed).toContain('rapid-review.complete (wt2026, unverified)')
  expect(listed).not.toContain('lscb')
  const json: unknown = JSON.parse(printRules(rulesAsked('escalation.stage-2', {}), 'json'))
  expect(json).toMatchObject([{ law: 'local', amount: 5, unit: 'working-days', local: true }])
  const csv = printRules(rulesAsked(undefined, {}), 'csv').split('\r\n')
  expect(csv[0]).toBe('rule,law,title,counted,from,first,last,standing,source,note')
  expect(csv.length).toBe(rulesAsked(undefined, {}).length + 2)
})
