import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../../src/config.ts'
import { openSystem, type System } from '../../src/system.ts'
import { copyTemplate, onServer, type Holding } from './template-database.ts'

export interface TestSystem {
  readonly config: Config
  readonly system: System
  readonly url: string
  drop(): Promise<void>
}

/** A database of its own on the run's server: migrated, and holding nothing unless told otherwise. */
export async function openTestSystem(holding: Holding = 'nothing'): Promise<TestSystem> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const folder = await mkdtemp(join(tmpdir(), 'sightline-test-'))
  const config = await copyTemplate(name, folder, holding)
  const system = await openSystem(config)
  return {
    config,
    system,
    url: config.server?.app ?? '',
    async drop() {
      await system.close()
      await onServer((client) => client.query(`drop database ${name} with (force)`))
      await rm(folder, { recursive: true, force: true })
    },
  }
}
