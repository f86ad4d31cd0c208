import { expect, test } from 'vitest'
import { comparisonRows, type ComparedRound } from './comparison-rows.ts'
import type { Recipient } from './round.ts'
import type { Template, VersionMap } from './template.ts'

function template(
  version: number,
  standards: Readonly<Record<string, string>>,
  maps: readonly VersionMap[] = [],
): Template {
  return {
    code: 'audit',
    version,
    title: 'Audit',
    purpose: '',
    kind: 'self_assessment',
    audience: 'agencies',
    standards: Object.entries(standards).map(([id, title]) => ({ id, title })),
    sections: [],
    scoring: { how: 'lowest', least: 0, most: 3, metFrom: 2 },
    maps,
    nilAllowed: false,
    source: '',
    checked: false,
  }
}

type Asked = readonly [name: string, state: Recipient['state'], scores: Record<string, number>]

function round(period: string, of: Template, asked: readonly Asked[]): ComparedRound {
  const id = (name: string) => `${period} ${name}`
  return {
    round: { period, template: of, openedAt: null },
    recipients: asked.map(([name, state]) => ({
      id: id(name),
      agencyId: name,
      urn: '',
      name,
      askedAs: 'agency',
      state,
    })),
    self: new Map(asked.map(([name, , scores]) => [id(name), scores])),
    moderated: new Map(),
  }
}

const seen = (rounds: readonly ComparedRound[], agency: string) =>
  comparisonRows(rounds)
    .filter((row) => row.agency === agency)
    .map(({ standard, period, self, silence, breakBefore }) => [
      standard,
      period,
      self ?? silence,
      breakBefore,
    ])

test('each kind of nothing is kept apart, and a score of 0 is a score', () => {
  const one = template(1, { a: 'Leading' })
  const rounds = [
    round('2017-18', one, [
      ['Police', 'replied', { a: 0 }],
      ['Health', 'blocked', {}],
      ['Fire', 'nil', {}],
    ]),
    round('2016-17', one, [['Police', 'asked', {}]]),
  ]
  expect(seen(rounds, 'Police')).toEqual([
    ['Leading', '2016-17', 'no-reply', false],
    ['Leading', '2017-18', 0, false],
  ])
  expect(seen(rounds, 'Health')[0]).toEqual(['Leading', '2016-17', 'not-asked', false])
  expect(seen(rounds, 'Health')[1]).toEqual(['Leading', '2017-18', 'blocked', false])
  expect(seen(rounds, 'Fire')[1]?.[2]).toBe('nil')
})

test('a standard lives on under its new id, over more than one version', () => {
  const [old, middle, now] = [
    template(1, { a: 'Leading' }),
    template(2, { b: 'Leadership' }, [{ code: 'audit', version: 1, standards: { a: 'b' } }]),
    template(3, { c: 'Leaders' }, [{ code: 'audit', version: 2, standards: { b: 'c' } }]),
  ]
  const rounds = [
    round('2017-18', now, [['Police', 'replied', { c: 3 }]]),
    round('2016-17', middle, [['Police', 'replied', { b: 2 }]]),
    round('2015-16', old, [['Police', 'replied', { a: 1 }]]),
  ]
  expect(seen(rounds, 'Police')).toEqual([
    ['Leaders', '2015-16', 1, false],
    ['Leaders', '2016-17', 2, false],
    ['Leaders', '2017-18', 3, false],
  ])
})

test('where no map leads to the next version, a break stands before it', () => {
  const rounds = [
    round('2017-18', template(2, { a: 'Leading' }), [['Police', 'replied', { a: 3 }]]),
    round('2016-17', template(1, { a: 'Leading' }), [['Police', 'replied', { a: 1 }]]),
  ]
  expect(seen(rounds, 'Police')).toEqual([
    ['Leading', '2016-17', 1, false],
    ['Leading', '2017-18', 3, true],
  ])
})

test('a standard that has no successor ends, and is not mixed with one of the same id', () => {
  const now = template(2, { a: 'Voice' }, [{ code: 'audit', version: 1, standards: { a: null } }])
  const rounds = [
    round('2017-18', now, [['Police', 'replied', { a: 3 }]]),
    round('2016-17', template(1, { a: 'Leading' }), [['Police', 'replied', { a: 1 }]]),
  ]
  expect(seen(rounds, 'Police')).toEqual([
    ['Voice', '2016-17', 'replied', false],
    ['Voice', '2017-18', 3, false],
    ['Leading', '2016-17', 1, false],
    ['Leading', '2017-18', 'replied', false],
  ])
})

test('two standards that became one give the lower of their scores, and none where one has none', () => {
  const map = { code: 'audit', version: 1, standards: { a: 'c', b: 'c' } }
  const [old, now] = [
    template(1, { a: 'Leading', b: 'Answering' }),
    template(2, { c: 'Leadership' }, [map]),
  ]
  const rounds = [
    round('2017-18', now, [['Police', 'replied', { c: 3 }]]),
    round('2016-17', old, [['Police', 'replied', { a: 2, b: 1 }]]),
    round('2015-16', old, [['Police', 'replied', { a: 2 }]]),
  ]
  expect(seen(rounds, 'Police')).toEqual([
    ['Leadership', '2015-16', 'replied', false],
    ['Leadership', '2016-17', 1, false],
    ['Leadership', '2017-18', 3, false],
  ])
})

test('a school keeps one line through the years by its URN, though its name changed', () => {
  const one = template(1, { a: 'Leading' })
  const school = (period: string, name: string) => {
    const made = round(period, one, [[name, 'replied', { a: 2 }]])
    const asSchool = { askedAs: 'school' as const, agencyId: null, urn: '999001' }
    return { ...made, recipients: made.recipients.map((who) => ({ ...who, ...asSchool })) }
  }
  const rows = comparisonRows([school('2017-18', 'Hill Academy'), school('2016-17', 'Hill School')])
  expect(rows.map(({ agency, self }) => [agency, self])).toEqual([
    ['Hill Academy', 2],
    ['Hill Academy', 2],
  ])
})

test('nothing asked gives no rows, and people of a survey are in none', () => {
  expect(comparisonRows([])).toEqual([])
  const one = round('2017-18', template(1, { a: 'Leading' }), [['Somebody', 'replied', {}]])
  const people = one.recipients.map((who) => ({ ...who, askedAs: 'person' as const }))
  expect(comparisonRows([{ ...one, recipients: people }])).toEqual([])
})

test('two schools of one name stay two, told apart by their URN', () => {
  const one = round('2017-18', template(1, { a: 'Leading' }), [])
  const school = (id: string, urn: string) => ({
    id,
    agencyId: null,
    urn,
    name: 'St Bride’s',
    askedAs: 'school' as const,
    state: 'replied' as const,
  })
  const rows = comparisonRows([
    {
      ...one,
      recipients: [school('x', '900001'), school('y', '900002')],
      self: new Map([
        ['x', { a: 1 }],
        ['y', { a: 3 }],
      ]),
    },
  ])
  expect(rows.map(({ agency, self }) => [agency, self])).toEqual([
    ['St Bride’s (URN 900001)', 1],
    ['St Bride’s (URN 900002)', 3],
  ])
})
