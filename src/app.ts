import { join } from 'node:path'
import { chromeFor } from './chrome.tsx'
import type { Config } from './config.ts'
import { findPartnership } from './modules/directory/index.ts'
import { createServer, type Route } from './platform/http/index.ts'
import type { Services } from './platform/services.ts'
import { routes } from './routes.ts'
import type { System } from './system.ts'

/** In: a running system. Out: its web server, not yet listening. `more` are the demonstration's own routes. */
export async function createApp(
  config: Config,
  system: System,
  more: readonly Route<Services>[] = [],
  clock: () => Date = () => new Date(),
) {
  let site: string | null = null
  return createServer({
    routes: [...routes, ...more],
    database: system.database,
    services: system.services,
    clock,
    origin: config.origin,
    secret: system.formSecret,
    assets: config.assets,
    incoming: join(config.dataFolder, 'incoming'),
    partnership: async () => (site ??= await findSite(config, system)),
    signInPath: '/sign-in',
    chrome: async ({ actor, tx, path }) =>
      chromeFor(actor, path, (await findPartnership(tx))?.name ?? null),
  })
}

// One site shows visitors the public pages of one partnership.
async function findSite(config: Config, system: System): Promise<string | null> {
  const rows = await system.asOperator(({ query }) =>
    query(
      `select id from app.partnership where $1::text is null or slug = $1 order by created_at limit 1`,
      [config.site],
    ),
  )
  const id = rows[0]?.['id']
  return typeof id === 'string' ? id : null
}
