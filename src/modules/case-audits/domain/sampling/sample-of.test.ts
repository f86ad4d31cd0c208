import { expect, test } from 'vitest'
import { madeAudit } from '../../../../../test/support/made-audit.ts'
import { sampleOf } from './sample-of.ts'

const FRAME = Array.from(
  { length: 30 },
  (_, at) => `R-${at + 1}, ${at % 3 === 0 ? 'North' : 'South'}`,
)
const draw = { method: 'stratified', size: 6, frame: FRAME.join('\n'), seed: 'amber' }
const out = (reference: string, day = '2017-05-04') => ({
  code: 'replacement',
  values: { out: reference, why: 'no-file', reason: 'Lost.', 'decided-on': day },
})
const groupOf = (reference: string | null | undefined) =>
  FRAME.find((line) => line.startsWith(`${reference},`))?.split(', ')[1]

test('before a draw there is no sample', () => {
  expect(sampleOf(madeAudit())).toBeNull()
})

test('within groups somebody of the same group takes the place, and the reserve is one shorter', () => {
  const before = sampleOf(madeAudit({ draw }))
  if (!before) throw new Error('no sample')
  expect(before.cases.filter((one) => groupOf(one) === 'North')).toHaveLength(2)
  for (const gone of before.cases) {
    const after = sampleOf(madeAudit({ draw, records: [out(gone.toLowerCase())] }))
    expect(after?.replaced).toMatchObject([{ out: gone, why: 'no-file', on: '2017-05-04' }])
    expect(groupOf(after?.replaced[0]?.in)).toBe(groupOf(gone))
    expect(after?.cases).not.toContain(gone)
    expect(after?.cases).toHaveLength(6)
    expect(after?.drawn).toEqual(before.drawn)
    expect(after?.reserve).toHaveLength(before.reserve.length - 1)
  }
})

test('who took a place can be left out too; who is out does not come back', () => {
  const first = sampleOf(madeAudit({ draw }))?.cases[0] ?? ''
  const second = sampleOf(madeAudit({ draw, records: [out(first)] }))?.replaced[0]?.in ?? ''
  const sample = sampleOf(
    madeAudit({ draw, records: [out(first), out(second, '2017-05-05'), out(first, '2017-05-06')] }),
  )
  expect(sample?.replaced.map((one) => one.out)).toEqual([first, second])
  expect(sample?.cases).not.toContain(first)
  expect(sample?.reserve).not.toContain(first)
})

test('the last draw counts, and what was left out of the one before says nothing about it', () => {
  const first = sampleOf(madeAudit({ draw }))?.cases[0] ?? ''
  const again = {
    code: 'draw',
    values: { ...draw, size: 30, 'drawn-on': '2017-05-20', again: 'A wrong list.' },
  }
  const sample = sampleOf(madeAudit({ draw, records: [out(first), again] }))
  expect(sample).toMatchObject({ draws: 2, again: 'A wrong list.', replaced: [] })
  expect(sample?.cases).toHaveLength(30)
})
