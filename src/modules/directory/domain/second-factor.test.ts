import { generateSync } from 'otplib'
import { expect, test } from 'vitest'
import { newSecondFactor, stepOfCode } from './second-factor.ts'

const now = new Date('2026-03-02T10:00:10Z')
const { secret } = newSecondFactor('morgan.hale@example.test')
const codeAt = (seconds: number) =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) + seconds })

test('the code of this half minute is good, also with a space in it', () => {
  const code = codeAt(0)
  expect(stepOfCode(secret, `${code.slice(0, 3)} ${code.slice(3)}`, now, null)).not.toBeNull()
})

test('a code works once', () => {
  const step = stepOfCode(secret, codeAt(0), now, null)
  expect(stepOfCode(secret, codeAt(0), now, step)).toBeNull()
})

test('a code of ten minutes ago is refused', () => {
  expect(stepOfCode(secret, codeAt(-600), now, null)).toBeNull()
})

test('letters are refused', () => {
  expect(stepOfCode(secret, 'abcdef', now, null)).toBeNull()
})
