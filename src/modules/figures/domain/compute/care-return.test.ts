import fc from 'fast-check'
import { expect, test } from 'vitest'
import { careReturn } from '../../../../../test/support/care-return.ts'
import { periodsOfCare } from '../../../../knowledge/formats/ssda903/index.ts'
import { addDays, periodOf } from '../../../../knowledge/law/index.ts'
import { computeRegister } from '../compute-register.ts'
import type { Evidence } from '../evidence.ts'

const PERIOD = periodOf(2017)
const WINDOW = { first: PERIOD.first, last: PERIOD.last, extracted: '2018-05-01' }

type Texts = Readonly<Record<string, string>>
const header = (CHILD: string, DOB = '2010-01-01'): Texts => ({ CHILD, DOB, ETHNIC: 'WBRI' })
const stay = (CHILD: string, DECOM: string, DEC = '', differs: Texts = {}): Texts => ({
  CHILD,
  DECOM,
  RNE: 'S',
  LS: 'C2',
  DEC,
  REC: DEC === '' ? '' : 'E4A',
  ...differs,
})
const sent = (headers: readonly Texts[], episodes: readonly Texts[]): Evidence => {
  const tables = careReturn({ headers, episodes })
  return { lists: {}, windows: {}, care: { ...tables, window: WINDOW } }
}
const valueOf = (
  id: string,
  evidence: Evidence,
  period = PERIOD,
  population: number | null = null,
) => computeRegister(evidence, period, population).find((one) => one.id === id)

test('children under 18 in care after the last day are counted, once each, without short breaks', () => {
  const evidence = sent(
    [
      header('A'),
      header('B', '2000-03-31'),
      header('C'),
      header('D'),
      header('E'),
      header('F', ''),
    ],
    [
      stay('A', '2016-06-01', '2017-08-01', { REC: 'X1' }),
      stay('A', '2017-08-01', '', { RNE: 'P' }),
      stay('B', '2017-06-01'),
      stay('C', '2017-06-01', '2018-03-31'),
      stay('D', '2017-06-01', '', { LS: 'V3' }),
      stay('E', '2017-06-01', '', { LS: '' }),
      stay('F', '2017-06-01'),
    ],
  )
  expect(valueOf('looked-after.at-end.count', evidence)).toMatchObject({
    status: 'known',
    value: 1,
    unknown: 2,
    source: 'SSDA903',
    asOf: '2018-05-01',
    window: '2017-04-01..2018-03-31',
    definition: 'looked-after.at-end.count@1',
  })
})

test('started and ceased count children, and periods count each start', () => {
  const evidence = sent(
    [header('A'), header('B')],
    [
      stay('A', '2017-04-01', '2017-05-01'),
      stay('A', '2017-06-01', '2017-07-01'),
      stay('B', '2017-03-31', '2018-03-31'),
    ],
  )
  expect(valueOf('looked-after.started.children.count', evidence)?.value).toBe(1)
  expect(valueOf('looked-after.started.periods.count', evidence)?.value).toBe(2)
  expect(valueOf('looked-after.ceased.children.count', evidence)?.value).toBe(2)
})

test('a start or an end under a blank legal status is not known, and never 0', () => {
  const evidence = sent(
    [header('A'), header('B')],
    [stay('A', '2017-06-01', '2017-07-01', { LS: '' }), stay('B', '2017-06-01', '2017-07-01')],
  )
  for (const id of ['started.children', 'started.periods', 'ceased.children'])
    expect(valueOf(`looked-after.${id}.count`, evidence)).toMatchObject({ value: 1, unknown: 1 })
})

test('without a Header table no age is known, so there is no number at the end', () => {
  const evidence = sent([], [stay('A', '2017-06-01')])
  expect(valueOf('looked-after.at-end.count', evidence)).toMatchObject({
    status: 'absent',
    value: null,
    reason: 'The return has no Header table, so no age is known.',
  })
  expect(valueOf('looked-after.started.children.count', evidence)?.value).toBe(1)
})

const list8: Evidence = {
  lists: {
    8: [
      {
        row: 2,
        child: 'Z',
        gender: null,
        ethnicity: null,
        birth: '2010-01-01',
        start: '2016-06-01',
        end: null,
        legalStatus: 'C2',
        need: null,
      },
    ],
  },
  windows: { 8: { first: '2016-04-01', last: '2018-03-31', extracted: '2018-04-05' } },
}

test('the return stands before list 8 for its own year, and list 8 for any other', () => {
  const both = {
    ...list8,
    ...sent([header('A'), header('B')], [stay('A', '2017-06-01'), stay('B', '2017-06-01')]),
  }
  const evidence = { ...both, lists: list8.lists, windows: list8.windows }
  expect(valueOf('looked-after.at-end.count', evidence)).toMatchObject({
    value: 2,
    source: 'SSDA903',
  })
  expect(valueOf('looked-after.at-end.count', evidence, periodOf(2016))).toMatchObject({
    value: 1,
    source: 'Annex A list 8 (provisional, local)',
    asOf: '2018-04-05',
  })
})

test('what neither source covers is absent, and both reasons are given', () => {
  const evidence = sent([header('A')], [stay('A', '2017-06-01')])
  expect(valueOf('looked-after.started.children.count', evidence, periodOf(2016))).toMatchObject({
    status: 'absent',
    reason:
      'The SSDA903 return covers 1 April 2017 to 31 March 2018 only. List 8 was not supplied.',
  })
})

test('a rate comes from the same source as its count', () => {
  const evidence = sent([header('A')], [stay('A', '2017-06-01')])
  expect(valueOf('looked-after.at-end.per-10000', evidence, PERIOD, 20_000)).toMatchObject({
    value: 0.5,
    source: 'SSDA903',
  })
  expect(valueOf('looked-after.at-end.per-10000', evidence)?.reason).toBe(
    'No population was supplied for the period.',
  )
})

test('whatever the episodes, the figures are those list 8 gives for the same periods of care', () => {
  const episode = fc
    .record({
      child: fc.constantFrom('A', 'B', 'C'),
      from: fc.nat(800),
      days: fc.option(fc.nat(300), { nil: null }),
      status: fc.constantFrom('C2', 'E1', 'V2', 'V3', 'V4'),
    })
    .map(({ child, from, days, status }) => {
      const start = addDays('2016-03-01', from)
      return stay(child, start, days === null ? '' : addDays(start, days), { LS: status })
    })
  const births = { A: '2010-01-01', B: '2000-03-31', C: '2000-04-01' }
  fc.assert(
    fc.property(fc.array(episode, { maxLength: 10 }), (episodes) => {
      const care = sent(
        Object.entries(births).map(([child, birth]) => header(child, birth)),
        episodes,
      )
      const rows = periodsOfCare(care.care?.episodes ?? []).map((one, n) => ({
        row: n + 2,
        child: one.child,
        gender: null,
        ethnicity: null,
        birth: births[one.child as keyof typeof births],
        start: one.start,
        end: one.end,
        legalStatus: one.endStatus,
        need: null,
      }))
      const lists: Evidence = { lists: { 8: rows }, windows: { 8: WINDOW } }
      for (const id of ['at-end', 'started.children', 'started.periods', 'ceased.children'])
        expect(valueOf(`looked-after.${id}.count`, care)?.value).toBe(
          valueOf(`looked-after.${id}.count`, lists)?.value,
        )
    }),
  )
})
