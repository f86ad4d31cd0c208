import type { Context } from './http/index.ts'
import type { Services } from './services.ts'

/** One thing that waits for the person who looks. */
export interface Waiting {
  /** What to do, as a sentence that starts with a verb. */
  readonly text: string
  readonly href: string
  /** 'YYYY-MM-DD', or null where no day is set. */
  readonly due: string | null
}

/**
 * What of one module waits for the actor. Modules can't see each other, so each says its own and the
 * home page is given them all. In: the actor's transaction. Out: what this person can do something about.
 */
export type FindWaiting = (context: Context<Services>) => Promise<readonly Waiting[]>
