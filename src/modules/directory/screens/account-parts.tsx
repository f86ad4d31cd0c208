import { errorOf } from '../../../platform/forms/error-of.ts'
import { InsetText, Select } from '../../../govuk/index.ts'
import { page, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { ROLES } from '../domain/roles.ts'
import { listAgencies } from '../store/partnership.ts'

/** Asks for a role, and the agency it acts for. */
export async function RoleFields({ tx, kept }: Request<Services>) {
  const agencies = await listAgencies(tx)
  return (
    <>
      <Select
        name="role"
        id="role"
        label="Role"
        errorMessage={errorOf(kept, 'role')}
        items={[
          { value: '', text: 'Choose a role' },
          ...Object.entries(ROLES).map(([value, { name }]) => ({
            value,
            text: name,
            selected: kept?.fields.text('role') === value,
          })),
        ]}
      />
      <Select
        name="agency"
        id="agency"
        label="Agency"
        hint="An agency lead acts for this agency."
        errorMessage={errorOf(kept, 'agency')}
        items={[
          { value: '', text: 'None' },
          ...agencies.map(({ id, name }) => ({
            value: id,
            text: name,
            selected: kept?.fields.text('agency') === id,
          })),
        ]}
      />
    </>
  )
}

// Shown once, to the person who asked for it: where no mail server is set up it is passed on by hand.
export function linkPage(name: string, { link, sent }: { link: string; sent: boolean }) {
  return page(
    'The link',
    <>
      <h1 class="govuk-heading-l">
        {sent ? `A link is on its way to ${name}` : `Give this link to ${name}`}
      </h1>
      {sent ? null : (
        <>
          <InsetText>
            <code class="sightline-checksum">{link}</code>
          </InsetText>
          <p class="govuk-body">
            No mail server is set up, so nothing was sent. The link works once, and is not shown
            again.
          </p>
        </>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/people">
          Back to people
        </a>
      </p>
    </>,
  )
}
