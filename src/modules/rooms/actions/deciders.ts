import { ROLES } from '../../directory/index.ts'
import { holds, type Context } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Move } from '../domain/pathway.ts'

/** Out: by whom a step is decided, a sentence, where this person is not one of them; else null. */
export function decidedByOthers(
  { actor }: Pick<Context<Services>, 'actor'>,
  { roles }: Pick<Move, 'roles'>,
): string | null {
  if (!roles || holds(actor, ...roles)) return null
  return `This is for others to decide: ${roles.map(named).join(', or ')}.`
}

function named(role: string): string {
  const name = Object.entries(ROLES).find(([code]) => code === role)?.[1].name ?? role
  return name.charAt(0).toLowerCase() + name.slice(1)
}
