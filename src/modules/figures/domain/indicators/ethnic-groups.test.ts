import { expect, test } from 'vitest'
import { ethnicGroupOf } from './ethnic-groups.ts'

test.each([
  ['WBRI', 'White British'],
  ['a) WBRI', 'White British'],
  ['A1 - White British', 'White British'],
  ['White - English/Welsh/Scottish/Northern Irish/British', 'White British'],
  ['WIRI', 'White other'],
  ['White Irish', 'White other'],
  ['Any other White background', 'White other'],
  ['Gypsy or Roma', 'White other'],
  ['MWBC', 'Mixed'],
  ['White and Black Caribbean', 'Mixed'],
  ['CHNE', 'Asian'],
  ['Any other Asian background', 'Asian'],
  ['BAFR', 'Black'],
  ['Black British: Caribbean', 'Black'],
  ['OOTH', 'Other'],
  ['Any other ethnic group', 'Other'],
  ['REFU', null],
  ['NOBT', null],
  ['Information not yet obtained', null],
  ['Refused', null],
  [null, null],
  ['', null],
])('the ethnicity %s is %s', (written, group) => {
  expect(ethnicGroupOf(written)).toBe(group)
})
