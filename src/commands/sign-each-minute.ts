import type { System } from '../system.ts'

/**
 * Signs where the audit log stands, every minute in which something was written: what was rewritten
 * behind its back after that shows. Out: stops it, having signed once more.
 */
export function signEachMinute(system: System): () => Promise<void> {
  let working = Promise.resolve()
  const signNow = () => {
    working = working
      .then(() => system.signAuditLog(new Date()))
      .catch((error: unknown) => {
        process.stderr.write(
          `The audit log could not be signed: ${error instanceof Error ? error.name : 'unknown'}\n`,
        )
      })
    return working
  }
  const timer = setInterval(() => void signNow(), 60_000)
  return () => {
    clearInterval(timer)
    return signNow()
  }
}
