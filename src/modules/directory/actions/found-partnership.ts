import type { Operator } from '../../../platform/operator/index.ts'
import { serviceAddress } from '../domain/service-account.ts'
import { insertFounding } from '../store/founding.ts'

export interface Founding {
  readonly slug: string
  readonly name: string
  readonly areaCode: string
  readonly admin: string
}

/**
 * Founds a partnership with its first account, and the service account under which the command line
 * acts in it. In: an operator. Out: its id, and the token of the first account's one-time link.
 */
export async function foundPartnership(
  operator: Operator,
  founding: Founding,
  today: string,
): Promise<{ readonly id: string; readonly invitation: string }> {
  const { id, admin, service } = await insertFounding(operator, founding, today)
  const account = await operator.makeAccount(
    id,
    {
      id: admin,
      email: founding.admin,
      roles: [
        { role: 'BM', agency: null },
        { role: 'SYS', agency: null },
      ],
    },
    today,
  )
  await operator.makeAccount(
    id,
    { id: service, email: serviceAddress(founding.slug), roles: [{ role: 'DA', agency: null }] },
    today,
  )
  return { id, invitation: await operator.makeInvitation(account) }
}
