import type { Scan } from './files/scan.ts'
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
  /** Has a file looked at for viruses before it is kept. */
  readonly scan: Scan
}
