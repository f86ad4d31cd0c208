import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

// The server and the command line share one running database. Each leaves a file named by its
// process, so that whoever leaves last knows to stop it; files of dead processes count for nothing.

export async function enter(folder: string): Promise<void> {
  await mkdir(join(folder, 'in-use-by'), { recursive: true })
  await writeFile(join(folder, 'in-use-by', String(process.pid)), '')
}

/** Out: whether nobody else uses the database. */
export async function leave(folder: string): Promise<boolean> {
  const users = join(folder, 'in-use-by')
  await rm(join(users, String(process.pid)), { force: true })
  const others = await readdir(users).catch(() => [])
  for (const pid of others) {
    if (isAlive(Number(pid))) return false
    await rm(join(users, pid), { force: true })
  }
  return true
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
