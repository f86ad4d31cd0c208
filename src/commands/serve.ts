import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { openSystem } from '../system.ts'

/** `serve`: brings the database up to date and serves until it is told to stop. */
export async function serve(options: {
  port?: number
  demo?: boolean
  data?: string
}): Promise<void> {
  const config = readConfig(undefined, { port: options.port, dataFolder: options.data })
  const system = await openSystem(config)
  if (system.notice) process.stderr.write(`${system.notice}\n`)
  const app = await createApp(config, system)
  try {
    await app.listen({ host: '127.0.0.1', port: config.port })
  } catch (error) {
    await system.close()
    throw error
  }
  process.stdout.write(`Sightline is at ${config.origin}\n`)
  await new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await app.close()
  await system.close()
}
