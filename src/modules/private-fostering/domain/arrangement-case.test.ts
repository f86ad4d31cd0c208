import { expect, test } from 'vitest'
import { periodOf } from '../../../knowledge/law/index.ts'
import { madeRoom } from '../../../../test/support/made-room.ts'
import type { ExportRow } from '../../rooms/index.ts'
import { arrangementOfRoom, arrangementOfRow } from './arrangement-case.ts'
import { fosteringFigures } from './figures.ts'
import { privateFosteringPathway as pathway } from './pathway.ts'

const LINE: ExportRow = {
  reference: 'PF 1',
  notified: '05/06/2017',
  aware: '05/06/2017',
  begins: '06/05/2017',
  ended: '',
  visits: '10/06/2017',
  alone: 'Y',
}

test('a line reads as an arrangement; without its own day the council knew by the notification', () => {
  expect(arrangementOfRow({ ...LINE, aware: '', alone: '' })).toEqual({
    is: true,
    notified: '2017-06-05',
    aware: '2017-06-05',
    begins: '2017-05-06',
    ended: null,
    visits: [{ on: '2017-06-10', alone: null, asked: 'unknown' }],
    asOf: null,
  })
})

test('a line that can’t be right is named', () => {
  const message = (some: ExportRow) => {
    const read = arrangementOfRow({ ...LINE, ...some })
    return 'problem' in read ? [read.problem] : []
  }
  expect(message({})).toEqual([])
  for (const [key, what] of [
    ['notified', 'the day of notification'],
    ['aware', 'the day the council knew'],
    ['begins', 'the day it began'],
    ['ended', 'the day it ended'],
    ['visits', 'visits'],
    ['extracted', 'the day it was extracted'],
  ] as const)
    expect(message({ [key]: 'soon' })).toEqual([
      `In the column of ${what}: “soon” is not a date, such as 31/03/2018.`,
    ])
  expect(message({ private: 'perhaps' })).toEqual([
    'In the column of whether it is private fostering: “perhaps” is not Yes or No.',
  ])
  expect(message({ notified: '', aware: '', begins: '' })).toEqual([
    'It says neither when the council knew nor when the arrangement began.',
  ])
  expect(message({ notified: '01/06/2017' })).toEqual(['It was notified before the council knew.'])
  expect(message({ ended: '01/05/2017' })).toEqual(['The arrangement ended before it began.'])
  expect(message({ visits: '04/06/2017' })).toEqual([
    'A visit lies before the day the council knew.',
  ])
  expect(message({ alone: 'Y;N' })).toEqual([
    'There are 1 visits, and 2 answers on whether the child was seen alone.',
  ])
  expect(message({ alone: 'maybe' })).toEqual(['“maybe” is not Y, N or NA.'])
})

test('a home visited before the child came is visited, and nobody could be seen alone', () => {
  const facts = madeRoom(pathway, {
    records: [
      { code: 'aware', values: { on: '2017-06-05' } },
      { code: 'notified', values: { on: '2017-06-05' } },
      { code: 'arrangement', values: { begins: '2017-07-24', lasting: 'meant' } },
      { code: 'home-visit', values: { on: '2017-06-12' } },
    ],
    today: '2017-07-20',
  })
  expect(arrangementOfRoom(facts)?.visits).toEqual([
    { on: '2017-06-12', alone: null, asked: 'not-called-for' },
  ])
  const share = (id: string) => {
    const figures = fosteringFigures.ofRooms([facts], periodOf(2017))
    const found = figures.find((one) => one.id === `private-fostering.${id}.percent`)?.measure
    return [found?.numerator, found?.denominator]
  }
  expect(share('first-visit-within-7wd')).toEqual([1, 1])
  expect(share('visits-in-time')).toEqual([1, 1])
  expect(share('seen-alone')).toEqual([null, 0])
})
