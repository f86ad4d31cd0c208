import { hash, verify } from '@node-rs/argon2'
import type { Context } from '../../../platform/http/index.ts'
import { newToken } from '../../../platform/secrets/index.ts'
import type { Services } from '../../../platform/services.ts'
import { stepOfCode } from '../domain/second-factor.ts'
import { findAccount, insertSession, saveFailure, type Account } from '../store/accounts.ts'

// OWASP's parameters for argon2id: 19 MiB, two passes, one lane.
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

// Ten wrong answers in a row close the account for a quarter of an hour: enough to stop guessing,
// short enough that nobody is locked out of a serious incident.
const FAILURES = 10
const CLOSED_MS = 15 * 60_000

let decoy: Promise<string> | null = null

export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON)
}

export type SignIn = { readonly token: string } | 'wrong' | 'closed'

/**
 * In: what was typed. Out: a session's token, or that something was wrong. It takes as long for an
 * address that nobody has, so that addresses can't be tried out.
 */
export async function signIn(
  { tx, now, services }: Context<Services>,
  typed: { email: string; password: string; code: string },
): Promise<SignIn> {
  const account = await findAccount(tx, typed.email)
  decoy ??= hashPassword('nobody has this password')
  const right = await verify(account?.passwordHash ?? (await decoy), typed.password)
  if (!account) return 'wrong'
  if (isClosed(account, now)) return 'closed'
  const step = account.sealedSecret
    ? stepOfCode(
        services.secrets.open(account.sealedSecret, 'second factor'),
        typed.code,
        now,
        account.lastStep,
      )
    : null
  if (!right || !account.passwordHash || step === null) {
    await saveFailure(tx, account.id)
    return 'wrong'
  }
  const { token, sha256 } = newToken()
  await insertSession(tx, { sha256, account: account.id, step })
  return { token }
}

function isClosed({ failures, lastFailureAt }: Account, now: Date): boolean {
  if (failures < FAILURES || !lastFailureAt) return false
  return now.getTime() - lastFailureAt.getTime() < CLOSED_MS
}
