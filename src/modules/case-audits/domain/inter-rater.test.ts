import { expect, test } from 'vitest'
import { faultsOf, madeAudit, madeForm } from '../../../../test/support/made-audit.ts'
import { CRITERIA } from './codes.ts'
import { interRaterInWords, interRaterOf } from './inter-rater.ts'

const PARTS = [...CRITERIA.map(({ value }) => value), 'overall']
const grades = (...values: readonly number[]) =>
  Object.fromEntries(PARTS.map((part, at) => [`${part}-grade`, values[at] ?? values[0] ?? 0]))
const second = (child: number, agency: string, given: object, blind = true) => ({
  code: 'second-grading',
  child,
  values: {
    agency,
    by: 'Schools',
    'graded-on': '2017-06-15',
    blind: { answer: blind ? 'yes' : 'no', reason: '' } as const,
    ...given,
  },
})

test('each part of a file that both graded is one pair; only gradings made blind count', () => {
  const facts = madeAudit({
    cases: [{}, {}],
    reports: [madeForm(0, 'Police', grades(3)), madeForm(1, 'Police', grades(2))],
    records: [
      second(0, 'police ', grades(3, 3, 2, 3, 1, 3, 3)),
      second(1, 'Police', { 'overall-grade': 2 }),
      second(1, 'Police', grades(4), false),
    ],
  })
  const { agreement, oneApart, further, files, sighted } = interRaterOf(facts)
  expect({
    pairs: agreement.pairs,
    same: agreement.same,
    oneApart,
    further,
    files,
    sighted,
  }).toEqual({ pairs: 8, same: 6, oneApart: 1, further: 1, files: 2, sighted: 1 })
  expect(interRaterInWords(facts)).toEqual([
    'Two auditors read the same 2 files and gave the same grade in 6 of 8 gradings: about three quarters.',
    'One grade apart: 1. Further apart: 1.',
    'Kappa is not given for fewer than 20 gradings.',
    'Left out, because the first grades were in sight: 1 second grading.',
  ])
})

test('from 20 gradings there is kappa, with its meaning', () => {
  const cases = [{}, {}, {}]
  const facts = madeAudit({
    cases,
    reports: cases.map((_, at) => madeForm(at, 'Police', grades(at === 0 ? 3 : 2))),
    records: cases.map((_, at) =>
      second(at, 'Police', at === 0 ? grades(3) : grades(2, 3, 2, 2, 2, 2, 2)),
    ),
  })
  // 21 pairs, 19 alike. First: 7 threes; second: 9. Chance (7·9 + 14·12) / 441 = 0.5238; kappa 0.8.
  expect(interRaterInWords(facts)).toEqual([
    'Two auditors read the same 3 files and gave the same grade in 19 of 21 gradings: most.',
    'One grade apart: 2. Further apart: 0.',
    'Beyond chance that is substantial agreement: kappa 0.80, and it may be 0.54 to 1.00.',
    'The parts of one file were graded by the same two people, so the true range is wider.',
  ])
})

test('where no file was read twice nothing is said', () => {
  expect(interRaterInWords(madeAudit({ cases: [{}] }))).toEqual([])
})

test('a second grading is of a form that came in, and grades something', () => {
  const facts = madeAudit({ cases: [{}, {}], reports: [madeForm(0, 'Police')] })
  expect(faultsOf('second-grading', { agency: 'Council' }, facts, 0)).toEqual([
    ['agency', 'No form of this agency has come in for this child. There are forms of: Police.'],
    ['overall-grade', 'Give at least one grade.'],
  ])
  expect(faultsOf('second-grading', { agency: 'Police', 'child-grade': 2 }, facts, 1)).toEqual([
    ['agency', 'No agency’s form for this child has come in yet.'],
  ])
  expect(faultsOf('second-grading', { agency: 'POLICE', 'child-grade': 2 }, facts, 0)).toEqual([])
})
