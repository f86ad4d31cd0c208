import type { Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import {
  listAgencies,
  listAgencyLeads,
  listGroupContacts,
  type Contact,
} from '../../directory/index.ts'
import type { Invited } from '../domain/audience.ts'

/** The agencies that were ticked, each with whoever leads it today. */
export async function agenciesChosen(request: Request<Services>): Promise<readonly Invited[]> {
  const leads = await listAgencyLeads(request.tx, request.now.toISOString().slice(0, 10))
  const ticked = request.form.all('agencies')
  return (await listAgencies(request.tx))
    .filter(({ id }) => ticked.includes(id))
    .map(({ id, name }) => invitedAgency(id, name, leads.get(id)))
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
