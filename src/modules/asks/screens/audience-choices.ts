import type { Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  listAgencies,
  listAgencyLeads,
  listGroupContacts,
  type Contact,
} from '../../directory/index.ts'
import type { Invited } from '../domain/audience.ts'
import type { Round } from '../domain/round.ts'
import { ANSWERED_BY } from '../domain/template.ts'

/** The agencies that were ticked, each with whoever leads it today. */
export async function agenciesChosen(
  request: Request<Services>,
  round: Round,
): Promise<readonly Invited[]> {
  const leads = await leadsFor(request, round)
  const ticked = request.form.all('agencies')
  return (await listAgencies(request.tx))
    .filter(({ id }) => ticked.includes(id))
    .map(({ id, name }) => invitedAgency(id, name, leads.get(id)))
}

/** Who can answer this round for each agency: whoever holds the role that its kind of return asks for. */
export function leadsFor(
  { tx, now }: Request<Services>,
  { template }: Round,
): Promise<ReadonlyMap<string, Contact>> {
  const role = ANSWERED_BY[template.kind]
  return listAgencyLeads(tx, now.toISOString().slice(0, 10), role ? [role] : ['AL', 'DSL'])
}

function invitedAgency(id: string, name: string, lead: Contact | undefined): Invited {
  return {
    askedAs: 'agency',
    agencyId: id,
    subjectId: null,
    urn: '',
    name,
    contactName: lead?.name ?? '',
    email: lead?.email ?? '',
    signsIn: lead !== undefined,
  }
}

/** Whoever sits in the chosen group today and has an address. */
export async function groupChosen(request: Request<Services>): Promise<readonly Invited[]> {
  const groups = await listGroupContacts(request.tx, request.now.toISOString().slice(0, 10))
  const group = groups.find(({ id }) => id === request.form.text('group'))
  return (group?.members ?? []).map(({ personId, name, email }) => ({
    askedAs: 'person',
    agencyId: null,
    subjectId: personId,
    urn: '',
    name,
    contactName: '',
    email,
    signsIn: false,
  }))
}
