import { expect, test } from 'vitest'
import { assignAgencies } from './assign-agencies.ts'

const read = (agency: string) => ({
  on: '2017-03-12',
  time: null,
  until: null,
  child: '',
  who: '',
  what: 'Home visit',
  response: '',
  comment: '',
  source: 'all.xlsx',
  sourceRow: 2,
  agency,
})
const KNOWN = [
  { id: 'p', name: 'Severn Vale Police' },
  { id: 'c', name: 'Severnshire Council' },
  { id: 'd', name: 'Wyrebridge District Council' },
]
const owner = (agency: string, chosen: string | null = 'c') =>
  assignAgencies([read(agency)], chosen, KNOWN).entries[0]?.agencyId

test('an entry is of the agency that its file names, or else of the one that was chosen', () => {
  expect(owner('')).toBe('c')
  expect(owner('', null)).toBeNull()
  expect(owner('severn vale  police')).toBe('p')
  expect(owner('Police')).toBe('p')
})

test('a name that fits no agency, or several, is told by its row', () => {
  for (const name of ['Probation', 'Council', 'Pol'])
    expect(assignAgencies([read(name)], 'c', KNOWN)).toMatchObject({
      entries: [],
      problems: [{ row: 2, message: expect.stringContaining(name) as string }],
    })
})
