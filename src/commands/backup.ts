import { readConfig } from '../config.ts'
import { backUp, BackupRefused, putBack } from '../platform/backup/index.ts'
import { openSystem } from '../system.ts'
import { Refusal } from './refusal.ts'

/** `backup DIR`: the whole system into an empty folder; works beside the running server. */
export async function backup(folder: string, options: { data?: string }): Promise<void> {
  const config = readConfig(undefined, { dataFolder: options.data })
  const system = await openSystem(config)
  try {
    const rows = await refusing(() => backUp(system.migrateUrl, config, folder, new Date()))
    process.stdout.write(`${rows} rows are backed up in ${folder}\n`)
  } finally {
    await system.close()
  }
}

/** `restore DIR`: a backup into a system that holds no partnership yet. */
export async function restore(folder: string, options: { data?: string }): Promise<void> {
  const config = readConfig(undefined, { dataFolder: options.data })
  const system = await openSystem(config)
  try {
    const rows = await refusing(() => putBack(system.migrateUrl, config, folder))
    process.stdout.write(`${rows} rows are restored\n`)
  } finally {
    await system.close()
  }
}

async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof BackupRefused) throw new Refusal(error.message)
    throw error
  }
}
