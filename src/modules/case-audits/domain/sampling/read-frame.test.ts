import { expect, test } from 'vitest'
import { readFrame } from './read-frame.ts'

test('a list is read line by line: a reference, its group, and why it was chosen', () => {
  expect(readFrame('C-01, North, Long, and complex\n\n  C-02;South\r\nC-03\tWest')).toEqual({
    entries: [
      { reference: 'C-01', stratum: 'North', chosen: 'Long, and complex' },
      { reference: 'C-02', stratum: 'South', chosen: '' },
      { reference: 'C-03', stratum: 'West', chosen: '' },
    ],
    problems: [],
  })
})

test('the same reference twice is refused, in whatever case it is typed', () => {
  expect(readFrame('c-01\nC-02\nC-01').problems).toEqual([
    'Line 3: its reference stands in line 1 already.',
  ])
})

test.each([
  [', North', 'it has no reference'],
  ['Amy Example', 'Never use a name'],
  // Made of the check digit’s rule; nobody has it: numbers from 999 are kept for tests.
  ['999 000 0018', 'an NHS number'],
  ['A123456789012', 'unique pupil number'],
  ['12/03/2009', 'this is a date'],
  ['2009-03-12', 'this is a date'],
  [`C${'1'.repeat(40)}`, '40 characters at most'],
])('“%s” may name somebody, or is no reference', (line, message) => {
  const { entries, problems } = readFrame(line)
  expect(entries).toEqual([])
  expect(problems[0]).toContain(message)
})

test('ten digits that are no NHS number are a reference', () => {
  expect(readFrame('9990000019').problems).toEqual([])
})
