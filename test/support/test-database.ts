import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import { readConfig, type Config } from '../../src/config.ts'
import { openSystem, type System } from '../../src/system.ts'

export interface TestSystem {
  readonly config: Config
  readonly system: System
  readonly url: string
  drop(): Promise<void>
}

/** A database of its own, migrated, on the run's server. */
export async function openTestSystem(): Promise<TestSystem> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name}`)
  const url = new URL(inject('databaseUrl'))
  url.pathname = `/${name}`
  const folder = await mkdtemp(join(tmpdir(), 'sightline-test-'))
  const config = readConfig({ DATABASE_URL: url.href }, { dataFolder: folder })
  const system = await openSystem(config)
  return {
    config,
    system,
    url: url.href,
    async drop() {
      await system.close()
      await onServer(`drop database ${name} with (force)`)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function onServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: inject('databaseUrl') })
  await client.connect()
  await client.query(sql)
  await client.end()
}
