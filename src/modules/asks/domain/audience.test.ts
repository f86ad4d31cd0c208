import { expect, test } from 'vitest'
import { isAddress, joined, readPeople, readSchools } from './audience.ts'

const rows = (...lines: string[]) =>
  lines.map((line, at) => ({ row: at + 1, cells: line.split(',') }))
const nobody = () => null

test('schools are read in the usual order, or by their headings in any order', () => {
  const plain = readSchools(rows('100001,Wyre Hill,head@wyre.example'), nobody)
  const headed = readSchools(
    rows('E-mail,School name,URN', 'head@wyre.example,Wyre Hill,100001'),
    nobody,
  )
  expect(headed).toEqual(plain)
  expect(plain.invited).toMatchObject([
    { askedAs: 'school', urn: '100001', name: 'Wyre Hill', email: 'head@wyre.example' },
  ])
})

test('what is wrong is said with its row, and the rest is read all the same', () => {
  const { invited, problems } = readSchools(
    rows('10001,A,a@a.example', '100002,,b@b.example', '100003,C,c at c', '100004,D,', '100004,E,'),
    nobody,
  )
  expect(problems.map(({ row }) => row)).toEqual([1, 2, 3, 5])
  expect(problems[3]?.message).toBe('This is the same as row 4.')
  expect(invited).toMatchObject([{ urn: '100004', email: '' }])
})

test('a school is joined to the agency of its name', () => {
  const { invited } = readSchools(rows('100001,Wyre Hill,'), (name) =>
    name === 'Wyre Hill' ? 'its-agency' : null,
  )
  expect(invited[0]?.agencyId).toBe('its-agency')
})

test('nobody is asked twice, and an address that was missing is taken over', () => {
  const [a, b] = readPeople(rows('A,a@a.example', 'B,b@b.example')).invited
  const school = (email: string) => readSchools(rows(`100001,S,${email}`), nobody).invited
  if (!a || !b) throw new Error('Two people were to be read.')
  expect(joined([a], [a, b])).toEqual({ all: [a, b], added: 1 })
  expect(joined(school(''), school('s@s.example')).all).toEqual(school('s@s.example'))
})

test('an address can’t carry a second one, or another heading', () => {
  expect(isAddress('a.b@c.example')).toBe(true)
  for (const bad of ['a@b', 'a@b.example,c@d.example', 'a@b.example\nBcc: x', '<a@b.example>', ''])
    expect(isAddress(bad), bad).toBe(false)
})
