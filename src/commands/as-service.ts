import { serviceAddress } from '../modules/directory/index.ts'
import { asActor, type Context } from '../platform/http/index.ts'
import type { Services } from '../platform/services.ts'
import type { System } from '../system.ts'
import { Refusal } from './refusal.ts'

/**
 * Runs `work` as the service account of a partnership: under the same policies as everybody, and in the
 * audit log under its own name. In: the partnership's ID.
 */
export async function asService<T>(
  system: System,
  partnership: string,
  work: (context: Context<Services>) => Promise<T>,
): Promise<T> {
  const token = await system.asOperator(async (operator) => {
    const found = await operator.query('select 1 from app.partnership where slug = $1', [
      partnership,
    ])
    if (found.length === 0) throw new Refusal(`There is no partnership ${partnership}.`)
    return operator.mintSession(serviceAddress(partnership))
  })
  return asActor(system.database, { token, partnership: null }, new Date(), system.services, work)
}

/** Out: the IDs of every partnership on the server. */
export async function everyPartnership(system: System): Promise<readonly string[]> {
  const rows = await system.asOperator(({ query }) =>
    query('select slug from app.partnership order by slug'),
  )
  return rows.map(({ slug }) => String(slug))
}
