import { asActor } from '../platform/http/index.ts'
import type { Database } from '../platform/db/pool.ts'
import type { Operator } from '../platform/operator/index.ts'
import type { Services } from '../platform/services.ts'
import { foundSevernshire } from './found-severnshire.ts'
import { loadSevernshire, type As } from './load-severnshire.ts'
import { addressOf, SEVERNSHIRE } from './people.ts'

const ANALYST = 'Tomas Ferrier'

/** A running system, as far as filling it needs one. */
interface Fillable {
  readonly database: Database
  readonly services: Services
  asOperator<T>(work: (operator: Operator) => Promise<T>): Promise<T>
}

/** Founds and fills the demonstration where the database holds no partnership. Out: whether it did. */
export async function fillDemonstration(system: Fillable): Promise<boolean> {
  if (!(await system.asOperator(foundSevernshire))) return false
  const as: As = async (email, work) => {
    const token = await system.asOperator((operator) => operator.mintSession(email))
    return asActor(system.database, { token, partnership: null }, new Date(), system.services, work)
  }
  await loadSevernshire(as, addressOf(ANALYST), SEVERNSHIRE.admin)
  return true
}
