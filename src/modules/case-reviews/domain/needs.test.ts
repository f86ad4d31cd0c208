import { expect, test } from 'vitest'
import { factsOf, type Told } from '../../../../test/support/played-room.ts'
import type { Values } from '../../rooms/index.ts'
import { caseReviewsPathway } from './pathway.ts'

const yes = { answer: 'yes', reason: 'So it is.' } as const
const no = { answer: 'no', reason: 'So it is.' } as const
type Record = readonly [string, Values]

function needs(code: string, told: Told): readonly string[] {
  const move = caseReviewsPathway.moves.find((one) => one.code === code)
  if (!move?.needs) throw new Error(`There is no step ${code} with needs.`)
  return move.needs(factsOf(caseReviewsPathway, told))
}

const offered = (told: Told) =>
  caseReviewsPathway.moves
    .filter(
      ({ roles, when }) =>
        roles?.length === 1 && (when?.(factsOf(caseReviewsPathway, told)) ?? true),
    )
    .map(({ code, roles }) => `${code} ${roles?.join(' ')}`)

const incident: Record = ['incident', { 'aware-on': '2018-01-08' }]
const board: Record = ['board-notification', { 'notified-on': '2018-01-12' }]
const met: Record = [
  'board-criteria',
  { 'tested-on': '2018-02-05', 'abuse-or-neglect': yes, died: yes },
]
const notMet: Record = [
  'board-criteria',
  { 'tested-on': '2018-02-05', 'abuse-or-neglect': no, died: yes },
]
const decision = (what: string, day = '2018-02-09'): Record => [
  'decision',
  { 'decided-on': day, decision: what },
]

test('in 2018 the independent chair decides, and nothing is offered to partners that are not there yet', () => {
  expect(offered({ today: '2018-02-09', records: [board] })).toEqual([
    'hold-review-board IC',
    'no-review-board IC',
    'hold-publication-board IC',
    'publish-board IC',
  ])
  expect(offered({ today: '2026-02-09' })).toEqual([
    'hold-review-partners LSP',
    'no-review-partners LSP',
    'hold-publication-partners LSP',
    'publish-partners LSP',
  ])
})

test('a review begun by a Board stays with its chair to 29 September 2020, and passes on the day after', () => {
  const records = [['board-notification', { 'notified-on': '2019-09-20' }]] as const
  expect(offered({ today: '2020-09-29', records })).toContain('publish-board IC')
  expect(offered({ today: '2020-09-30', records })).toContain('publish-partners LSP')
  expect(needs('publish-board', { today: '2020-09-30', records })).toContain(
    'By the law of the day this is for the safeguarding partners to decide.',
  )
})

test('an old case taken in later is decided on by the law of the day of its decision', () => {
  const records = [incident, board, met, decision('serious-case-review')]
  expect(needs('hold-review-board', { today: '2026-02-09', records })).toEqual([])
})

test('before a serious case review is held, what happened, the notification, the test and the decision stand', () => {
  expect(needs('hold-review-board', { today: '2018-02-09', openedOn: '2018-01-12' })).toEqual([
    'Record what happened.',
    'Record the notification to the Board.',
    'Test the criteria for a serious case review.',
    'Record the decision.',
  ])
  expect(
    needs('hold-review-board', {
      today: '2018-02-09',
      records: [incident, board, met, decision('serious-case-review')],
    }),
  ).toEqual([])
})

test('criteria that nobody has answered in full decide nothing', () => {
  const open: Record = ['board-criteria', { 'tested-on': '2018-02-05', 'abuse-or-neglect': yes }]
  expect(
    needs('hold-review-board', {
      today: '2018-02-09',
      records: [incident, board, open, decision('serious-case-review')],
    }),
  ).toEqual(['Answer every question of the criteria.'])
})

test('a Board whose criteria are met can’t decide against a review, nor for a lesser one', () => {
  const records = [incident, board, met]
  expect(
    needs('no-review-board', { today: '2018-02-09', records: [...records, decision('none')] }),
  ).toEqual(['The criteria are met, so the Board must hold a serious case review.'])
  expect(
    needs('hold-review-board', {
      today: '2018-02-09',
      records: [...records, decision('other-review')],
    }),
  ).toEqual(['The criteria are met, so it must be a serious case review. Put the decision right.'])
})

test('a Board whose criteria are not met may hold another learning review, or none', () => {
  const records = [incident, board, notMet]
  const told = (what: string) => ({ today: '2018-02-09', records: [...records, decision(what)] })
  expect(needs('hold-review-board', told('other-review'))).toEqual([])
  expect(needs('no-review-board', told('none'))).toEqual([])
  expect(needs('hold-review-board', told('serious-case-review'))).toEqual([
    'The criteria are not met. Record the decision as another learning review.',
  ])
})

test('a step that contradicts the decision recorded is refused', () => {
  const told = (what: string) => ({
    today: '2018-02-09',
    records: [incident, board, notMet, decision(what)],
  })
  expect(needs('hold-review-board', told('none'))).toHaveLength(1)
  expect(needs('no-review-board', told('other-review'))).toHaveLength(1)
})

const aware26: Record = ['incident', { 'aware-on': '2026-06-01' }]
const panel: Record = ['panel-notification', { 'notified-on': '2026-06-05' }]
const serious: Record = [
  'partners-criteria',
  { 'tested-on': '2026-06-15', 'abuse-or-neglect': yes, died: yes },
]
const notSerious: Record = [
  'partners-criteria',
  { 'tested-on': '2026-06-15', 'abuse-or-neglect': no, died: yes },
]
const rapid: Record = ['rapid-review', { 'completed-on': '2026-06-26' }]

test('partners decide after a notification and a rapid review', () => {
  const told = (...records: Record[]) => ({ today: '2026-07-01', records })
  expect(
    needs(
      'hold-review-partners',
      told(aware26, serious, decision('practice-review', '2026-07-01')),
    ),
  ).toEqual(['Record the notification to the Panel.', 'Record the rapid review.'])
  expect(
    needs(
      'hold-review-partners',
      told(aware26, panel, serious, rapid, decision('practice-review', '2026-07-01')),
    ),
  ).toEqual([])
})

test('partners may decide against a review of a serious case, once the rapid review is done', () => {
  const told = (...records: Record[]) => ({ today: '2026-07-01', records })
  const none = decision('none', '2026-07-01')
  expect(needs('no-review-partners', told(aware26, panel, serious, none))).toEqual([
    'Record the rapid review.',
  ])
  expect(needs('no-review-partners', told(aware26, panel, serious, rapid, none))).toEqual([])
})

test('where the criteria turn out not to be met after all, no rapid review is needed to end it', () => {
  const records = [aware26, panel, notSerious, decision('none', '2026-07-01')]
  expect(needs('no-review-partners', { today: '2026-07-01', records })).toEqual([])
  const held = [aware26, panel, notSerious, rapid, decision('practice-review', '2026-07-01')]
  expect(needs('hold-review-partners', { today: '2026-07-01', records: held })).toEqual([
    'This is no serious child safeguarding case. Record the decision as another learning review.',
  ])
})
