import { existsSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { inject } from 'vitest'
import { fillDemonstration } from '../../src/demo/fill.ts'
import { readConfig, type Config } from '../../src/config.ts'
import { openSystem } from '../../src/system.ts'

/** What a test's database holds as it begins: its tables and nothing in them, or the demonstration. */
export type Holding = 'nothing' | 'demonstration'

/**
 * Makes a database as a copy of one that was migrated (and filled) once in this run, with the files that
 * belong to it. In: its name, the folder of its data, what it holds. Out: how to run on it.
 */
export async function copyTemplate(
  name: string,
  folder: string,
  holding: Holding,
): Promise<Config> {
  await ensureTemplate(holding)
  const files = filesOf(holding)
  if (existsSync(files)) await cp(files, folder, { recursive: true })
  await onServer((client) => client.query(`create database ${name} template ${nameOf(holding)}`))
  return configOf(name, folder)
}

/** Runs work on the server's own database, where others are made and dropped. */
export async function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: inject('databaseUrl') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const nameOf = (holding: Holding) => `template_of_${holding}`
const filesOf = (holding: Holding) => join(inject('templates'), holding)

function configOf(name: string, folder: string): Config {
  const url = new URL(inject('databaseUrl'))
  url.pathname = `/${name}`
  return readConfig({ DATABASE_URL: url.href }, { dataFolder: folder })
}

// Whoever needs a template first makes it; others wait for it. It takes its name once it is whole.
function ensureTemplate(holding: Holding): Promise<void> {
  return onServer(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [nameOf(holding)])
    const { rows } = await client.query('select from pg_database where datname = $1', [
      nameOf(holding),
    ])
    if (rows.length > 0) return
    const unfinished = `unfinished_${holding}`
    await client.query(`drop database if exists ${unfinished}`)
    await makeTemplate(client, unfinished, holding)
    await client.query(`alter database ${unfinished} rename to ${nameOf(holding)}`)
  })
}

async function makeTemplate(client: Client, name: string, holding: Holding): Promise<void> {
  const folder = filesOf(holding)
  await mkdir(folder, { recursive: true })
  if (holding === 'nothing') await client.query(`create database ${name}`)
  const config =
    holding === 'nothing' ? configOf(name, folder) : await copyTemplate(name, folder, 'nothing')
  const system = await openSystem(config)
  try {
    if (holding === 'demonstration' && !(await fillDemonstration(system)))
      throw new Error('The template of the demonstration holds a partnership already.')
  } finally {
    await system.close()
  }
}
