import { join } from 'node:path'
import type { Config } from './config.ts'
import { DATABASE_ROLES } from './platform/access/index.ts'
import { packagedPrograms } from './platform/db/embedded/packaged.ts'
import { startEmbedded } from './platform/db/embedded/index.ts'
import { migrate } from './platform/db/migrate.ts'
import { openPool, type Database } from './platform/db/pool.ts'
import { openScanner } from './platform/files/scan.ts'
import { openMail } from './platform/mail/index.ts'
import { checkpointFile, keepOutside, readKeptOutside, signingKey } from './platform/audit/index.ts'
import { asOperator, type AuditVerdict, type Operator } from './platform/operator/index.ts'
import { readSecrets } from './platform/secrets/index.ts'
import type { Services } from './platform/services.ts'
import { accessSql } from './policies.ts'

/** A database brought to this version of the program, and what works on it. */
export interface System {
  readonly database: Database
  readonly services: Services
  readonly formSecret: string
  readonly embedded: boolean
  /** The URL of the role that migrates, backs up and restores. */
  readonly migrateUrl: string
  /** The URL of the application's role, from which background work takes a pool of its own. */
  readonly appUrl: string
  /** Said to the person who started us, once. */
  readonly notice: string | null
  /** Signs where the audit log stands, if anything was written since; a copy lies in the data folder. */
  signAuditLog(at: Date): Promise<void>
  verifyAuditLog(): Promise<AuditVerdict>
  asOperator<T>(work: (operator: Operator) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** In: the configuration. Out: the running system; throws where the database can't be reached. */
export async function openSystem(config: Config): Promise<System> {
  const embedded = config.server ? null : await startEmbedded(config.dataFolder, packagedPrograms())
  const urls = config.server ?? { app: embedded?.url ?? '', migrate: embedded?.url ?? '' }
  try {
    await migrate({ url: urls.migrate, migrations: config.migrations, policies: accessSql() })
  } catch (error) {
    await embedded?.stop()
    throw error
  }
  const pool = openPool(urls.app, DATABASE_ROLES.app)
  const secrets = await readSecrets(config.secret, config.dataFolder)
  const kept = checkpointFile(config.dataFolder, config.server?.app ?? null)
  const key = signingKey(secrets.derive('audit checkpoints'))
  return {
    database: pool.db,
    services: {
      mail: openMail(config.mail),
      secrets,
      origin: config.origin,
      uploads: join(config.dataFolder, 'uploads'),
      scan: openScanner(config.clamav),
    },
    formSecret: secrets.forms,
    embedded: embedded !== null,
    migrateUrl: urls.migrate,
    appUrl: urls.app,
    notice: embedded?.notice ?? null,
    asOperator: (work) => asOperator(urls.migrate, work),
    async signAuditLog(at) {
      const made = await asOperator(urls.migrate, (operator) => operator.signAuditLog(key, at))
      if (made) await keepOutside(kept, made)
    },
    async verifyAuditLog() {
      const outside = await readKeptOutside(kept)
      return asOperator(urls.migrate, (operator) => operator.verifyAuditLog(key, outside))
    },
    async close() {
      await pool.close()
      await embedded?.stop()
    },
  }
}
