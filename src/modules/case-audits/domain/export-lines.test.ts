import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  inShort,
  madeAudit,
  madeConcern,
  referenceOf,
  type MadeCase,
} from '../../../../test/support/made-audit.ts'
import { periodOf } from '../../../knowledge/law/index.ts'
import type { ExportRow } from '../../rooms/index.ts'
import { auditFigures } from './figures.ts'

const YEAR = periodOf(2017)
const ofExport = (rows: readonly ExportRow[]) => auditFigures.ofExport(rows, YEAR)

const child = (more: ExportRow = {}): ExportRow => ({
  audit: 'M1',
  reference: 'C-1',
  line: '',
  theme: 'Domestic abuse',
  'moderated-on': '28/06/2017',
  grade: 'RI',
  order: '',
  'concern-found': '',
  'concern-told': '',
  'found-on': '',
  'closed-on': '',
  evidence: '',
  ...more,
})

test('a tracker is read as trackers are written', () => {
  const { figures, problems } = ofExport([
    child({
      grade: 'Good',
      order: 'Y',
      'concern-found': '2017-06-13',
      'concern-told': '13/06/2017',
    }),
    // The same child, a line for another concern.
    child({
      grade: 'Good',
      order: 'Y',
      'concern-found': '14/06/2017',
      'concern-told': '15/06/2017',
    }),
    child({ reference: 'C-2', order: 'No' }),
    child({ reference: 'C-3', order: 'not known' }),
    child({ reference: 'C-4', theme: 'Neglect' }),
    child({ reference: 'C-5', 'moderated-on': '', grade: '' }),
    child({
      reference: 'F1',
      line: 'Finding',
      'moderated-on': '',
      grade: '',
      'found-on': '05/07/2017',
      'closed-on': '12/03/2018',
      evidence: 'Yes',
    }),
    child({
      reference: 'F2',
      line: 'Finding',
      'found-on': '05/07/2017',
      'closed-on': '12/03/2018',
      evidence: 'No',
    }),
  ])
  expect(problems).toEqual([])
  expect(inShort(figures)).toEqual({
    'audits.count': [1, null, 0],
    'audited.count': [4, null, 0],
    'graded-good-or-better.percent': [1, 4, 0],
    'under-order.percent': [1, 2, 1],
    'immediate-concerns.count': [2, null, 0],
    'immediate-concerns.same-day.percent': [1, 2, 0],
    'findings.count': [2, null, 0],
    'findings-closed.count': [1, null, 0],
  })
})

test('of a child in several lines the grade agreed last counts, once, in whatever order they stand', () => {
  const lines = [
    child({ grade: 'Good', 'moderated-on': '28/06/2017' }),
    child({ audit: 'm1', reference: 'c-1', grade: 'RI', 'moderated-on': '12/07/2017' }),
  ]
  for (const rows of [lines, lines.toReversed()])
    expect(inShort(ofExport(rows).figures)).toMatchObject({
      'audited.count': [1, null, 0],
      'graded-good-or-better.percent': [0, 1, 0],
    })
})

test('a tracker without columns for concerns or findings says nothing about them', () => {
  const row = { audit: 'M1', reference: 'C-1', 'moderated-on': '28/06/2017', grade: '3' }
  expect(inShort(ofExport([row]).figures)).toMatchObject({
    'audited.count': [1, null, 0],
    'immediate-concerns.count': 'The source holds nothing about immediate concerns.',
    'findings-closed.count': 'The source holds nothing about findings.',
  })
})

const finding = (more: ExportRow) =>
  child({ line: 'finding', 'moderated-on': '', grade: '', ...more })
test.each([
  [child({ audit: '' }), 'Audit reference is missing.'],
  [child({ reference: ' ' }), 'Reference is missing.'],
  [child({ line: 'action' }), '“action” is neither Child nor Finding.'],
  [child({ 'moderated-on': '31/02/2018' }), 'Date moderated: “31/02/2018” is no date.'],
  [child({ 'moderated-on': '' }), 'no day on which it was agreed'],
  [child({ grade: '' }), 'and no grade'],
  [child({ grade: 'Fair' }), '“fair” is no grade.'],
  [child({ order: 'perhaps' }), 'Protection order: “perhaps” is neither Yes nor No.'],
  [child({ 'concern-told': '13/06/2017' }), 'no day says when it was found'],
  [
    child({ 'concern-found': '13/06/2017', 'concern-told': '12/06/2017' }),
    'told before the concern was found',
  ],
  [finding({}), 'The day the finding was agreed is missing.'],
  [finding({ 'found-on': '05/07/2017', 'closed-on': '04/07/2017' }), 'closed before it was agreed'],
  [
    finding({ 'found-on': '05/07/2017', 'closed-on': '12/03/2018' }),
    'Say whether evidence was seen',
  ],
])(
  'a line that can’t be read is named with what is wrong, and nothing is counted: %#',
  (row, words) => {
    const { figures, problems } = ofExport([child(), row])
    expect(figures).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]?.row).toBe(3)
    expect(problems[0]?.message).toContain(words)
  },
)

const day = fc.integer({ min: 0, max: 500 }).map((at) => {
  const date = new Date(Date.UTC(2017, 1, 1 + at))
  return date.toISOString().slice(0, 10)
})
const someCase = fc.record({
  order: fc.constantFrom('yes', 'no', 'not-known', 'not-asked') as fc.Arbitrary<MadeCase['order']>,
  grade: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  moderatedOn: day,
  concern: fc.option(fc.record({ found: day, later: fc.option(fc.integer({ min: 0, max: 2 })) }), {
    nil: undefined,
  }),
})
type SomeCase = typeof someCase extends fc.Arbitrary<infer One> ? One : never

const ORDER_CELL = { yes: 'Yes', no: 'No', 'not-known': 'Not known', 'not-asked': '' } as const
const plus = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)
const toldOn = ({ concern: one }: SomeCase) =>
  one && one.later !== null ? plus(one.found, one.later) : undefined

test('the same cases as rooms and as lines of an export give the same figures', () => {
  const audits = fc.array(fc.array(someCase, { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 4,
  })
  const findings = fc.array(fc.record({ found: day, closed: fc.boolean() }), { maxLength: 4 })
  fc.assert(
    fc.property(audits, findings, (made, found) => {
      const rooms = made.map((cases, at) =>
        madeAudit({
          reference: `AU-${at}`,
          cases: cases.map(({ order, grade, moderatedOn }) => ({
            order,
            moderatedOn,
            ...(grade === undefined ? {} : { grade }),
          })) as MadeCase[],
          records: [
            ...cases.flatMap((one, child_) =>
              one.concern
                ? [{ ...madeConcern(`C${child_}`, one.concern.found, toldOn(one)), child: child_ }]
                : [],
            ),
            ...(at === 0 ? found.flatMap(findingRecords) : []),
          ],
        }),
      )
      const rows = [
        ...made.flatMap((cases, at) =>
          cases.map((one, place) =>
            child({
              audit: `AU-${at}`,
              reference: referenceOf(place),
              theme: '',
              'moderated-on': one.grade === undefined ? '' : one.moderatedOn,
              grade: one.grade === undefined ? '' : String(one.grade),
              order: ORDER_CELL[one.order ?? 'not-asked'],
              'concern-found': one.concern?.found ?? '',
              'concern-told': toldOn(one) ?? '',
            }),
          ),
        ),
        ...found.map((one, at) =>
          finding({
            audit: 'AU-0',
            reference: `F${at}`,
            'found-on': one.found,
            'closed-on': one.closed ? plus(one.found, 9) : '',
            evidence: one.closed ? 'Yes' : '',
          }),
        ),
      ]
      const { figures, problems } = ofExport(rows)
      expect(problems).toEqual([])
      // Rooms in which nothing has happened yet hold nothing; an export of them holds their lines.
      fc.pre(
        rooms.some((facts) => auditFigures.ofRooms([facts], YEAR)[0]?.measure.status === 'known'),
      )
      expect(figures).toEqual(auditFigures.ofRooms(rooms, YEAR))
    }),
  )
})

function findingRecords(one: { found: string; closed: boolean }, at: number) {
  const step = (code: string, on: string, days: number, more = {}) => ({
    code,
    values: { finding: `F${at}`, [on]: plus(one.found, days), ...more },
  })
  return [
    { code: 'finding', values: { reference: `F${at}`, 'found-on': one.found } },
    ...(one.closed
      ? [
          step('challenge', 'asked-on', 1),
          step('response', 'answered-on', 2),
          step('evidence', 'seen-on', 3),
          step('re-test', 'tested-on', 4, { result: 'met', met: 5, of: 5 }),
          step('finding-closed', 'closed-on', 9, { as: 'met' }),
        ]
      : []),
  ]
}
