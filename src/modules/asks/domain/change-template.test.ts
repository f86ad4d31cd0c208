import { expect, test } from 'vitest'
import {
  addQuestion,
  addSection,
  copyAs,
  moveUp,
  nextVersion,
  removeQuestion,
} from './change-template.ts'
import { checkTemplate } from './check-template.ts'
import { questionsOf } from './template.ts'
import { section11 } from './templates/section-11.ts'
import { followStandard, scoreOfYear } from './version-trend.ts'

const [first, second] = section11.sections[0]?.questions ?? []
const standard = section11.standards[0]?.id ?? ''
const years = [2, 3].map((version) => ({
  code: 'section-11',
  version,
  period: `year ${version}`,
}))

test('a next version can be asked as it is, and its standards go on without a break', () => {
  const next = nextVersion(section11, 3)
  expect(checkTemplate(next, [section11])).toEqual([])
  const trend = followStandard([section11, next], { ...next, standard }, years)
  expect(trend.map((year) => year.breakBefore)).toEqual([null, null])
  expect(trend.map((year) => year.standards)).toEqual([[standard], [standard]])
})

test('where no map joins two versions, the series shows a break', () => {
  const next = { ...nextVersion(section11, 3), maps: [] }
  const trend = followStandard([section11, next], { ...next, standard }, years)
  expect(trend.map((year) => year.breakBefore)).toEqual([null, 'no-map'])
})

test('a standard that ended has no score in a later year, and missing is not zero', () => {
  expect(scoreOfYear('mean', { a: 2 }, ['a', 'b'])).toBeNull()
  expect(scoreOfYear('mean', { a: 2, b: 0 }, ['a', 'b'])).toBe(1)
  expect(scoreOfYear('lowest', { a: 2, b: 0 }, ['a', 'b'])).toBe(0)
})

test('a copy gets a short name that is not taken, and counts as not checked', () => {
  const copy = copyAs(section11, 'Section 11', ['section-11'])
  expect([copy.code, copy.version, copy.checked]).toEqual(['section-11-2', 1, false])
})

test('a question is added at the end of its section, and what it lacks is found', () => {
  const { template, id } = addQuestion(section11, section11.sections[0]?.id ?? '', 'one', 'Which?')
  expect(template.sections[0]?.questions.at(-1)).toMatchObject({ id: 'which', type: 'one' })
  expect(checkTemplate(template).map(({ question }) => question)).toEqual([id])
})

test('a section without questions keeps a template from being asked', () => {
  const problems = checkTemplate(addSection(section11, 'Also'))
  expect(problems).toMatchObject([{ section: 'also', question: null }])
})

test('a question moves up one place, the first stays, and a removed one is gone', () => {
  const ids = (template: typeof section11) => questionsOf(template).map(({ id }) => id)
  const moved = ids(moveUp(section11, second?.id ?? ''))
  expect(moved.slice(0, 2)).toEqual([second?.id, first?.id])
  expect(ids(moveUp(section11, first?.id ?? ''))).toEqual(ids(section11))
  expect(ids(removeQuestion(section11, first?.id ?? ''))).not.toContain(first?.id)
})
