import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packagedPrograms } from './packaged.ts'
import { startEmbedded } from './index.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-embedded-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test(
  'a second start finds the running database and what was written to it',
  { timeout: 60_000 },
  async () => {
    const first = await startEmbedded(folder, packagedPrograms())
    const second = await startEmbedded(folder, packagedPrograms())
    expect(second.url).toBe(first.url)
    await ask(first.url, 'create table kept (n int); insert into kept values (7)')
    await first.stop()

    const third = await startEmbedded(folder, packagedPrograms())
    expect(await ask(third.url, 'select n from kept')).toEqual([{ n: 7 }])
    expect(await ask(third.url, 'show fsync')).toEqual([{ fsync: 'on' }])
    await third.stop()
    await rm(third.folder, { recursive: true })
  },
)
