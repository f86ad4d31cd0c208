import { createServer, type Server } from 'node:net'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openScanner } from './scan.ts'

// Stands in for clamd: speaks INSTREAM, finds what says EICAR, and can fall silent or talk nonsense.
let folder = ''
let clamd: Server
const received: Buffer[] = []
let answers: 'honestly' | 'nonsense' | 'not' = 'honestly'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-scan-'))
  clamd = createServer((socket) => {
    let all = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (chunk: Buffer) => {
      if (answers === 'not') return void socket.destroy()
      all = Buffer.concat([all, chunk])
      const content = contentOf(all)
      if (!content) return
      received.push(content)
      const found = content.includes('EICAR') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0'
      socket.end(answers === 'nonsense' ? 'INSTREAM size limit exceeded. ERROR\0' : found)
    })
  })
  await new Promise<void>((done) => clamd.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  await new Promise((done) => clamd.close(done))
  await rm(folder, { recursive: true })
})

/** What was sent, once the chunk of length 0 has come. */
function contentOf(all: Buffer): Buffer | null {
  let at = 'zINSTREAM\0'.length
  const parts: Buffer[] = []
  while (at + 4 <= all.length) {
    const length = all.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(all.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

const scanner = () => openScanner(`tcp://127.0.0.1:${(clamd.address() as AddressInfo).port}`)

async function file(content: string | Buffer): Promise<string> {
  const path = join(folder, `${Math.random()}`)
  await writeFile(path, content)
  return path
}

test('a clean file is clean, and the scanner saw every byte of it', async () => {
  answers = 'honestly'
  const content = Buffer.alloc(3_000_000, 'sightline ')
  expect(await scanner()(await file(content))).toBe('clean')
  expect(received.at(-1)?.equals(content)).toBe(true)
})

test('an infected file is found', async () => {
  answers = 'honestly'
  expect(await scanner()(await file('… EICAR …'))).toBe('infected')
})

test('a scanner that says anything else, or hangs up, or is not there, did not say that it is clean', async () => {
  answers = 'nonsense'
  expect(await scanner()(await file('words'))).toBe('unavailable')
  answers = 'not'
  expect(await scanner()(await file('words'))).toBe('unavailable')
  expect(await openScanner('tcp://127.0.0.1:1')(await file('words'))).toBe('unavailable')
})

test('where no scanner is set up, that is what is said', async () => {
  expect(await openScanner(null)(await file('words'))).toBe('none')
})
