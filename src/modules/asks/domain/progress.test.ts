import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, Answers } from './answer.ts'
import { askedQuestions, onlyAsked } from './asked.ts'
import { carryForward } from './carry.ts'
import { isComplete, progressOf } from './progress.ts'
import { readReturnFile, writeReturnFile } from './return-file.ts'
import type { Question, Template } from './template.ts'

const lead: Question = { id: 'lead', label: 'Lead?', type: 'yes-no', required: true }
const name: Question = {
  ...{ id: 'name', label: 'Who?', type: 'text', required: true },
  when: { question: 'lead', is: ['yes'] },
}
const since: Question = {
  ...{ id: 'since', label: 'Since?', type: 'text' },
  when: { question: 'name', is: ['Ann'] },
}
const grade: Question = {
  ...{ id: 'g', label: 'Grade', type: 'grade', standard: 'b', required: true },
  levels: [1, 2].map((value) => ({ value, label: 'l', descriptor: 'd' })),
}
const template: Template = {
  ...{ code: 's11', version: 2, title: 'T', purpose: 'P', kind: 'self_assessment' },
  ...{ audience: 'agencies', scoring: null, nilAllowed: false },
  ...{ source: 'Made up', checked: false },
  standards: [{ id: 'b', title: 'B' }],
  maps: [{ code: 's11', version: 1, standards: { a: 'b', old: null } }],
  sections: [
    { id: 'one', title: 'One', questions: [lead, name, since] },
    { id: 'two', title: 'Two', questions: [grade] },
  ],
}

const answer = (value: Answer['value'], carried?: Answer['carried']): Answer => ({
  ...{ value, version: 1, by: 'Ann', at: '2018-06-01T10:00:00.000Z' },
  ...(carried && { carried }),
})
const yes = answer({ answer: 'yes', reason: '' })
const no = answer({ answer: 'no', reason: '' })
const AS = { from: 'Last year', by: 'Ann', at: '2018-06-01T10:00:00.000Z', today: '2018-06-01' }

const standings = (answers: Answers) =>
  progressOf(template, answers).map(({ standing }) => standing)

test('a section is not started, in progress, done', () => {
  expect(standings({})).toEqual(['not-started', 'not-started'])
  expect(standings({ lead: yes })).toEqual(['in-progress', 'not-started'])
  expect(standings({ lead: yes, name: answer('Ann') })).toEqual(['done', 'not-started'])
  expect(standings({ lead: no, g: answer(1) })).toEqual(['done', 'done'])
})

test('what is carried forward keeps a section open until it is confirmed', () => {
  const carried = answer(1, { from: 'Last year', confirmed: false })
  expect(standings({ g: carried })[1]).toBe('in-progress')
  expect(isComplete(progressOf(template, { lead: no, g: carried }))).toBe(false)
  const confirmed = answer(1, { from: 'Last year', confirmed: true })
  expect(isComplete(progressOf(template, { lead: no, g: confirmed }))).toBe(true)
})

test('what hangs on a question that is not asked is not asked either, and is not sent', () => {
  const answers = { lead: no, name: answer('Ann'), since: answer('2010') }
  expect(askedQuestions(template, answers).map(({ id }) => id)).toEqual(['lead', 'g'])
  expect(Object.keys(onlyAsked(template, answers))).toEqual(['lead'])
})

test('conditions that hang on each other in a ring are never asked, and end', () => {
  const ring = {
    sections: [
      {
        id: 's',
        title: 'S',
        questions: [
          { ...name, id: 'p', when: { question: 'q', is: ['x'] } },
          { ...name, id: 'q', when: { question: 'p', is: ['x'] } },
        ],
      },
    ],
  }
  expect(askedQuestions(ring, { p: answer('x'), q: answer('x') })).toEqual([])
})

test('sending what was sent again changes nothing', () => {
  fc.assert(
    fc.property(fc.subarray(['lead', 'name', 'since', 'g']), fc.boolean(), (ids, isYes) => {
      const all: Answers = {
        lead: isYes ? yes : no,
        name: answer('Ann'),
        since: answer('x'),
        g: answer(2),
      }
      const some = Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))
      const once = onlyAsked(template, some)
      expect(onlyAsked(template, once)).toEqual(once)
    }),
  )
})

test('last year’s answers come by id, or through the map of versions; each to be confirmed', () => {
  const old = {
    ...{ code: 's11', version: 1 },
    sections: [
      { id: 's', title: 'S', questions: [lead, { ...grade, id: 'old-g', standard: 'a' }] },
    ],
  }
  const carried = carryForward(template, old, { lead: yes, 'old-g': answer(2) }, AS)
  expect(carried['lead']).toMatchObject({ value: yes.value, carried: { confirmed: false } })
  expect(carried['g']).toMatchObject({ value: 2, carried: { from: 'Last year', confirmed: false } })
  const unmapped = { ...old, version: 7 }
  expect(carryForward(template, unmapped, { 'old-g': answer(2) }, AS)).toEqual({})
})

test('an answer that the new question would not accept does not come along', () => {
  expect(carryForward(template, template, { g: answer(9), lead: answer('yes') }, AS)).toEqual({})
})

test('a return’s file comes back with the same answers, and no file of evidence', () => {
  const evidence = answer({
    files: [
      { sha256: 'f'.repeat(64), name: 'a.pdf', type: 'application/pdf', bytes: 1, scan: 'none' },
    ],
    link: 'https://a.example/b',
  })
  const text = writeReturnFile({ template }, { answers: { lead: yes, e: evidence } }, 'Police')
  expect(text).not.toContain('ffff')
  expect(readReturnFile(text)?.answers).toEqual({
    lead: { value: yes.value },
    e: { value: { link: 'https://a.example/b' } },
  })
  for (const other of ['', '{}', '[]', text.replace('-1"', '-2"'), 'PK\u0003'])
    expect(readReturnFile(other)).toBeNull()
})
