import { expect, test } from 'vitest'
import { checkTemplate } from './check-template.ts'
import { guessColumns, importTemplate, type ImportAs } from './import-template.ts'
import { questionsOf } from './template.ts'

const AS: ImportAs = {
  title: 'Regional audit',
  kind: 'self_assessment',
  scale: 'zero-to-three',
  source: 'The region',
}
const rows = (...all: readonly string[][]) => all.map((cells, at) => ({ row: at + 2, cells }))

test('the columns of a regional template are recognised, and what agencies fill in is passed over', () => {
  expect(
    guessColumns([
      'Standard',
      'Evidence',
      'Areas for improvement',
      'Deadline',
      'Self score',
      'Moderated score',
    ]),
  ).toEqual(['standard', 'ignore', 'ignore', 'ignore', 'ignore', 'ignore'])
  expect(guessColumns(['Part', 'Standard', 'Statement', 'Guidance notes'])).toEqual([
    'section',
    'standard',
    'question',
    'guidance',
  ])
})

test('a row with a standard alone asks for a score, what it rests on, and what will be better', () => {
  const { template, problems } = importTemplate(
    rows(['1. Leaders lead', ''], ['2. Children are heard', '']),
    ['standard', 'ignore'],
    AS,
  )
  expect(problems).toEqual([])
  expect(template.standards.map(({ title }) => title)).toEqual([
    '1. Leaders lead',
    '2. Children are heard',
  ])
  expect(template.sections).toHaveLength(2)
  expect(questionsOf(template).map(({ type }) => type)).toEqual([
    'grade',
    'text',
    'evidence',
    'rows',
    'grade',
    'text',
    'evidence',
    'rows',
  ])
  expect(checkTemplate(template)).toEqual([])
})

test('merged cells repeat the section and the standard above', () => {
  const { template } = importTemplate(
    rows(['A', 'Lead', 'Who leads?'], ['', '', 'Since when?'], ['B', 'Hear', 'Who asks?']),
    ['section', 'standard', 'question'],
    { ...AS, scale: 'none' },
  )
  expect(
    template.sections.map(({ title, questions }) => [
      title,
      questions.map(({ label, standard }) => [label, standard]),
    ]),
  ).toEqual([
    [
      'A',
      [
        ['Who leads?', 'lead'],
        ['Since when?', 'lead'],
      ],
    ],
    ['B', [['Who asks?', 'hear']]],
  ])
})

test('a row may say how it is answered', () => {
  const { template, problems } = importTemplate(
    rows(
      ['When was it?', 'date', ''],
      ['Is it so?', 'Yes/No', ''],
      ['Which?', 'Single choice', 'Red; Amber; Green'],
      ['How many?', 'number', ''],
    ),
    ['question', 'type', 'options'],
    AS,
  )
  expect(problems).toEqual([])
  expect(questionsOf(template).map(({ type }) => type)).toEqual(['date', 'yes-no', 'one', 'number'])
})

test('every row that can’t be used is named, with why, and the others stay', () => {
  const { template, problems } = importTemplate(
    rows(
      ['', 'x', ''],
      ['What?', 'hologram', ''],
      ['Which?', 'choice', 'Red'],
      ['Fine?', 'text', ''],
      ['', '', ''],
    ),
    ['question', 'type', 'options'],
    AS,
  )
  expect(problems.map(({ row }) => row)).toEqual([2, 3, 4])
  expect(problems[1]?.message).toContain('hologram')
  expect(questionsOf(template).map(({ label }) => label)).toEqual(['Fine?'])
})

test('two rows that read alike become two questions', () => {
  const { template } = importTemplate(rows(['Same?'], ['Same?']), ['question'], {
    ...AS,
    scale: 'none',
  })
  const ids = questionsOf(template).map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})
