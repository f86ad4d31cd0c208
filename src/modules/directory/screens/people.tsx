import { BackLink, Button, DataTable, SummaryList } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  NotFound,
  page,
  redirect,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { giveRole, sendAgain, takeRole } from '../actions/people.ts'
import { AGENCY_ROLES, isRole, ROLES } from '../domain/roles.ts'
import { listAgencies } from '../store/partnership.ts'
import { findPerson, listPeople, listRoles } from '../store/people.ts'
import { linkPage, RoleFields } from './account-parts.tsx'

/** Who works in the partnership, as far as this person may see. */
export const peopleScreen: Screen<Services> = {
  async show({ tx, actor }) {
    const people = await listPeople(tx)
    const keeper = holds(actor, 'BM', 'SYS')
    const roles = keeper ? await listRoles(tx) : []
    return page(
      'People',
      <>
        <h1 class="govuk-heading-l">People</h1>
        {keeper ? (
          <p class="govuk-body">
            <a class="govuk-link" href="/people/new">
              Invite somebody
            </a>
          </p>
        ) : null}
        <DataTable
          label="People"
          firstCellIsHeader
          head={[
            { text: 'Name' },
            { text: 'Job' },
            { text: 'Agency' },
            ...(keeper ? [{ text: 'Roles' }] : []),
          ]}
          rows={people.map(({ id, name, jobTitle, agency }) => [
            {
              text: keeper ? (
                <a class="govuk-link" href={`/people/${id}`}>
                  {name}
                </a>
              ) : (
                name
              ),
            },
            { text: jobTitle },
            { text: agency ?? '' },
            ...(keeper
              ? [
                  {
                    text: roles
                      .filter(({ personId, to }) => personId === id && to === null)
                      .map(({ role }) => roleName(role))
                      .join(', '),
                  },
                ]
              : []),
          ])}
        />
      </>,
    )
  },
}

const roleName = (role: string) => (isRole(role) ? ROLES[role].name : role)

/** One person: roles over time, and what helps when the way in is lost. */
export const personScreen: Screen<Services> = {
  async show(request) {
    const { tx, params, tokens } = request
    const person = await findPerson(tx, params['id'] ?? '')
    if (!person) throw new NotFound()
    const roles = (await listRoles(tx)).filter(({ personId }) => personId === person.id)
    const agencies = new Map((await listAgencies(tx)).map(({ id, name }) => [id, name]))
    return page(
      person.name,
      <>
        <h1 class="govuk-heading-l">{person.name}</h1>
        <SummaryList
          rows={[
            { key: 'Job', value: person.jobTitle || 'Not stated' },
            { key: 'Agency', value: person.agency ?? 'None' },
            { key: 'Email address', value: person.email ?? 'None' },
          ]}
        />
        <DataTable
          caption="Roles"
          captionClasses="govuk-table__caption--m"
          head={[
            { text: 'Role' },
            { text: 'Agency' },
            { text: 'From' },
            { text: 'To' },
            { text: 'End it' },
          ]}
          rows={roles.map(({ id, role, agencyId, from, to }) => [
            { text: roleName(role) },
            { text: agencies.get(agencyId ?? '') ?? '' },
            { text: dayInWords(from) },
            { text: to ? dayInWords(to) : 'Still held' },
            {
              text: to ? (
                ''
              ) : (
                <Form tokens={tokens}>
                  <input type="hidden" name="do" value="end" />
                  <input type="hidden" name="held" value={id} />
                  <Button classes="govuk-button--secondary sightline-button-small">
                    End<span class="govuk-visually-hidden"> the role {roleName(role)}</span>
                  </Button>
                </Form>
              ),
            },
          ])}
        />
        <h2 class="govuk-heading-m">Give a role</h2>
        <Form tokens={tokens}>
          <input type="hidden" name="do" value="give" />
          {await RoleFields(request)}
          <Button classes="govuk-button--secondary">Give it</Button>
        </Form>
        <h2 class="govuk-heading-m">When the way in is lost</h2>
        <p class="govuk-body">Make sure who is asking before you send a link.</p>
        <Form tokens={tokens}>
          <input type="hidden" name="do" value="invitation" />
          <Button classes="govuk-button--secondary">Send a new invitation</Button>
        </Form>
        <Form tokens={tokens}>
          <input type="hidden" name="do" value="second-factor" />
          <Button classes="govuk-button--secondary">Set up the authenticator app again</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href="/people">Back to people</BackLink> },
    )
  },

  async submit(request) {
    const { tx, params, form } = request
    const person = await findPerson(tx, params['id'] ?? '')
    if (!person) throw new NotFound()
    const act = form.text('do')
    if (act === 'end') {
      await takeRole(request, form.text('held'))
      return redirect(`/people/${person.id}`)
    }
    if (act === 'give') {
      const [role, agency] = [form.text('role'), form.text('agency')]
      if (!isRole(role)) return invalid({ field: 'role', message: 'Choose a role.' })
      if (AGENCY_ROLES.includes(role) && !agency)
        return invalid({ field: 'agency', message: 'Choose the agency this role acts for.' })
      await giveRole(request, person.id, role, agency || null)
      return redirect(`/people/${person.id}`)
    }
    if (act !== 'invitation' && act !== 'second-factor') throw new NotFound()
    const sent = await sendAgain(request, person.id, act)
    if (!sent) return invalid({ field: 'role', message: `${person.name} has no account.` })
    return linkPage(person.name, sent)
  },
}
