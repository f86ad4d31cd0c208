import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../src/config.ts'

function sightline(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'dist', 'cli.js'), ...words], (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err })
    })
  })
}

test('the clock prints a due date and why, without a database', async () => {
  const { code, out } = await sightline('clock', 'conference.hold', '--from', '2018-03-22')
  expect(code).toBe(0)
  expect(out).toContain('Hold the initial child protection conference: 16 April 2018\n')
  expect(out).toContain('30 March 2018 is not counted: Good Friday.')
})

test('the rules are listed as JSON for other systems', async () => {
  const { code, out } = await sightline('clock', '--list', '--law', 'lscb', '--format', 'json')
  expect(code).toBe(0)
  const rules = JSON.parse(out) as { rule: string; law: string; checked: boolean }[]
  expect(rules.every(({ law }) => law === 'lscb')).toBe(true)
  expect(rules.find(({ rule }) => rule === 'serious-case-review.decide')?.checked).toBe(false)
})

test.each([
  [['clock', 'no.such-rule', '--from', '2018-03-22'], 'There is no rule no.such-rule.'],
  [['clock', 'conference.hold', '--from', 'tomorrow'], 'is no day and no time'],
  [['clock', 'conference.hold', '--from', '2018-03-22', '--law', 'wt1999'], 'wt1999'],
])('%j is wrong usage', async (words, sentence) => {
  const { code, err } = await sightline(...words)
  expect(code).toBe(2)
  expect(err).toContain(sentence)
})
