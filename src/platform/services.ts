import type { Mail } from './mail/index.ts'
import type { Secrets } from './secrets/index.ts'

/** What actions may use beside the database. */
export interface Services {
  readonly mail: Mail
  readonly secrets: Secrets
  /** Where people reach the site, for links in letters. */
  readonly origin: string
  /** Where uploaded files are kept, by checksum. */
  readonly uploads: string
}
