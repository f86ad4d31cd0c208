import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOf } from './digest.ts'
import { answerFrom, asTyped } from './fits.ts'
import { readAnswer } from './read-answer.ts'
import type { Question } from './template.ts'
import type { TypedFields } from './typed.ts'

const TODAY = '2018-06-30'
const base = { id: 'x', label: 'X' } as const

function typed(fields: Readonly<Record<string, string | readonly string[]>>): TypedFields {
  const all = (name: string) => [fields[name] ?? []].flat()
  return { all, text: (name) => (all(name)[0] ?? '').trim(), has: (name) => name in fields }
}

function read(question: Question, fields: Readonly<Record<string, string | readonly string[]>>) {
  return readAnswer(question, typed(fields), TODAY)
}

const staff: Question = {
  ...base,
  type: 'number',
  unit: 'people',
  least: 0,
  most: 5000,
  whole: true,
}
const share: Question = {
  ...base,
  type: 'figure',
  figure: 'training.people.count',
  unit: 'percent',
  numerator: 'Staff trained',
  denominator: 'Staff who should be',
}
const rows: Question = {
  ...base,
  type: 'rows',
  most: 3,
  columns: [
    { id: 'what', label: 'Action', type: 'text', required: true },
    { id: 'by', label: 'By when', type: 'date', required: true },
  ],
}
const lead: Question = { ...base, type: 'yes-no', reasonFor: ['no'] }
const choice: Question = {
  ...base,
  type: 'many',
  options: [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ],
}
const grade: Question = {
  ...base,
  type: 'grade',
  levels: [0, 1, 2, 3].map((value) => ({ value, label: `G${value}`, descriptor: 'd' })),
}

test.each([
  ['1,204', 1204],
  ['1204 people', 1204],
  ['0', 0],
])('the number %s is read', (text, value) => {
  expect(read(staff, { 'q-x': text })).toEqual({ kind: 'given', value })
})

test.each([
  ['many', 'is not one'],
  ['1,20', 'is not one'],
  ['1e3', 'is not one'],
  ['Infinity', 'is not one'],
  ['0x10', 'is not one'],
  ['2.5', 'whole number of people'],
  ['-1', '0 people or more'],
  ['5001', '5,000 people or fewer'],
])('the number %s is not accepted, and the sentence says why', (text, words) => {
  const reading = read(staff, { 'q-x': text })
  expect(reading.kind === 'refused' && reading.message).toContain(words)
})

test('nothing typed is no answer, and is not 0', () => {
  for (const question of [staff, share, rows, lead, choice, grade])
    expect(read(question, {})).toEqual({ kind: 'blank' })
})

test.each([
  ['31', '2', '2018', false],
  ['29', '2', '2016', true],
  ['29', '2', '2018', false],
  ['1', '13', '2017', false],
  ['1', '1', '17', false],
  ['1', '', '2017', false],
  ['0', '1', '2017', false],
])('the day %s %s %s is a day: %s', (day, month, year, isDay) => {
  const question: Question = { ...base, type: 'date' }
  const reading = read(question, { 'q-x.day': day, 'q-x.month': month, 'q-x.year': year })
  expect(reading.kind).toBe(isDay ? 'given' : 'refused')
})

test('a day that has not come is refused where the question is about the past', () => {
  const fields = { 'q-x.day': '1', 'q-x.month': '7', 'q-x.year': '2018' }
  expect(read({ ...base, type: 'date' }, fields).kind).toBe('given')
  expect(read({ ...base, type: 'date', notAfterToday: true }, fields).kind).toBe('refused')
})

test('a reason is asked for where the template wants one, beside its own box', () => {
  expect(read(lead, { 'q-x': 'no' })).toMatchObject({ kind: 'refused', field: 'q-x.reason-no' })
  expect(read(lead, { 'q-x': 'no', 'q-x.reason-no': 'None found' })).toEqual({
    kind: 'given',
    value: { answer: 'no', reason: 'None found' },
  })
  expect(read(lead, { 'q-x': 'not-applicable' }).kind).toBe('refused')
  expect(read(lead, { 'q-x': 'yes', 'q-x.reason-no': 'left over' })).toEqual({
    kind: 'given',
    value: { answer: 'yes', reason: '' },
  })
})

test('a figure needs its parts, and a part is never more than its whole', () => {
  const days = {
    ...{ 'q-x.first.day': '1', 'q-x.first.month': '4', 'q-x.first.year': '2017' },
    ...{ 'q-x.last.day': '31', 'q-x.last.month': '3', 'q-x.last.year': '2018' },
  }
  expect(read(share, { 'q-x': '5', 'q-x.of': '9', ...days })).toEqual({
    kind: 'given',
    value: { numerator: 5, denominator: 9, first: '2017-04-01', last: '2018-03-31' },
  })
  for (const [fields, at] of [
    [{ 'q-x': '5' }, 'q-x.of'],
    [{ 'q-x.of': '9' }, 'q-x'],
    [{ 'q-x': '10', 'q-x.of': '9', ...days }, 'q-x.of'],
    [{ 'q-x': '5', 'q-x.of': '9' }, 'q-x.first'],
    [{ 'q-x': '5', 'q-x.of': '9', ...days, 'q-x.last.year': '2016' }, 'q-x.last'],
    [{ 'q-x': '5', 'q-x.of': '9', ...days, 'q-x.last.year': '2019' }, 'q-x.last'],
  ] as const)
    expect(read(share, fields)).toMatchObject({ kind: 'refused', field: at })
})

test('a row half filled is named; empty rows are passed over; too many are refused', () => {
  const row = (at: number, what: string, day = '1') => ({
    [`q-x.${at}.what`]: what,
    ...(day && {
      [`q-x.${at}.by.day`]: day,
      [`q-x.${at}.by.month`]: '9',
      [`q-x.${at}.by.year`]: '2018',
    }),
  })
  expect(read(rows, { 'q-x.rows': '3', ...row(0, 'Train'), ...row(2, 'Check') })).toEqual({
    kind: 'given',
    value: [
      { what: 'Train', by: '2018-09-01' },
      { what: 'Check', by: '2018-09-01' },
    ],
  })
  const half = read(rows, { 'q-x.rows': '2', ...row(0, 'Train'), ...row(1, 'Check', '') })
  expect(half).toMatchObject({ kind: 'refused', field: 'q-x.1.by' })
  expect(half.kind === 'refused' && half.message).toContain('Row 2: fill in “By when”')
  const all = { ...row(0, 'a'), ...row(1, 'b'), ...row(2, 'c'), ...row(3, 'd') }
  expect(read(rows, { 'q-x.rows': '4', ...all }).kind).toBe('refused')
})

test('only answers that stand on the page are taken', () => {
  expect(read(choice, { 'q-x': ['b', 'a'] })).toEqual({ kind: 'given', value: ['a', 'b'] })
  expect(read(choice, { 'q-x': ['a', 'z'] }).kind).toBe('refused')
  expect(read(grade, { 'q-x': '0' })).toEqual({ kind: 'given', value: 0 })
  expect(read(grade, { 'q-x': '4' }).kind).toBe('refused')
})

test('an address must be one of the web', () => {
  const evidence: Question = { ...base, type: 'evidence' }
  expect(read(evidence, { 'q-x.link': 'https://police.example/policy' }).kind).toBe('given')
  for (const link of ['javascript:alert(1)', 'policy', 'https://x', 'ftp://a.example'])
    expect(read(evidence, { 'q-x.link': link }).kind, link).toBe('refused')
})

const questions = fc.constantFrom(staff, share, rows, lead, choice, grade)
const texts = fc.dictionary(
  fc.constantFrom(
    ...[
      'q-x',
      'q-x.of',
      'q-x.rows',
      'q-x.0.what',
      'q-x.0.by.day',
      'q-x.0.by.month',
      'q-x.0.by.year',
    ],
    ...['q-x.first.day', 'q-x.first.month', 'q-x.first.year', 'q-x.reason-no', 'q-x.last.day'],
    ...['q-x.last.month', 'q-x.last.year'],
  ),
  fc.oneof(
    fc.constantFrom('1', '2', '12', '2017', 'no', 'yes', 'a', '1,000', '-1', '31'),
    fc.string({ maxLength: 8 }),
  ),
)

test('whatever is accepted is accepted again, the same, when it is shown and sent unchanged', () => {
  fc.assert(
    fc.property(questions, texts, (question, fields) => {
      const first = read(question, fields)
      if (first.kind !== 'given') return
      const again = asTyped(question, first.value)
      if (!again) throw new Error('An accepted answer can’t be shown.')
      expect(readAnswer(question, again, TODAY)).toEqual(first)
      expect(digestOf(answerFrom(question, first.value, TODAY))).toBe(digestOf(first.value))
    }),
    { numRuns: 2000 },
  )
})

test('no value from elsewhere makes reading fail; what does not fit is no answer', () => {
  fc.assert(
    fc.property(questions, fc.jsonValue(), (question, value) => {
      const answer = answerFrom(question, value, TODAY)
      if (answer !== null) expect(answerFrom(question, answer, TODAY)).toEqual(answer)
    }),
  )
})
