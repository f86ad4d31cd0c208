import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSection } from '../markup.ts'
import { checkReport, type CheckInput } from './check-report.ts'
import type { CheckedClaim } from './problem.ts'

const claim = (id: string, more: Partial<CheckedClaim> = {}): CheckedClaim => ({
  id,
  text: '4,461',
  status: 'known',
  percent: null,
  direction: null,
  hasChange: false,
  hasComparator: false,
  elsewhere: [],
  lapsed: null,
  ...more,
})

function check(text: string, more: Partial<CheckInput> = {}, ...claims: CheckedClaim[]) {
  return checkReport({
    sections: [readSection({ id: 's', title: 'Neglect', text })],
    claims: new Map(claims.map((one) => [one.id, one])),
    drafted: {},
    exemptions: [],
    holds: [],
    commitments: [],
    cover: { hasRecommendations: true },
    ...more,
  })
}

const kinds = (text: string, more: Partial<CheckInput> = {}, ...claims: CheckedClaim[]) =>
  check(text, more, ...claims).map(({ kind, text: words }) => `${kind}: ${words}`)

test.each([
  ['There were 4,461 referrals.', 'number: 4,461'],
  ['We saw 25.8% of them.', 'number: 25.8%'],
  ['Nearly half of contacts were passed on.', 'number: Nearly half'],
  ['One third of assessments named it.', 'number: One third'],
  ['All three agencies came.', 'number: All three'],
  ['Thirty-two practitioners came.', 'number: Thirty-two'],
  ['One in four said so.', 'number: One in four'],
  ['Attendance doubled.', 'number: doubled'],
])('%s', (text, wanted) => {
  expect(kinds(text)).toContain(wanted)
})

test.each([
  'It met on 31 March 2018 and in March 2017.',
  'In 2017/18 and 2016-17, and by 2020, it met.',
  'Under section 11 and sections 13 to 16 of the Children Act 2004 it must.',
  'Ring 01905 822666 or 999.',
  'See paragraph 13 and Annex 2.',
  'Children aged 0 to 17 and those under 18 are meant.',
  'The rate is per 10,000 children.',
  'No one was left out, and one another were helped.',
])('no figure: %s', (text) => {
  expect(kinds(text)).toEqual([])
})

test('a claim is a figure with something behind it', () => {
  const id = 'referrals.count 2017-18'
  expect(kinds(`There were {{${id}}} referrals.`, {}, claim(id))).toEqual([])
})

test.each([
  'slightly',
  'lowest',
  'reduced',
  'continued to improve',
  'in line with the national picture',
])('a comparative without a claim: %s', (words) => {
  expect(kinds(`It is ${words} this year.`).join()).toContain('comparative')
})

test('a comparative is held to its claim’s interval', () => {
  const id = 'referrals.count 2017-18 change'
  const text = `Referrals increased: {{${id}}}.`
  expect(kinds(text, {}, claim(id, { hasChange: true, direction: 'up' }))).toEqual([])
  expect(check(text, {}, claim(id, { hasChange: true, direction: 'down' }))[0]?.message).toContain(
    'opposite',
  )
  expect(check(text, {}, claim(id, { hasChange: true }))[0]?.message).toContain('chance')
})

test('words for proportions follow the published key', () => {
  const id = 'x.percent 2017-18'
  const text = `Nearly all were satisfied ({{${id}}}).`
  expect(kinds(text, {}, claim(id, { percent: 97 }))).toEqual([])
  expect(kinds(text, {}, claim(id, { percent: 88 }))).toEqual(['proportion: Nearly all'])
})

test('a claim that changed, that differs elsewhere, that is hidden or unknown', () => {
  const id = 'referrals.count 2017-18'
  const text = `{{${id}}} came.`
  expect(kinds(text, { drafted: { [id]: '4,460' } }, claim(id))[0]).toContain('changed')
  const elsewhere = [{ where: 'The Department', text: '4,470' }]
  expect(kinds(text, {}, claim(id, { elsewhere }))[0]).toContain('differs')
  expect(kinds(text, {}, claim(id, { status: 'suppressed' }))[0]).toContain('hidden')
  expect(kinds(text)[0]).toContain('unknown-claim')
})

test('a promise needs somebody who keeps it', () => {
  const text = 'The Board will continue to monitor neglect.'
  expect(kinds(text)).toEqual([`commitment: ${text}`])
  expect(kinds(text, { commitments: [text] })).toEqual([])
})

test('a narrative that names a child by age, and a review on hold, are found', () => {
  expect(kinds('A three-month-old baby died.')).toEqual(['identifies: three-month-old baby'])
  const holds = ['Operation Alder']
  expect(kinds('Learning from operation alder is shared.', { holds })).toEqual([
    'held: operation alder',
  ])
})

test('the cover and the text may not contradict each other', () => {
  const cover = { hasRecommendations: false }
  expect(kinds('The audit made recommendations.', { cover })[0]).toContain('contradiction')
  expect(kinds('There were no recommendations.', { cover })).toEqual([])
})

test('“not a figure, because” is remembered, but a hold can’t be excused', () => {
  const exemptions = [{ text: 'All three', because: 'They are named above.' }]
  expect(kinds('All three agencies came.', { exemptions })).toEqual([])
  const held = { holds: ['X'], exemptions: [{ text: 'X', because: 'no' }] }
  expect(kinds('X is held.', held)).toHaveLength(1)
})

test('every place is where its words stand in the section’s text', () => {
  const piece = fc.constantFrom(
    'There were 4,461 referrals. ',
    'It fell slightly. ',
    '\n\n',
    '- one\n- nearly half\n\n',
    'We {{referrals.count 2017-18}} saw twelve. ',
    'On 31 March 2018 it met. ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const known = claim('referrals.count 2017-18')
      for (const { at, text: words, kind } of check(text, {}, known))
        if (kind !== 'commitment') expect(text.slice(at[0], at[1])).toBe(words)
    }),
  )
})
