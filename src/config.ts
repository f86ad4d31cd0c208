import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout: the program is bundled into dist/, one folder below it. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

export interface Config {
  /** The folder of the embedded database and of uploaded files. */
  readonly dataFolder: string
  /** A PostgreSQL server instead of the embedded one. */
  readonly server: { readonly app: string; readonly migrate: string } | null
  readonly port: number
  /** Where people reach the site; decides the cookies and what counts as our own page. */
  readonly origin: string
  readonly migrations: string
  readonly assets: string
  /** Signs and seals; kept in the data folder where the environment gives none. */
  readonly secret: string | undefined
  /** The partnership a visitor sees, by ID; the first one where none is named. */
  readonly site: string | null
  readonly mail: { readonly url: string; readonly from: string } | null
  /** A ClamAV daemon that looks at what is uploaded: tcp://host:port or unix:/path; null for none. */
  readonly clamav: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** In: the environment and what the command line says over it. Out: how this process runs. */
export function readConfig(
  environment: Environment = process.env,
  given: { dataFolder?: string | undefined; port?: number | undefined } = {},
): Config {
  const port = given.port ?? Number(environment['PORT'] ?? 3000)
  const url = environment['DATABASE_URL']
  return {
    dataFolder: resolve(given.dataFolder ?? join(root, 'data')),
    server: url ? { app: url, migrate: environment['MIGRATE_DATABASE_URL'] ?? url } : null,
    port,
    origin: environment['SIGHTLINE_ORIGIN'] ?? `http://127.0.0.1:${port}`,
    migrations: join(root, 'db', 'migrations'),
    assets: join(root, 'dist', 'assets'),
    secret: environment['SIGHTLINE_SECRET'],
    site: environment['SIGHTLINE_SITE'] ?? null,
    mail: readMail(environment),
    clamav: environment['CLAMAV_URL'] ?? null,
  }
}

function readMail(environment: Environment): Config['mail'] {
  const url = environment['SMTP_URL']
  return url ? { url, from: environment['MAIL_FROM'] ?? 'sightline@localhost' } : null
}
