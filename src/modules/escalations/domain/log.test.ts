import { expect, test } from 'vitest'
import { factsOf, type Told } from '../../../../test/support/played-room.ts'
import type { Values } from '../../rooms/index.ts'
import { escalationsPathway } from './pathway.ts'

const { panel } = escalationsPathway
const yes = { answer: 'yes', reason: '' } as const

const facts = (told: Told) => factsOf(escalationsPathway, told)
const faults = (code: string, values: Values, told: Told = { today: '2018-03-01' }) =>
  panel?.records
    .find((one) => one.code === code)
    ?.check?.(values, facts(told), null)
    .map(({ question, message }) => `${question}: ${message}`)

const quarter = { first: '2017-04-01', last: '2017-06-30' }

test('a return is about days that are over, comes once, and its period runs forwards', () => {
  const values = { agency: 'Severnshire Probation', 'received-on': '2017-07-03', ...quarter }
  expect(faults('agency-return', values)).toEqual([])
  expect(faults('agency-return', { ...values, 'received-on': '2017-06-29' })).toHaveLength(1)
  expect(faults('agency-return', { ...values, first: '2017-07-01' })).toHaveLength(1)
  const told = { today: '2018-01-01', records: [['agency-return', values] as const] }
  expect(faults('agency-return', { ...values, first: '2017-06-01' }, told)).toEqual([
    'agency: Severnshire Probation has given a return for days of this period. Put that one right.',
  ])
  expect(faults('agency-return', { ...values, first: '2017-06-30' }, told)).toHaveLength(1)
  expect(
    faults('agency-return', { ...values, first: '2017-03-01', last: '2017-04-01' }, told),
  ).toHaveLength(1)
  expect(
    faults('agency-return', { ...values, first: '2017-01-01', last: '2017-03-31' }, told),
  ).toEqual([])
  expect(faults('agency-return', { ...values, agency: 'Severn Vale Police' }, told)).toEqual([])
})

test('agencies are asked once each, for days before the answer is due', () => {
  const values = { ...quarter, due: '2017-07-10', agencies: [{ agency: 'A' }] }
  expect(faults('returns-asked', values)).toEqual([])
  expect(faults('returns-asked', { ...values, due: '2017-06-29' })).toHaveLength(1)
  expect(faults('returns-asked', { ...values, last: '2017-03-31' })).toHaveLength(1)
  expect(
    faults('returns-asked', { ...values, agencies: [{ agency: 'A b' }, { agency: 'a  B ' }] }),
  ).toEqual(['agencies: a  B stands there twice. Remove one row.'])
})

test('the standing room shows who owes a return, and that a nil return is one', () => {
  const standing = facts({
    today: '2017-07-12',
    standing: true,
    records: [
      [
        'returns-asked',
        {
          'asked-on': '2017-06-26',
          ...quarter,
          due: '2017-07-10',
          agencies: [{ agency: 'Severn Vale Police' }, { agency: 'Severnshire Probation' }],
        },
      ],
      [
        'agency-return',
        { 'received-on': '2017-07-03', agency: 'severn vale police', ...quarter, nil: yes },
      ],
    ],
  })
  expect(panel?.watches?.(standing).map(({ title, due, done }) => [title, due, done])).toEqual([
    ['Return of Severn Vale Police', '2017-07-10', '2017-07-03'],
    ['Return of Severnshire Probation', '2017-07-10', null],
  ])
})
