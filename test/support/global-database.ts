import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { packagedPrograms } from '../../src/platform/db/embedded/packaged.ts'
import { startEmbedded } from '../../src/platform/db/embedded/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
    /** Where the files that belong to the template databases lie. */
    templates: string
  }
}

/** One PostgreSQL for the whole run: the packaged one, or the programs TEST_POSTGRES_PACKAGE names. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'sightline-test-'))
  const database = await startEmbedded(
    folder,
    process.env['TEST_POSTGRES_PACKAGE'] ?? packagedPrograms(),
  )
  await forgetOnPowerCut(database.url)
  const templates = join(folder, 'templates')
  await mkdir(templates)
  project.provide('databaseUrl', database.url)
  project.provide('templates', templates)
  return async () => {
    await database.stop()
    await rm(database.folder, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
}

// Nothing here outlives the run, so nothing waits for the disk. That the real one does is asked of a
// cluster of its own, in embedded.test.ts.
async function forgetOnPowerCut(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes'])
    await client.query(`alter system set ${setting} = off`)
  await client.query('select pg_reload_conf()')
  await client.end()
}
