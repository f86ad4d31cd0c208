import { expect, test } from 'vitest'
import { passwordProblem } from './password.ts'

test.each([
  ['short1!', 'at least 15 characters'],
  ['aaaaaaaaaaaaaaaaaaaa', 'repeats itself'],
  ['abcdefghijklmnopqrst', 'repeats itself'],
  ['Password123456789!', 'stolen passwords'],
  ['welcomewelcome2026', 'people often use'],
  ['morgan.hale.morgan.hale', 'people often use'],
])('%s is refused', (password, why) => {
  expect(passwordProblem(password, ['morgan.hale@example.test'])).toContain(why)
})

test('three or four unrelated words are accepted', () => {
  expect(passwordProblem('otter biscuit lantern', ['morgan.hale@example.test'])).toBeNull()
})

test.each(['michaelmichael1', 'superman1234567!', 'mustang2mustang2'])(
  'a stolen password is refused, also made longer: %s',
  (password) => {
    expect(passwordProblem(password, [])).not.toBeNull()
  },
)

test('four unrelated words are accepted', () => {
  expect(passwordProblem('lantern orchid quarry thimble', [])).toBeNull()
})
