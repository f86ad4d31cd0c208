import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ceilingOf } from './ceiling.ts'
import type { Body, EvidenceItem, Kind, QuestionFacts } from './evidence.ts'
import { compareLevels, LEVELS } from './levels.ts'
import { isDebt, whyItCannotStand } from './statement.ts'

const question = (kind: Kind, more: Partial<QuestionFacts> = {}): QuestionFacts => ({
  kind,
  first: '2017-04-01',
  last: '2018-03-31',
  allOf: false,
  bodies: [],
  blocked: [],
  ...more,
})

const item = (more: Partial<EvidenceItem> = {}): EvidenceItem => ({
  id: 'e',
  direction: 'supports',
  rung: 'tested',
  independent: true,
  coversScope: true,
  first: '2017-06-01',
  last: '2017-06-30',
  keptOn: '',
  superseded: false,
  base: 40,
  responsePercent: null,
  challenged: false,
  sampled: false,
  baseline: false,
  excludesNoChange: false,
  seriesBreak: false,
  otherExplanations: false,
  body: null,
  ...more,
})

const outcome = (more: Partial<EvidenceItem> = {}) =>
  item({
    rung: 'outcome',
    baseline: true,
    excludesNoChange: true,
    otherExplanations: true,
    ...more,
  })

const body = (answer: Body['answer'], name: string = answer): Body => ({ name, answer, why: '' })
const level = (facts: QuestionFacts, ...items: EvidenceItem[]) => ceilingOf(facts, items).level

// The table of the design, cell by cell.
test.each([
  ['done', item({ rung: 'asserted' }), 'reported'],
  ['done', item({ rung: 'documented' }), 'assured'],
  ['done', item(), 'assured'],
  ['quality', item({ rung: 'asserted' }), 'reported'],
  ['quality', item({ rung: 'documented' }), 'reported'],
  ['quality', item({ rung: 'documented', challenged: true }), 'received'],
  ['quality', item({ rung: 'documented', sampled: true }), 'assured-with-limits'],
  ['quality', item(), 'assured'],
  ['difference', item({ rung: 'asserted' }), 'reported'],
  ['difference', item({ rung: 'documented' }), 'received'],
  ['difference', item(), 'assured-with-limits'],
] as const)('for %s, one item earns its cell', (kind, one, wanted) => {
  expect(level(question(kind), one)).toBe(wanted)
})

test('every body confirming that something was done is assurance; one less is a report naming it', () => {
  const all = { bodies: [body('confirmed', 'Police'), body('confirmed', 'Health')] }
  expect(level(question('done', all), item({ rung: 'asserted' }))).toBe('assured')
  const one = { bodies: [body('confirmed', 'Police'), body('replied', 'Health')] }
  const ceiling = ceilingOf(question('done', one), [item({ rung: 'asserted' })])
  expect(ceiling.level).toBe('reported')
  expect(ceiling.reasons.join(' ')).toContain('Health')
})

test('a difference needs an outcome with a test beside it, a baseline, a clear change and no break', () => {
  const facts = question('difference')
  expect(level(facts, outcome(), item())).toBe('assured-of-difference')
  expect(level(facts, outcome())).toBe('received')
  expect(level(facts, outcome({ baseline: false }), item())).toBe('assured-with-limits')
  expect(level(facts, outcome({ seriesBreak: true }), item())).toBe('assured-with-limits')
  expect(level(facts, outcome({ excludesNoChange: false }), item())).toBe('assured-with-limits')
})

test.each([
  ['of fewer than 20', { base: 11 }],
  ['with few answers', { responsePercent: 30 }],
  ['by the body tested', { independent: false }],
])('a test %s speaks only for the cases audited', (_name, weak) => {
  expect(level(question('quality'), item(weak))).toBe('unable-to-conclude')
  const counter = item({ ...weak, direction: 'counters', independent: true })
  expect(level(question('quality'), item(), counter)).toBe('questions-remain')
})

test('no evidence, and a blocked feed, leave the board not in a position', () => {
  expect(level(question('quality'))).toBe('not-in-a-position')
  const blocked = [{ feed: 'Police data', blockage: 'the new system can’t report it.' }]
  const ceiling = ceilingOf(question('quality', { blocked }), [item()])
  expect(ceiling.level).toBe('not-in-a-position')
  expect(ceiling.reasons.join(' ')).toContain('can’t report')
})

test.each(['not-asked', 'no-reply', 'blocked'] as const)(
  'about all of something, one body %s caps it and is named',
  (answer) => {
    const bodies = [body('confirmed', 'Police'), body(answer, 'Hospital')]
    const facts = { allOf: true, bodies }
    expect(level(question('done', facts), item())).toBe('reported')
    const ceiling = ceilingOf(question('quality', facts), [item()])
    expect(ceiling.level).toBe('questions-remain')
    expect(ceiling.reasons.join(' ')).toContain('Hospital')
  },
)

test('nil is a reply', () => {
  const facts = { allOf: true, bodies: [body('confirmed', 'Police'), body('nil', 'Hospital')] }
  expect(level(question('quality', facts), item())).toBe('assured')
})

test('about all of something, it stands no higher than its weakest body', () => {
  const bodies = [body('confirmed', 'Police'), body('confirmed', 'Health')]
  const facts = question('quality', { allOf: true, bodies })
  expect(level(facts, item({ body: 'Police' }))).toBe('not-in-a-position')
  expect(level(facts, item({ body: 'Police' }), item({ body: 'Health', rung: 'asserted' }))).toBe(
    'reported',
  )
})

test('evidence counts in its period and the twelve months before, unless kept on with a reason', () => {
  const old = { first: '2015-01-01', last: '2016-03-31' }
  expect(level(question('quality'), item(old))).toBe('not-in-a-position')
  expect(level(question('quality'), item({ ...old, last: '2016-04-01' }))).toBe('assured')
  expect(level(question('quality'), item({ ...old, keptOn: 'Nothing has changed since.' }))).toBe(
    'assured',
  )
  expect(level(question('quality'), item({ coversScope: false }))).toBe('not-in-a-position')
})

const anyItem = fc.record<EvidenceItem>({
  id: fc.string(),
  direction: fc.constantFrom('supports', 'counters'),
  rung: fc.constantFrom('asserted', 'documented', 'tested', 'outcome'),
  independent: fc.boolean(),
  coversScope: fc.boolean(),
  first: fc.constantFrom('2015-06-01', '2016-06-01', '2017-06-01', '2018-06-01'),
  last: fc.constantFrom('2015-07-01', '2016-07-01', '2017-07-01', '2018-07-01'),
  keptOn: fc.constantFrom('', 'because'),
  superseded: fc.boolean(),
  base: fc.option(fc.nat(60)),
  responsePercent: fc.option(fc.nat(100)),
  challenged: fc.boolean(),
  sampled: fc.boolean(),
  baseline: fc.boolean(),
  excludesNoChange: fc.boolean(),
  seriesBreak: fc.boolean(),
  otherExplanations: fc.boolean(),
  body: fc.option(fc.constantFrom('Police', 'Health', 'Schools')),
})
const anyQuestion = fc.record<QuestionFacts>({
  kind: fc.constantFrom('done', 'quality', 'difference'),
  first: fc.constant('2017-04-01'),
  last: fc.constant('2018-03-31'),
  allOf: fc.boolean(),
  bodies: fc.array(
    fc.record<Body>({
      name: fc.constantFrom('Police', 'Health', 'Schools'),
      answer: fc.constantFrom('confirmed', 'replied', 'nil', 'not-asked', 'no-reply', 'blocked'),
      why: fc.constant(''),
    }),
    { maxLength: 3 },
  ),
  blocked: fc.array(fc.record({ feed: fc.string(), blockage: fc.string() }), { maxLength: 1 }),
})

test('another supporting item never lowers the ceiling', () => {
  fc.assert(
    fc.property(anyQuestion, fc.array(anyItem), anyItem, (facts, items, more) => {
      const before = ceilingOf(facts, items).level
      const after = ceilingOf(facts, [...items, { ...more, direction: 'supports' }]).level
      expect(compareLevels(after, before)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 3000 },
  )
})

test('a countering item never raises it', () => {
  fc.assert(
    fc.property(anyQuestion, fc.array(anyItem), anyItem, (facts, items, more) => {
      const before = ceilingOf(facts, items).level
      const after = ceilingOf(facts, [...items, { ...more, direction: 'counters' }]).level
      expect(compareLevels(after, before)).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 2000 },
  )
})

test('no order of items changes it, and wherever it is not the top it says why', () => {
  fc.assert(
    fc.property(anyQuestion, fc.array(anyItem), (facts, items) => {
      const ceiling = ceilingOf(facts, items)
      expect(LEVELS).toContain(ceiling.level)
      expect(ceilingOf(facts, [...items].reverse()).level).toBe(ceiling.level)
      if (!['assured-of-difference', 'assured'].includes(ceiling.level))
        expect(ceiling.reasons.length).toBeGreaterThan(0)
    }),
    { numRuns: 2000 },
  )
})

test('a statement may go below its ceiling and never above', () => {
  const ceiling = { level: 'received' as const, reasons: [] }
  const stand = (wanted: 'assured' | 'reported' | 'received') =>
    whyItCannotStand(
      { level: wanted, limits: '', rightOfReply: '' },
      ceiling,
      question('quality'),
      [],
    )
  expect(stand('assured')?.field).toBe('level')
  expect(stand('received')).toBeNull()
  expect(stand('reported')).toBeNull()
})

test('to find against a body needs strong evidence or silence, and its reply', () => {
  const ceiling = { level: 'questions-remain' as const, reasons: [] }
  const counter = item({ direction: 'counters' })
  const found = (reply: string, items: EvidenceItem[]) =>
    whyItCannotStand(
      { level: 'not-assured', limits: '', rightOfReply: reply },
      ceiling,
      question('quality'),
      items,
    )
  expect(found('They say ...', [])?.field).toBe('level')
  expect(found('', [counter])?.field).toBe('right-of-reply')
  expect(found('They say ...', [counter])).toBeNull()
})

test('debt is a level at or below questions remain, two years running', () => {
  expect(isDebt('questions-remain', 'not-in-a-position')).toBe(true)
  expect(isDebt('reported', 'not-in-a-position')).toBe(false)
  expect(isDebt('not-in-a-position', null)).toBe(false)
})
