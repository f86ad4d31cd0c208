import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { packagedPrograms } from '../../src/platform/db/embedded/packaged.ts'
import { startEmbedded } from '../../src/platform/db/embedded/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
  }
}

/** One PostgreSQL for the whole run: the packaged one, or the programs TEST_POSTGRES_PACKAGE names. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-test-'))
  const database = await startEmbedded(
    folder,
    process.env['TEST_POSTGRES_PACKAGE'] ?? packagedPrograms(),
  )
  project.provide('databaseUrl', database.url)
  return async () => {
    await database.stop()
    await rm(database.folder, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
}
