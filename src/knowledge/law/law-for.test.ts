import { expect, test } from 'vitest'
import {
  ERAS,
  eraOf,
  escalationRules,
  findRule,
  lawFor,
  listRules,
  PACKS,
  packsWith,
  PolicyRefused,
  runClock,
} from './index.ts'

test.each([
  ['2018-03-31', 'lscb'],
  ['2019-09-29', 'lscb'],
  ['2019-09-30', 'wt2018'],
  ['2023-12-14', 'wt2018'],
  ['2023-12-15', 'wt2023'],
  ['2026-03-18', 'wt2023'],
  ['2026-03-19', 'wt2026'],
] as const)('an event on %s is governed by %s', (day, pack) => {
  expect(lawFor('other', day).id).toBe(pack)
  expect(eraOf(day).id).toBe(pack)
})

test('a review that a Board began is the Board’s until its last day of grace', () => {
  const begun = '2019-06-01'
  expect(lawFor('child-death-review', '2020-01-29', begun).id).toBe('transitional')
  expect(lawFor('child-death-review', '2020-01-30', begun).id).toBe('wt2018')
  expect(lawFor('serious-case-review', '2020-09-29', begun).id).toBe('transitional')
  expect(lawFor('serious-case-review', '2020-09-30', begun).id).toBe('wt2018')
  expect(lawFor('other', '2019-12-01', begun).id).toBe('wt2018')
  // Begun after the Boards had ended, or while they still stood.
  expect(lawFor('serious-case-review', '2020-01-10').id).toBe('wt2018')
  expect(lawFor('serious-case-review', '2019-09-01', begun).id).toBe('lscb')
})

test('the transition’s own clocks come to its published days', () => {
  const due = (id: string, anchor: string) => {
    const found = findRule(id, anchor)
    return found && runClock(found.rule, { anchor, now: new Date('2026-01-01') }).due
  }
  expect(due('arrangements.publish', '2018-06-29')).toBe('2019-06-29')
  expect(due('arrangements.begin', '2019-06-29')).toBe('2019-09-29')
  expect(due('child-death.board-completes', '2019-09-29')).toBe('2020-01-29')
  expect(due('serious-case-review.board-completes', '2019-09-29')).toBe('2020-09-29')
})

test('the yearly report is due by the end of September, from 2023 on', () => {
  const year = findRule('annual-report.publish', '2024-03-31')
  expect(year?.pack.id).toBe('wt2023')
  expect(
    year && runClock(year.rule, { anchor: '2024-03-31', now: new Date('2024-05-01') }).due,
  ).toBe('2024-09-30')
  expect(findRule('annual-report.publish', '2018-03-31')?.rule.anchor).toBe(
    'previous-report-published',
  )
})

test('a rule that the law of the day does not have is none, unless its pack is chosen', () => {
  expect(findRule('serious-case-review.decide', '2022-01-10')).toBeNull()
  expect(findRule('no.such-rule', '2022-01-10')).toBeNull()
  expect(findRule('serious-case-review.decide', '2022-01-10', { pack: 'lscb' })?.pack.id).toBe(
    'lscb',
  )
  expect(
    findRule('serious-case-review.decide', '2020-02-01', { begun: '2019-08-01' })?.pack.id,
  ).toBe('transitional')
  expect(packsWith('rapid-review.complete').map(({ id }) => id)).toEqual([
    'wt2018',
    'wt2023',
    'wt2026',
  ])
})

test('packs of the law follow each other without a gap, on the days of their eras', () => {
  for (const [index, era] of ERAS.entries()) {
    expect(PACKS[era.id]).toMatchObject({ first: era.first, last: era.last })
    const next = ERAS[index + 1]
    if (next && era.last) expect(next.first > era.last).toBe(true)
  }
})

test('a pack has one version of a rule on any day, and hours are never counted back', () => {
  for (const { rules } of Object.values(PACKS))
    for (const rule of rules) {
      const others = rules.filter((one) => one !== rule && one.id === rule.id)
      for (const other of others)
        expect(
          (rule.last ?? '9999') < (other.first ?? '0001') ||
            (other.last ?? '9999') < (rule.first ?? '0001'),
        ).toBe(true)
      expect(rule.unit === 'hours' && rule.direction === 'before').toBe(false)
      expect(rule.direction === 'before' && rule.pauses.length > 0).toBe(false)
    }
})

test('a rule keeps to one sort of case in every pack', () => {
  const kinds = new Map<string, string>()
  for (const { rule } of listRules()) {
    expect(kinds.get(rule.id) ?? rule.about).toBe(rule.about)
    kinds.set(rule.id, rule.about)
  }
})

test('nothing of Working Together 2026 that only its text could tell is called checked', () => {
  const statutes = /Act 20|Regulations 20/
  for (const rule of PACKS.wt2026.rules) if (rule.checked) expect(rule.source).toMatch(statutes)
})

test('a partnership’s own escalation policy becomes rules that say they are local', () => {
  const rules = escalationRules({
    name: 'Severnshire’s resolution of professional differences, 2018',
    stages: [
      { title: 'Practitioners', workingDays: 1, mayWait: true },
      { title: 'Conference', workingDays: null },
      { title: 'Directors', workingDays: 10 },
    ],
  })
  expect(rules.map(({ id, anchor, amount }) => [id, anchor, amount])).toEqual([
    ['escalation.stage-1', 'stage-1-raised', 1],
    ['escalation.stage-3', 'stage-3-raised', 10],
  ])
  const [why] = rules
    .slice(1)
    .map((one) => runClock(one, { anchor: '2018-03-01', now: new Date('2018-03-02') }).why)
  expect(why?.[0]).toBe('It starts on 1 March 2018, when stage 3 is raised.')
  expect(why?.at(-1)).toBe(
    'This is local policy, not law: Severnshire’s resolution of professional differences, 2018.',
  )
})

test.each([0, -1, 1.5, Number.NaN])('a stage of %s working days is refused', (workingDays) => {
  expect(() => escalationRules({ name: 'Ours', stages: [{ title: 'Talk', workingDays }] })).toThrow(
    PolicyRefused,
  )
})

test('the shipped policy is 2, 5 and 2 working days, and its last stage has no time of its own', () => {
  expect(PACKS.local.rules.map(({ amount, local }) => [amount, local])).toEqual([
    [2, true],
    [5, true],
    [2, true],
  ])
})
