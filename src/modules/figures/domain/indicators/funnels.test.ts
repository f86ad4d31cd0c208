import { expect, test } from 'vitest'
import { inputOf } from '../../../../../test/support/made-lists.ts'
import { funnels } from './funnels.ts'
import { valueOfIndicator, type AreaValue, type Beside } from './indicator.ts'
import { readValue } from './read-value.ts'

const value = (areaCode: string, numerator: number | null, denominator: number): AreaValue => ({
  figure: 'referrals.repeat-12m.percent',
  period: '2017-18',
  areaCode,
  areaName:
    { E10000099: 'Severnshire', E92000001: 'England', B: 'Brockshire' }[areaCode] ?? areaCode,
  oldAreaCode: null,
  key: null,
  status: 'known',
  value: 20,
  numerator,
  denominator,
  source: 'As published: made up',
})

function read(beside: Partial<Beside>) {
  const input = inputOf({ lists: {}, windows: {} }, '2017-18', beside)
  const reading = readValue(funnels, [valueOfIndicator(funnels, input)], '2017-18')
  if ('missing' in reading) throw new Error(reading.missing)
  return reading
}

const ENGLAND = value('E92000001', 20_000, 100_000)
const SET = {
  version: 'made-up set',
  members: [
    { name: '984', codes: [] },
    { name: 'Brockshire', codes: ['B'] },
    { name: 'Culverland', codes: ['Culverland'] },
  ],
}

test('an area far outside the limits is named, and one inside is chance', () => {
  expect(read({ published: [ENGLAND, value('E10000099', 300, 1000)] }).headline).toBe(
    'Outside the 99.8% limits around England’s: repeat referrals.',
  )
  expect(read({ published: [ENGLAND, value('E10000099', 210, 1000)] }).headline).toContain(
    'On no published figure',
  )
})

test('neighbours are of a stated set; one without a row is named and not drawn', () => {
  const reading = read({
    published: [ENGLAND, value('E10000099', 210, 1000), value('B', 150, 800)],
    neighbours: SET,
  })
  const said = reading.commentary.join(' ')
  expect(said).toContain('the set made-up set, which names 3.')
  expect(said).toContain('The authority with code 984 has no row in what was published')
  const picture = reading.parts[0]?.picture
  if (picture?.kind !== 'funnel') throw new Error('no funnel')
  expect(picture.areas.map(({ name }) => name).sort()).toEqual(['Brockshire', 'Severnshire'])
  const missing = reading.parts[0]?.rows.filter(([, shown]) => shown === 'Not available')
  expect(missing?.map(([name]) => name)).toEqual(['The authority with code 984', 'Culverland'])
})

test('without England’s numbers or this area’s there is nothing to compare', () => {
  const input = inputOf({ lists: {}, windows: {} }, '2017-18', {
    published: [value('E10000099', 300, 1000)],
  })
  expect(valueOfIndicator(funnels, input)).toMatchObject({ status: 'absent', content: null })
})

test('what it rests on is in the basis line', () => {
  const reading = read({ published: [ENGLAND, value('E10000099', 210, 1000)], neighbours: SET })
  expect(reading.sources).toEqual(['As published: made up', 'statistical neighbours made-up set'])
})
