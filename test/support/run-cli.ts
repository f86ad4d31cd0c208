import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../src/config.ts'

export interface CliRun {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the built program as somebody at a terminal would. In: the database, the data folder, the words. */
export function runCli(url: string, folder: string, words: readonly string[]): Promise<CliRun> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'dist', 'cli.js'), '--data', folder, ...words],
      { env: { ...process.env, DATABASE_URL: url }, maxBuffer: 100_000_000 },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, out, err })
      },
    )
  })
}
