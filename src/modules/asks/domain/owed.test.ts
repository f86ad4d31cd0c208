import { expect, test } from 'vitest'
import { byWhoOwes, remindable } from './owed.ts'

const owed = (id: string, agencyId: string | null, email: string, state = 'asked') => ({
  id,
  agencyId,
  email,
  state,
  name: `Name ${id}`,
  due: '2018-05-31',
  remindable: true,
})

test('an agency owes as one, and a person as one address, in the order of what is owed longest', () => {
  const groups = byWhoOwes([
    owed('1', 'police', 'lead@police.example'),
    owed('2', null, 'a@a.example'),
    owed('3', 'police', 'other@police.example'),
    owed('4', null, 'a@a.example'),
    owed('5', null, ''),
    owed('6', null, ''),
  ])
  expect(groups.map(({ owed: some }) => some.map(({ id }) => id))).toEqual([
    ['1', '3'],
    ['2', '4'],
    ['5'],
    ['6'],
  ])
})

test('nobody is reminded who has no address, or has said what stands in the way', () => {
  const found = remindable([
    owed('1', null, 'a@a.example'),
    owed('2', null, 'a@a.example', 'blocked'),
    owed('3', null, ''),
    { ...owed('4', null, 'b@b.example'), remindable: false },
  ])
  expect([...found].map(([email, all]) => [email, all.map(({ id }) => id)])).toEqual([
    ['a@a.example', ['1']],
  ])
})
