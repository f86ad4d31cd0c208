import { describe, expect, test } from 'vitest'
import { asTyped, readQuestions } from '../../asks/index.ts'
import { checkPathway, clocksOf, stillRunning, type RoomFacts } from '../../rooms/index.ts'
import { analysis, death, factsOf, moveFor, notification } from './facts-for-tests.ts'
import { childDeathsPathway } from './pathway.ts'

const running = (facts: RoomFacts, now: string) =>
  clocksOf(childDeathsPathway, { ...facts, today: now.slice(0, 10) }, new Date(now))
const titled = (facts: RoomFacts, now: string, words: string) =>
  running(facts, now).find(({ title }) => title.includes(words))

describe('the pathway', () => {
  test('is whole', () => {
    expect(checkPathway(childDeathsPathway)).toEqual([])
  })

  test('would not be whole if a pause had no end', () => {
    const records = childDeathsPathway.records.filter(({ code }) => code !== 'criminal-ended')
    expect(checkPathway({ ...childDeathsPathway, records })).toEqual([
      'The pause of criminal is ended by “criminal-ended”, which is not recorded.',
    ])
  })

  test('every sentence on screen has fewer than 25 words', () => {
    const texts = [
      childDeathsPathway.explains,
      childDeathsPathway.before ?? '',
      ...childDeathsPathway.stages.map(({ explains }) => explains),
      ...childDeathsPathway.moves.map(({ explains = '' }) => explains),
      ...[...childDeathsPathway.records, ...(childDeathsPathway.panel?.records ?? [])].flatMap(
        ({ intro = '', questions }) => [
          intro,
          ...questions.flatMap(({ label, hint = '' }) => [label, hint]),
        ],
      ),
      ...childDeathsPathway.agencyForms.flatMap(({ intro, questions }) => [
        intro,
        ...questions.map(({ label }) => label),
      ]),
    ]
    for (const sentence of texts.flatMap((text) => text.split(/(?<=[.?:])\s/)))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThan(25)
    expect(texts.join(' ')).not.toMatch(/passed away|!/)
  })

  test('offers the supplementary form of what the death is thought to be of, and no other', () => {
    const facts = factsOf([death({ causes: ['suicide', 'substance'] })])
    const offered = childDeathsPathway.agencyForms
      .filter((form) => form.when?.(facts) ?? true)
      .map(({ code }) => code)
    expect(offered).toEqual(['reporting', 'suicide', 'substance'])
  })

  test('offers only the reporting form while nothing is known', () => {
    const facts = factsOf([])
    const offered = childDeathsPathway.agencyForms.filter((form) => form.when?.(facts) ?? true)
    expect(offered.map(({ code }) => code)).toEqual(['reporting'])
  })

  test.each([
    ['school', 'schooling', 'pregnancy'],
    ['maternity', 'pregnancy', 'incidents'],
    ['police', 'incidents', 'health'],
  ])('the reporting form asks a %s about %s, and not about %s', (service, asked, left) => {
    const [form] = childDeathsPathway.agencyForms
    const answered = { known: { answer: 'yes', reason: '' }, service, 'own-review': 'no' }
    const texts = { ...answered, contact: 'Seen.', [asked]: 'Known.', [left]: 'Not asked.' }
    const { values, errors } = readQuestions(form?.questions ?? [], typedAs(texts), '2018-03-31')
    expect(errors).toEqual([])
    expect(Object.keys(values)).toContain(asked)
    expect(Object.keys(values)).not.toContain(left)
  })
})

/** Answers as a page sends them. */
function typedAs(answers: Readonly<Record<string, unknown>>) {
  const parts = (childDeathsPathway.agencyForms[0]?.questions ?? []).flatMap((question) => {
    const typed = asTyped(question, answers[question.id])
    return typed ? [typed] : []
  })
  return {
    text: (name: string) => parts.find((one) => one.has(name))?.text(name) ?? '',
    all: (name: string) => parts.find((one) => one.has(name))?.all(name) ?? [],
    has: (name: string) => parts.some((one) => one.has(name)),
  }
}

describe('clocks under the Boards, in 2018', () => {
  const facts = factsOf([
    death({ 'died-on': '2018-01-08', 'died-time': '22:30', expected: 'unexpected' }),
    notification('2018-01-09', { 'notified-time': '11:00' }),
  ])

  test('only the notification within 24 hours runs, and was made in time', () => {
    const clocks = running(facts, '2018-03-31T12:00:00Z')
    expect(clocks.map(({ title, state }) => [title, state])).toEqual([
      ['Notify the death of a child to the Board', 'met'],
    ])
  })

  test('a notification two days later is late', () => {
    const late = factsOf([
      death({ 'died-on': '2018-01-08', 'died-time': '22:30' }),
      notification('2018-01-10', { 'notified-time': '23:00' }),
    ])
    expect(running(late, '2018-03-31T12:00:00Z').map(({ state }) => state)).toEqual(['met-late'])
  })

  test('of two agencies that notify, the first one counts', () => {
    const twice = factsOf([
      death({ 'died-on': '2018-01-08', 'died-time': '22:30' }),
      notification('2018-01-12'),
      notification('2018-01-09', { 'notified-time': '09:00' }),
    ])
    expect(running(twice, '2018-03-31T12:00:00Z').map(({ state }) => state)).toEqual(['met'])
  })

  test('what a Board began it has four months to complete once the new arrangements begin', () => {
    const handed = factsOf([
      death({ 'died-on': '2019-05-02' }),
      notification('2019-05-03'),
      { code: 'handover', values: { 'began-on': '2019-09-29', to: 'The partners' } },
    ])
    const clock = titled(handed, '2019-12-01T12:00:00Z', 'Board completes')
    expect(clock).toMatchObject({ due: '2020-01-29', state: 'running', checked: true })
    const done = factsOf(
      [
        death({ 'died-on': '2019-05-02' }),
        notification('2019-05-03'),
        { code: 'handover', values: { 'began-on': '2019-09-29', to: 'The partners' } },
      ],
      { moves: [moveFor('complete', '2020-01-20')] },
    )
    expect(titled(done, '2020-02-01T12:00:00Z', 'Board completes')?.state).toBe('met')
  })

  test('a death after the Boards has no such clock', () => {
    const later = factsOf([
      death({ 'died-on': '2019-10-02' }),
      { code: 'handover', values: { 'began-on': '2019-09-29', to: 'The partners' } },
    ])
    expect(titled(later, '2019-12-01T12:00:00Z', 'Board completes')).toBeUndefined()
  })

  test('an inquest that ends in the months of grace starts no six weeks: the Board’s law has none', () => {
    const graced = (concluded: string) =>
      factsOf([
        death({ 'died-on': '2019-05-02' }),
        notification('2019-05-03'),
        { code: 'inquest', values: { 'opened-on': '2019-05-05' } },
        { code: 'inquest-concluded', values: { 'concluded-on': concluded } },
      ])
    const six = (concluded: string) =>
      running(graced(concluded), '2020-03-01T12:00:00Z').some(({ title }) =>
        title.startsWith('Review the death'),
      )
    expect(six('2019-11-20')).toBe(false)
    expect(six('2020-02-10')).toBe(true)
  })
})

describe('clocks under the partners, in 2026', () => {
  const died = death({
    'died-on': '2026-05-04',
    'died-time': '06:15',
    expected: 'unexpected',
    'response-criteria': ['sudden'],
  })

  test('all of them start with the death', () => {
    const clocks = running(factsOf([died]), '2026-05-04T12:00:00Z')
    expect(
      clocks.map(({ title, due }) => [title, due instanceof Date ? due.toISOString() : due]),
    ).toEqual([
      ['Notify the death of a child to the Child Death Overview Panel', '2026-05-05T05:15:00.000Z'],
      ['Notify the National Child Mortality Database', '2026-05-06T05:15:00.000Z'],
      ['Hold the first meeting of the joint agency response', '2026-05-09'],
      ['Hold the child death review meeting', '2026-08-04'],
      ['Review the death at the Child Death Overview Panel', '2026-11-04'],
    ])
    expect(clocks.every(({ checked }) => !checked)).toBe(true)
  })

  test('a death that was expected calls for no joint agency response', () => {
    const expected = factsOf([death({ 'died-on': '2026-05-04', expected: 'expected' })])
    expect(titled(expected, '2026-05-05T12:00:00Z', 'joint agency')).toBeUndefined()
  })

  test('each is ended by its own record', () => {
    const facts = factsOf([
      died,
      notification('2026-05-04', { 'notified-time': '09:00' }),
      { code: 'database-notified', values: { 'told-on': '2026-05-05', 'told-time': '10:00' } },
      { code: 'joint-response', values: { 'met-on': '2026-05-06' } },
      { code: 'review-meeting', values: { 'held-on': '2026-07-20' } },
      { code: 'review-meeting-report', values: { 'received-on': '2026-08-03' } },
      analysis('2026-09-10', {}, 'analysis'),
    ])
    const clocks = running(facts, '2026-10-01T12:00:00Z')
    expect(stillRunning(clocks)).toEqual([])
    expect(clocks.map(({ state }) => state)).toEqual(Array(6).fill('met'))
    expect(clocks.map(({ due }) => due)).toContain('2026-09-14')
  })

  test('an inquest stands the meeting’s and the panel’s clocks still until it is concluded', () => {
    const open = [died, { code: 'inquest', values: { 'opened-on': '2026-05-14' } }]
    expect(titled(factsOf(open), '2026-12-01T12:00:00Z', 'review meeting')?.state).toBe('paused')
    const over = factsOf([
      ...open,
      { code: 'inquest-concluded', values: { 'concluded-on': '2026-06-13' } },
    ])
    const clocks = running(over, '2026-07-01T12:00:00Z')
    expect(clocks.map(({ due }) => due)).toEqual(
      expect.arrayContaining(['2026-07-25', '2026-09-03', '2026-12-04']),
    )
  })

  test('a criminal process does so too, and ends with the record of its end', () => {
    const facts = factsOf([
      died,
      { code: 'criminal', values: { 'began-on': '2026-05-04' } },
      { code: 'criminal-ended', values: { 'ended-on': '2026-05-14', how: 'agreed' } },
    ])
    expect(titled(facts, '2026-06-01T12:00:00Z', 'review meeting')?.due).toBe('2026-08-14')
  })

  test('the six weeks run from the later of the meeting’s report and the end of the inquest', () => {
    const base = [
      died,
      { code: 'inquest', values: { 'opened-on': '2026-05-14' } },
      { code: 'review-meeting', values: { 'held-on': '2026-06-01' } },
      { code: 'review-meeting-report', values: { 'received-on': '2026-06-10' } },
    ]
    const sixWeeks = (facts: RoomFacts) =>
      running(facts, '2026-07-15T12:00:00Z')
        .filter(({ why }) => why.join(' ').includes('6 weeks'))
        .map(({ due }) => due)
    expect(sixWeeks(factsOf(base))).toEqual([])
    const concluded = (on: string) => ({
      code: 'inquest-concluded',
      values: { 'concluded-on': on },
    })
    expect(sixWeeks(factsOf([...base, concluded('2026-07-01')]))).toEqual(['2026-08-12'])
    expect(sixWeeks(factsOf([...base, concluded('2026-06-05')]))).toEqual(['2026-07-22'])
  })
})
