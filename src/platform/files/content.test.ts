import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeContent } from './content.ts'
import { writeWorkbook } from './xlsx/write.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-content-'))
})
afterAll(() => rm(folder, { recursive: true }))

const PDF = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

async function described(name: string, content: string | Buffer) {
  const path = join(folder, 'file')
  await writeFile(path, content)
  return describeContent(path, name)
}

test('a file that is what its name says is taken', async () => {
  expect(await described('a.pdf', PDF)).toEqual({ type: 'application/pdf' })
  expect(await described('A.PNG', PNG)).toEqual({ type: 'image/png' })
  expect(await described('a.csv', 'a,b\n1,2\n')).toEqual({ type: 'text/csv; charset=utf-8' })
  const path = join(folder, 'book')
  await pipeline(writeWorkbook([{ name: 'One', rows: [['a', 1]] }]), createWriteStream(path))
  expect(await describeContent(path, 'book.xlsx')).toHaveProperty('type')
})

test('a file that is not what its name says is refused, with what to do', async () => {
  for (const [name, content] of [
    ['a.pdf', 'words'],
    ['a.docx', PDF],
    ['a.txt', PNG],
    ['a.csv', Buffer.from([0, 1, 2])],
    ['a.png', PDF],
  ] as const) {
    const found = await described(name, content)
    expect('refused' in found && found.refused, name).toContain('not what its name says')
  }
})

test('kinds that can run, and names without an ending, are not taken', async () => {
  for (const name of ['a.exe', 'a.html', 'a.svg', 'a', 'a.constructor', 'a.docm']) {
    const found = await described(name, PDF)
    expect('refused' in found && found.refused, name).toContain('not a kind of file we take')
  }
})
