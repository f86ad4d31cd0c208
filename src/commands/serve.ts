import { createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { fillDemonstration } from '../demo/fill.ts'
import { SEVERNSHIRE } from '../demo/people.ts'
import { DEMO_SIGN_INS, demoRoutes } from '../demo/sign-in-as.tsx'
import { signEachMinute } from './sign-each-minute.ts'
import { openSystem, type System } from '../system.ts'
import { startBackgroundWork } from '../work.ts'

/** `serve`: brings the database up to date and serves until it is told to stop. */
export async function serve(options: {
  port?: number
  demo?: boolean
  data?: string
}): Promise<void> {
  const config = readConfig(undefined, { port: options.port, dataFolder: options.data })
  const system = await openSystem(config)
  if (system.notice) process.stderr.write(`${system.notice}\n`)
  // A demonstration signs in without a password, so it never opens beside real records.
  const demo = options.demo === true && system.embedded && (await isDemonstration(system))
  const app = await createApp(config, system, demo ? demoRoutes : [])
  try {
    await app.listen({ host: '127.0.0.1', port: config.port })
  } catch (error) {
    await system.close()
    throw error
  }
  process.stdout.write(`Sightline is at ${config.origin}\n`)
  if (demo)
    for (const { name, title, path } of DEMO_SIGN_INS)
      process.stdout.write(`  ${config.origin}${path}  ${name}, ${title}\n`)
  else if (options.demo)
    process.stderr.write(
      'The demonstration opens only on an embedded database that holds no other partnership.\n',
    )
  const stopSigning = signEachMinute(system)
  const stopWork = startBackgroundWork(system)
  await new Promise((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  await app.close()
  await stopSigning()
  await stopWork()
  await system.close()
}

async function isDemonstration(system: System): Promise<boolean> {
  const empty = await system.asOperator(({ query }) =>
    query('select 1 from app.partnership limit 1'),
  )
  if (empty.length === 0) {
    process.stderr.write('Making the demonstration partnership. This takes half a minute.\n')
    await fillDemonstration(system)
  }
  const others = await system.asOperator(({ query }) =>
    query('select 1 from app.partnership where slug <> $1', [SEVERNSHIRE.slug]),
  )
  return others.length === 0
}
