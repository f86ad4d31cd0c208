import type { Transaction } from 'kysely'
import type { FieldError } from './answer.ts'
import type { Fields, ReceivedFile } from './fields.ts'

/** What the acting person holds today, as the database says. */
export interface Facts {
  readonly personId: string
  readonly partnershipId: string
  readonly mfa: boolean
  readonly roles: readonly { readonly role: string; readonly agencyId: string | null }[]
  readonly groups: readonly { readonly role: string; readonly groupId: string }[]
  readonly rooms: readonly string[]
  readonly openedRooms: readonly string[]
  readonly exclusions: readonly string[]
  /** Whether the screen is shown to a meeting: nothing that names a child appears. */
  readonly projecting: boolean
}

/** A transaction as the application's role, on behalf of the actor. Stores say which tables they own. */
export type Tx = Transaction<Record<never, never>>

/** Everything an action or a screen may use. There is no other way to the database or the clock. */
export interface Context<Services = unknown> {
  readonly tx: Tx
  /** Null where nobody is signed in. */
  readonly actor: Facts | null
  readonly now: Date
  readonly services: Services
  /** Writes to the audit log in this transaction. */
  audit(kind: string, record: string | null, act: string, detail?: object): Promise<void>
}

/** A context with the request: what screens get. */
export interface Request<Services = unknown> extends Context<Services> {
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: Fields
  readonly form: Fields
  readonly files: readonly ReceivedFile[]
  /** What was typed and could not be accepted, or was parked when the session ended. */
  readonly kept: Kept | null
  /** Goes into every form. */
  readonly tokens: FormTokens
}

export interface Kept {
  readonly fields: Fields
  readonly errors: readonly FieldError[]
}

export interface FormTokens {
  readonly csrf: string
  readonly once: string
}

/** The signed-in person. Routes that need one never reach their screen without. */
export function signedIn(context: Context): Facts {
  if (!context.actor) throw new Error('This page needs somebody signed in.')
  return context.actor
}

/** In: facts and roles. Out: whether one of the roles is held, in any agency or group. For buttons. */
export function holds(actor: Facts | null, ...roles: readonly string[]): boolean {
  if (!actor) return false
  return [...actor.roles, ...actor.groups].some(({ role }) => roles.includes(role))
}
