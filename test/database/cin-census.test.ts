import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../src/config.ts'
import { census, child } from '../support/census-child.ts'
import { censusText } from '../support/census-file.ts'

// The whole program, as it is called; it opens no database.
let folder = ''
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'sightline-census-'))))
afterAll(() => rm(folder, { recursive: true }))

async function validate(file: string, ...words: string[]) {
  const path = join(folder, 'census.xml')
  await writeFile(path, file)
  const all = [join(root, 'dist', 'cli.js'), 'validate', 'cin-census', path, ...words]
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, all, { env: { PATH: '' } }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

test('a census ends with 0 where nothing is wrong, 1 where something is', async () => {
  expect(await validate(censusText({ children: 200 }))).toEqual({
    code: 0,
    out: '200 children, 0 errors, 0 queries\n',
    err: '',
  })
  expect(await validate(census([child({ Ethnicity: null })]), '--format', 'csv')).toMatchObject({
    code: 1,
    out: expect.stringContaining('4220,error,SEV0000001'),
  })
})

test('a census that can’t be read ends with 2 and one sentence, wrong usage too', async () => {
  const { code, err } = await validate(censusText({ children: 200 }).slice(0, 9000))
  expect(err).toMatch(/^Line \d+: the file ends too early.*\n$/)
  expect(code).toBe(2)
  expect((await validate('<Message/>', '--format', 'xml')).code).toBe(2)
  expect((await validate('<Message/>')).err).toMatch(/Say which year/)
})
