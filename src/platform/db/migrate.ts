import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

export interface MigrateInput {
  /** URL of a role that may create schemas and roles. */
  readonly url: string
  /** Folder of NNNN_module_verb_noun.sql files. */
  readonly migrations: string
  /** SQL compiled from the policy table; applied again whenever it differs from last time. */
  readonly policies: string
}

const LOCK = 7_316_002

/**
 * Brings a database to this version of the program: migrations forward only, each in one transaction
 * and never changed after it ran; then the policies, so that a table is never open without them.
 * Out: the names of the migrations that ran now.
 */
export async function migrate({ url, migrations, policies }: MigrateInput): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`create schema if not exists migration;
      create table if not exists migration.done (
        name text primary key, checksum text not null, at timestamptz not null default now())`)
    const ran = await forward(client, await readMigrations(migrations))
    await applyPolicies(client, policies, ran.length > 0)
    return ran
  } finally {
    await client.end()
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, checksum: checksumOf(sql) }
    }),
  )
}

async function forward(client: Client, all: readonly Migration[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration.done',
  )
  const done = new Map(rows.map((row) => [row.name, row.checksum]))
  const ran: string[] = []
  for (const migration of all) {
    const before = done.get(migration.name)
    if (before === migration.checksum) continue
    if (before)
      throw new Error(`${migration.name} was changed after it ran. Write a new one instead.`)
    await inTransaction(client, migration.name, async () => {
      await client.query(migration.sql)
      await record(client, migration.name, migration.checksum)
    })
    ran.push(migration.name)
  }
  return ran
}

async function applyPolicies(client: Client, sql: string, tablesChanged: boolean): Promise<void> {
  const checksum = checksumOf(sql)
  const { rows } = await client.query<{ checksum: string }>(
    `select checksum from migration.done where name = 'policies'`,
  )
  if (!tablesChanged && rows[0]?.checksum === checksum) return
  await inTransaction(client, 'policies', async () => {
    await client.query(sql)
    await record(client, 'policies', checksum)
  })
}

async function record(client: Client, name: string, checksum: string): Promise<void> {
  await client.query(
    `insert into migration.done (name, checksum) values ($1, $2)
     on conflict (name) do update set checksum = excluded.checksum, at = now()`,
    [name, checksum],
  )
}

async function inTransaction(
  client: Client,
  name: string,
  work: () => Promise<void>,
): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`The database change ${name} failed: ${String(error)}`, { cause: error })
  }
}

function checksumOf(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}
