import { expect, test } from 'vitest'
import type { RoomRecord, Values } from '../facts.ts'
import { pairKey, redactionsIn, redactionValues, verdictsIn } from './kept-records.ts'
import type { Covered } from './redact.ts'

const record = (id: string, code: string, values: Values): RoomRecord => ({
  id,
  code,
  version: 1,
  on: '2018-02-01',
  time: null,
  childId: null,
  agencyId: null,
  agency: null,
  by: 'Morgan Hale',
  at: '2018-02-01T10:00:00.000Z',
  values,
})

test('a redaction kept as a record is the same when it is read', () => {
  const all: readonly Covered[] = [
    { kind: 'entry', entryId: 'one' },
    { kind: 'field', entryId: 'one', field: 'comment' },
    { kind: 'text', entryId: 'one', field: 'what', text: 'Quill' },
    { kind: 'everywhere', text: 'Quill' },
  ]
  for (const covers of all)
    expect(
      redactionsIn([record('r', 'redaction', redactionValues(covers, 'privilege', 'Asked'))]),
    ).toEqual([
      {
        id: 'r',
        covers,
        reason: 'privilege',
        note: 'Asked',
        by: 'Morgan Hale',
        at: '2018-02-01T10:00:00.000Z',
        lifted: null,
      },
    ])
})

test('one that can’t be understood covers the whole entry, never less', () => {
  const [found] = redactionsIn([
    record('r', 'redaction', { covers: 'field', entry: 'one', field: 'gone', reason: 'privilege' }),
  ])
  expect(found?.covers).toEqual({ kind: 'entry', entryId: 'one' })
})

test('lifting is told with who and why; what was decided last of a pair counts', () => {
  const records = [
    record('r', 'redaction', redactionValues({ kind: 'everywhere', text: 'x' }, 'safety', '')),
    record('l', 'redaction-lifted', { redaction: 'r', why: 'Consent' }),
    record('d', 'duplicate', { first: 'b', second: 'a', verdict: 'same', why: '' }),
    record('e', 'duplicate', { first: 'a', second: 'b', verdict: 'different', why: 'Two visits' }),
  ]
  expect(redactionsIn(records)[0]?.lifted).toMatchObject({ by: 'Morgan Hale', why: 'Consent' })
  expect(verdictsIn(records).get(pairKey('b', 'a'))).toMatchObject({
    same: false,
    why: 'Two visits',
  })
})
