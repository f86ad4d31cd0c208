import { once } from 'node:events'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { Client } from 'pg'
import { checkpointFile } from '../audit/index.ts'
import { tablesInOrder, type BackedUpTable } from './tables.ts'

const BATCH = 2_000

/** What lies beside the database and belongs to it. */
const KEPT_BESIDE = ['uploads', 'secret']
/** The copy of the audit log's checkpoints lies in a file for each database; in a backup there is one. */
const CHECKPOINTS = 'audit-checkpoints.jsonl'

interface Manifest {
  readonly format: 1
  readonly at: string
  readonly migrations: readonly string[]
  readonly tables: readonly {
    readonly name: string
    readonly rows: number
    readonly sha256: string
  }[]
}

/** Where what lies beside the database lies. */
interface Kept {
  readonly dataFolder: string
  readonly server: { readonly app: string } | null
}

/** Why a backup can't be taken or put back, in a sentence for whoever runs the server. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused'
}

/**
 * Writes the whole system into an empty folder: every row as it stood at one moment, the uploaded
 * files, and the secret they are sealed with. In: the URL of the role that migrates, the folders, the
 * moment. Out: how many rows.
 */
export async function backUp(url: string, from: Kept, folder: string, at: Date): Promise<number> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).length > 0)
    throw new BackupRefused(`The folder ${folder} is not empty.`)
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const tables: Manifest['tables'][number][] = []
    for (const table of await tablesInOrder(client))
      tables.push(await writeTable(client, table, folder))
    const migrations = await migrationsOf(client)
    await client.query('commit')
    for (const kept of KEPT_BESIDE)
      if (existsSync(join(from.dataFolder, kept)))
        await cp(join(from.dataFolder, kept), join(folder, kept), { recursive: true })
    const checkpoints = checkpointFile(from.dataFolder, from.server?.app ?? null)
    if (existsSync(checkpoints)) await cp(checkpoints, join(folder, CHECKPOINTS))
    const manifest: Manifest = { format: 1, at: at.toISOString(), migrations, tables }
    // Last, so that a folder without it is known to be a backup that did not finish.
    await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, {
      mode: 0o600,
    })
    return tables.reduce((sum, { rows }) => sum + rows, 0)
  } finally {
    await client.end()
  }
}

async function migrationsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from migration.done where name <> 'policies' order by name`,
  )
  return rows.map(({ name }) => name)
}

async function writeTable(client: Client, table: BackedUpTable, folder: string) {
  await client.query(`set local role ${table.readAs}`)
  await client.query(
    `declare rows no scroll cursor for select to_jsonb(t)::text as row from ${table.name} t`,
  )
  const file = createWriteStream(join(folder, `${table.name}.jsonl`), { mode: 0o600 })
  const hash = createHash('sha256')
  let count = 0
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${BATCH} from rows`)
    if (rows.length === 0) break
    const text = rows.map(({ row }) => `${row}\n`).join('')
    hash.update(text)
    count += rows.length
    if (!file.write(text)) await once(file, 'drain')
  }
  file.end()
  await finished(file)
  await client.query('close rows')
  await client.query('reset role')
  return { name: table.name, rows: count, sha256: hash.digest('hex') }
}

/**
 * Puts a backup back into a system that holds no partnership yet. In: a migrated database's URL. Out:
 * how many rows. Refuses a backup that is incomplete, altered, or of another version of the program.
 */
export async function putBack(url: string, to: Kept, folder: string): Promise<number> {
  const manifest = await readManifest(folder)
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const migrations = await migrationsOf(client)
    const newer = manifest.migrations.find((one) => !migrations.includes(one))
    if (newer)
      throw new BackupRefused(`The backup is of a newer version: this one has no ${newer}.`)
    if ((await client.query('select 1 from app.partnership limit 1')).rowCount)
      throw new BackupRefused('This system holds a partnership already. Restore into an empty one.')
    await client.query('begin')
    for (const table of await tablesInOrder(client)) {
      const held = manifest.tables.find(({ name }) => name === table.name)
      if (held) await readTable(client, table, held, folder)
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
  await mkdir(to.dataFolder, { recursive: true })
  for (const kept of KEPT_BESIDE)
    if (existsSync(join(folder, kept)))
      await cp(join(folder, kept), join(to.dataFolder, kept), { recursive: true, force: true })
  if (existsSync(join(folder, CHECKPOINTS)))
    await cp(join(folder, CHECKPOINTS), checkpointFile(to.dataFolder, to.server?.app ?? null))
  return manifest.tables.reduce((sum, { rows }) => sum + rows, 0)
}

async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, 'manifest.json')
  if (!existsSync(file)) throw new BackupRefused(`${folder} holds no complete backup.`)
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest
  for (const { name, sha256 } of manifest.tables) {
    const hash = createHash('sha256')
    for await (const chunk of createReadStream(join(folder, `${name}.jsonl`)))
      hash.update(chunk as Buffer)
    if (hash.digest('hex') !== sha256) throw new BackupRefused(`The backup’s ${name} was altered.`)
  }
  return manifest
}

async function readTable(
  client: Client,
  table: BackedUpTable,
  held: Manifest['tables'][number],
  folder: string,
): Promise<void> {
  await client.query(`set local role ${table.writeAs}`)
  // A new system has chains of its own, still empty; those of the backup take their place.
  if (table.name === 'audit.shard')
    await client.query('delete from audit.entry; delete from audit.shard')
  const columns = await writtenColumns(client, table.name)
  let batch: string[] = []
  const flush = async () => {
    if (batch.length === 0) return
    await client.query(
      `insert into ${table.name} (${columns})
       select ${columns} from jsonb_populate_recordset(null::${table.name}, $1::jsonb)`,
      [`[${batch.join(',')}]`],
    )
    batch = []
  }
  let rows = 0
  const lines = createInterface({ input: createReadStream(join(folder, `${table.name}.jsonl`)) })
  for await (const line of lines) {
    batch.push(line)
    rows++
    if (batch.length >= BATCH) await flush()
  }
  await flush()
  await client.query('reset role')
  if (rows !== held.rows) throw new BackupRefused(`The backup’s ${table.name} lacks rows.`)
}

// What the database works out from other columns, it works out again.
async function writtenColumns(client: Client, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  )
  return rows[0]?.columns ?? ''
}
