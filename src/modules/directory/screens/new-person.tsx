import { errorOf } from '../../../platform/forms/error-of.ts'
import { BackLink, Button, Input } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, page, type FieldError, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { invite } from '../actions/people.ts'
import { AGENCY_ROLES, isRole } from '../domain/roles.ts'
import { linkPage, RoleFields } from './account-parts.tsx'

/** Enters a person and sends the invitation. */
export const newPersonScreen: Screen<Services> = {
  async show(request) {
    const { kept, tokens } = request
    return page(
      'Invite somebody',
      <>
        <h1 class="govuk-heading-l">Invite somebody</h1>
        <Form tokens={tokens}>
          <Input
            name="name"
            label="Name"
            value={kept?.fields.raw('name')}
            errorMessage={errorOf(kept, 'name')}
          />
          <Input name="job-title" label="Job" value={kept?.fields.raw('job-title')} />
          <Input
            name="email"
            label="Email address"
            type="email"
            value={kept?.fields.raw('email')}
            errorMessage={errorOf(kept, 'email')}
          />
          {await RoleFields(request)}
          <Button>Invite</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href="/people">Back to people</BackLink> },
    )
  },

  async submit(request) {
    const { form } = request
    const errors: FieldError[] = []
    const [name, email, role, agency] = ['name', 'email', 'role', 'agency'].map((field) =>
      form.text(field),
    )
    if (!name) errors.push({ field: 'name', message: 'Enter a name.' })
    if (!email?.includes('@'))
      errors.push({ field: 'email', message: 'Enter an email address, like name@example.org.' })
    const chosen = role && isRole(role) ? role : null
    if (!chosen) errors.push({ field: 'role', message: 'Choose a role.' })
    else if (AGENCY_ROLES.includes(chosen) && !agency)
      errors.push({ field: 'agency', message: 'Choose the agency this role acts for.' })
    if (!name || !email || !chosen || errors.length > 0) return invalid(...errors)
    const invited = await invite(request, {
      name,
      email,
      role: chosen,
      agencyId: agency || null,
      jobTitle: form.text('job-title'),
    })
    if (invited === 'taken')
      return invalid({ field: 'email', message: 'Somebody has an account with this address.' })
    return linkPage(name, invited)
  },
}
