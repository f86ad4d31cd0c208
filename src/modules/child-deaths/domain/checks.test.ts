import { describe, expect, test } from 'vitest'
import type { RoomFacts, Values } from '../../rooms/index.ts'
import { analysis, death, factsOf, notification, type Happened } from './facts-for-tests.ts'
import { childDeathsPathway } from './pathway.ts'

const EMPTY = factsOf([])

function faults({ code, values }: Happened, facts: RoomFacts = EMPTY): string[] {
  const { records, panel } = childDeathsPathway
  const form = [...records, ...(panel?.records ?? [])].find((one) => one.code === code)
  if (!form) throw new Error(code)
  return (form.check?.(values, facts, null) ?? []).map(({ question, message }) => {
    expect(form.questions.map(({ id }) => id)).toContain(question)
    return `${question}: ${message}`
  })
}

const died = factsOf([death()])
const of = (code: string, values: Values): Happened => ({ code, values })

test('what is in order has no fault', () => {
  expect(faults(death())).toEqual([])
  expect(faults(notification('2017-06-01'), died)).toEqual([])
  expect(faults(analysis('2017-11-02'), died)).toEqual([])
})

describe('days', () => {
  test.each([
    ['panel-of-residence', 'told-on'],
    ['joint-response', 'met-on'],
    ['joint-response', 'visit-on'],
    ['review-meeting', 'held-on'],
    ['inquest', 'opened-on'],
    ['criminal', 'began-on'],
    ['family', 'contact-on'],
    ['notification', 'notified-on'],
  ])('of %s, %s can’t lie before the death', (code, question) => {
    expect(faults(of(code, { [question]: '2017-05-31' }), died)).toEqual([
      `${question}: This is before 1 June 2017, when the child died.`,
    ])
    expect(faults(of(code, { [question]: '2017-06-01' }), died)).toEqual([])
  })

  test('a death can’t be after its notification', () => {
    const facts = factsOf([notification('2017-06-02')])
    expect(faults(death({ 'died-on': '2017-06-03' }), facts)).toEqual([
      'died-on: The death was notified on 2 June 2017, so it can’t be later.',
    ])
    expect(faults(death({ 'died-on': '2017-06-02' }), facts)).toEqual([])
  })

  test('on the day of death, a notification can’t come before its hour', () => {
    const facts = factsOf([death({ 'died-time': '14:30' })])
    const at = (time: string) =>
      faults(notification('2017-06-01', { 'notified-time': time }), facts)
    expect(at('14:29')).toEqual([
      'notified-time: The child died at 14:30 that day, so this can’t be earlier.',
    ])
    expect(at('14:30')).toEqual([])
  })

  test.each(['9:05', '25:00', '12.30', 'noon'])('“%s” is no time', (time) => {
    expect(faults(death({ 'died-time': time }))).toHaveLength(1)
    expect(faults(notification('2017-06-01', { 'notified-time': time }), died)).toHaveLength(1)
    expect(
      faults(of('database-notified', { 'told-on': '2020-06-01', 'told-time': time }), died),
    ).toHaveLength(1)
  })

  test('a final discussion can’t come before the first meeting', () => {
    expect(
      faults(of('joint-response', { 'met-on': '2017-06-05', 'final-on': '2017-06-04' }), died),
    ).toEqual(['final-on: This is before 5 June 2017, when the first meeting was held.'])
  })

  test('a report needs a meeting, and can’t come before it', () => {
    const early = of('review-meeting-report', { 'received-on': '2017-07-01' })
    expect(faults(early, died)).toEqual(['received-on: Record the review meeting itself first.'])
    const held = factsOf([death(), of('review-meeting', { 'held-on': '2017-07-02' })])
    expect(faults(early, held)).toHaveLength(1)
    expect(faults(of('review-meeting-report', { 'received-on': '2017-07-02' }), held)).toEqual([])
  })

  test.each([
    ['inquest', 'opened-on', 'inquest-concluded', 'concluded-on'],
    ['criminal', 'began-on', 'criminal-ended', 'ended-on'],
  ])('the end of %s needs its beginning, and follows it', (code, from, end, to) => {
    expect(faults(of(end, { [to]: '2017-07-01' }), died)).toEqual([
      `${to}: Record first that it began: nothing is recorded that could end.`,
    ])
    const open = factsOf([death(), of(code, { [from]: '2017-07-02' })])
    expect(faults(of(end, { [to]: '2017-07-01' }), open)).toHaveLength(1)
    expect(faults(of(end, { [to]: '2017-07-02' }), open)).toEqual([])
  })

  test('one asks again later, and only about what is open', () => {
    const facts = factsOf([death(), of('inquest', { 'opened-on': '2017-06-05' })])
    const asked = (values: Values) =>
      faults(of('progress', { 'asked-on': '2017-09-01', about: 'inquest', ...values }), facts)
    expect(asked({ 'ask-again': '2017-12-01' })).toEqual([])
    expect(asked({ 'ask-again': '2017-08-01' })).toHaveLength(1)
    expect(asked({ 'ask-again': '2017-12-01', about: 'criminal' })).toEqual([
      'about: Nothing is recorded that this could be about.',
    ])
    expect(
      faults(of('inquest', { 'opened-on': '2017-06-05', 'ask-again': '2017-06-01' }), died),
    ).toHaveLength(1)
  })

  test('the national database can’t be told before it began', () => {
    expect(faults(of('database-notified', { 'told-on': '2019-03-31' }), died)).toHaveLength(1)
    expect(faults(of('database-notified', { 'told-on': '2019-04-01' }), died)).toEqual([])
  })

  test('the new arrangements began between the start of the transition and the end of the Boards', () => {
    expect(faults(of('handover', { 'began-on': '2018-06-28' }))).toHaveLength(1)
    expect(faults(of('handover', { 'began-on': '2019-09-30' }))).toHaveLength(1)
    expect(faults(of('handover', { 'began-on': '2019-09-29' }))).toEqual([])
  })
})

describe('causes', () => {
  test('a death on a neonatal unit is of a baby', () => {
    expect(faults(death({ causes: ['neonatal'] }))).toHaveLength(1)
    expect(faults(death({ causes: ['neonatal'], age: '28-364-days' }))).toEqual([])
  })

  test('are either named or not known', () => {
    expect(faults(death({ causes: ['suicide', 'not-known'] }))).toHaveLength(1)
  })
})

describe('an analysis', () => {
  const factor = (values: Record<string, string>) => ({
    domain: 'a',
    factor: 'acute-illness',
    grade: '2',
    modifiable: 'no',
    ...values,
  })
  const rows = (...all: ReturnType<typeof factor>[]) => ({ factors: all })

  test('is made on the form of its day', () => {
    expect(faults(analysis('2019-03-31'))).toEqual([])
    expect(faults(analysis('2019-04-01'))).toEqual([
      'reviewed-on: Form C was used until 31 March 2019. Use the child death analysis form for this.',
    ])
    expect(faults(analysis('2018-10-01', {}, 'analysis'))).toEqual([])
    expect(faults(analysis('2018-09-30', {}, 'analysis'))).toHaveLength(1)
  })

  test('can’t be made before the death was notified', () => {
    const facts = factsOf([notification('2017-06-02')])
    expect(faults(analysis('2017-06-01'), facts)).toEqual([
      'reviewed-on: This is before 2 June 2017, when the death was notified.',
    ])
  })

  test('records the first category that applies', () => {
    expect(faults(analysis('2017-11-02', { category: '10', also: ['2'] }))).toEqual([
      'category: Record the first that applies: “2: suicide or deliberate self-inflicted harm” stands before this one.',
    ])
    expect(faults(analysis('2017-11-02', { category: '2', also: ['10'] }))).toEqual([])
    expect(faults(analysis('2017-11-02', { category: '2', also: ['2'] }))).toHaveLength(1)
  })

  test('names modifiable factors where it says that there are, and none where it says none', () => {
    expect(faults(analysis('2017-11-02', { modifiable: 'identified' }))).toEqual([
      'modifiable: Mark at least one factor as modifiable, or choose another answer.',
    ])
    const marked = rows(factor({ modifiable: 'yes' }))
    expect(faults(analysis('2017-11-02', { ...marked, modifiable: 'identified' }))).toEqual([])
    expect(faults(analysis('2017-11-02', { ...marked, modifiable: 'none' }))).toEqual([
      'modifiable: One factor is marked as modifiable, so they were identified.',
    ])
  })

  test.each([
    ['analysis-form-c', '1-star', 1],
    ['analysis-form-c', '2', 0],
    ['analysis-form-c', '3', 0],
    ['analysis', '1', 1],
    ['analysis', '2', 0],
  ])('on %s, a modifiable factor of grade %s has %i faults', (code, grade, count) => {
    const values = { ...rows(factor({ grade, modifiable: 'yes' })), modifiable: 'identified' }
    const day = code === 'analysis' ? '2019-11-02' : '2017-11-02'
    expect(faults(analysis(day, values, code))).toHaveLength(count)
  })

  test('grades no factor as one that contributed, and says which another one was', () => {
    const none = factor({ factor: 'none-identified', grade: '2' })
    expect(faults(analysis('2017-11-02', rows(none)))).toHaveLength(1)
    const right = factor({ factor: 'none-identified', grade: '1' })
    expect(faults(analysis('2017-11-02', rows(right)))).toEqual([])
    expect(faults(analysis('2017-11-02', rows(factor({ factor: 'other' }))))).toEqual([
      'factors: Row 1, Another factor: say which factor it was.',
    ])
  })

  test('names each factor once', () => {
    const twice = rows(factor({}), factor({}))
    expect(faults(analysis('2017-11-02', twice))).toEqual([
      'factors: Row 2, Acute illness: says the same as row 1. Take one of them out.',
    ])
    expect(faults(analysis('2017-11-02', rows(factor({}), factor({ domain: 'd' }))))).toEqual([])
  })
})

describe('words to share', () => {
  const shared = (words: string) =>
    faults(
      of('good-practice', {
        share: { answer: 'yes', reason: '' },
        'share-words': words,
        agreed: 'yes',
      }),
    )

  test.each([
    'A boy who died on 3 May was known to a school.',
    'On 03/05/2017 the school rang.',
    'A 14-year-old told a teacher.',
    'The child 999 000 0018 was seen.',
  ])('“%s” could show which child it was', (words) => {
    expect(shared(words)).toHaveLength(1)
  })

  test('of what was done are in order', () => {
    expect(shared('A school kept a quiet room open for the friends of a pupil who died.')).toEqual(
      [],
    )
  })
})
