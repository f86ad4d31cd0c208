import { expect, test } from 'vitest'
import { madeRoom, type MadeRecord } from '../../../../test/support/made-room.ts'
import { drawChart } from '../../../platform/charts/draw-chart.ts'
import { protectionOrdersPathway as pathway } from './pathway.ts'
import { ordersTell, orderTells } from './tells.ts'

const order = (on: string, expires: string): MadeRecord => ({
  code: 'order',
  values: { kind: 'DVPO', on, lasts: 'until-day', expires },
})
const household: MadeRecord = {
  code: 'household',
  values: { children: 'yes', 'how-many': 1, pregnant: 'no', home: 'owned', supervised: 'no' },
}
const told = (body: string, on: string): MadeRecord =>
  body === 'school'
    ? { code: 'told-child', values: { body, on, done: 'told' }, child: 0 }
    : { code: 'told', values: { body, on, done: 'told' } }
const work = (on: string): MadeRecord => ({ code: 'work', values: { on, kind: 'assessment' } })

const room = (records: readonly MadeRecord[], ages: readonly '5-9'[] = ['5-9']) =>
  madeRoom(pathway, { records, today: '2017-08-01', ages })

const USED = room([
  order('2017-06-07', '2017-06-20'),
  household,
  told('childrens-services', '2017-06-06'),
  told('gp', '2017-06-07'),
  work('2017-06-10'),
  told('school', '2017-06-22'),
])

test('a room tells its days with the gaps between, in words, in a table and in a picture', () => {
  const [days] = orderTells(USED)
  expect(days?.lines).toContain('Nothing was done from day 5 to day 14.')
  expect(days?.table?.rows).toEqual([
    ['Before', '6 June 2017', 'Told: Children’s services'],
    ['1', '7 June 2017', 'Told: GP practice'],
    ['2 to 3', '8 June 2017 to 9 June 2017', 'Nothing'],
    ['4', '10 June 2017', 'Assessment begun'],
    ['5 to 14', '11 June 2017 to 20 June 2017', 'Nothing'],
    ['After', '22 June 2017', 'Told: School or college (Child 1)'],
  ])
  const { chart } = days ?? {}
  if (chart?.kind !== 'bars') throw new Error('There is no picture.')
  expect(chart.bars).toHaveLength(14)
  expect(chart.bars[0]).toEqual({ label: '1', values: [1, 0] })
  expect(chart.bars[3]).toEqual({ label: '4', values: [0, 1] })
  expect(drawChart(chart)).toContain('<svg')
})

test('days in which nothing was done, or too many to tell apart, are not drawn', () => {
  const unused = room([order('2017-06-07', '2017-07-04'), household])
  expect(orderTells(unused)[0]?.chart).toBeUndefined()
  expect(orderTells(unused)[0]?.table?.rows).toEqual([
    ['1 to 28', '7 June 2017 to 4 July 2017', 'Nothing'],
  ])
  const long = room([
    {
      code: 'order',
      values: { kind: 'DAPO', on: '2017-01-02', lasts: 'until-day', expires: '2017-07-04' },
    },
    work('2017-01-05'),
  ])
  expect(orderTells(long)[0]?.chart).toBeUndefined()
})

test('who must be told is told with why, and who was not', () => {
  const open = room([order('2017-06-07', '2017-07-04'), household, told('gp', '2017-06-08')])
  const who = orderTells(open).find(({ title }) => title === 'Who must be told')
  expect(who?.lines).toEqual([
    'Nobody has recorded telling children’s services.',
    'Nobody has recorded telling the school or college of Child 1.',
  ])
  expect(who?.table?.rows.map(([body, , when]) => [body, when])).toEqual([
    ['Children’s services', 'Not yet'],
    ['The GP practice', '8 June 2017'],
    ['The school or college of Child 1', 'Not yet'],
  ])
  expect(orderTells(madeRoom(pathway, { today: '2017-08-01' }))).toEqual([])
})

test('the group sees its orders together, those with no children apart', () => {
  const childless = room(
    [order('2017-05-03', '2017-05-30'), { code: 'household', values: { children: 'no' } }],
    [],
  )
  const unknown = room([order('2017-05-08', '2017-06-04')], [])
  const full = room([
    order('2017-07-10', '2017-07-23'),
    household,
    told('childrens-services', '2017-07-10'),
    told('gp', '2017-07-11'),
    told('school', '2017-07-11'),
    ...Array.from({ length: 14 }, (_, at) => work(`2017-07-${10 + at}`)),
  ])
  const [together] = ordersTell([full, USED, childless, unknown, room([household])])
  expect(together?.lines).toEqual([
    'There are 4 orders here, 2 of them where children live.',
    'Everybody was told within one working day for 1 of 2 where that is known.',
    'Work began before the order expired for 2 of 2 where that is known.',
  ])
  expect(together?.table?.rows.map((row) => row.slice(1))).toEqual([
    ['3 May 2017', '0', 'No children', 'No children', '28 days'],
    ['8 May 2017', 'Not known', 'Not known yet', 'No', '28 days'],
    ['7 June 2017', '1', 'No', 'Yes', '10 days'],
    ['10 July 2017', '1', 'Yes', 'Yes', 'None'],
  ])
  expect(ordersTell([room([household])])).toEqual([])
  expect(pathway.panel?.tells?.(room([]), [full])).toHaveLength(1)
})
