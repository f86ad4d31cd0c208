import { Details } from '../../../govuk/index.ts'
import { grantsOf, whoInWords, type Policy } from '../../../platform/access/index.ts'
import { ROLES } from '../domain/roles.ts'

/** Who may read a record as it stands: the very table that the database decides by, in words. */
export function WhoCanSee({ policy, state }: Readonly<{ policy: Policy; state: string }>) {
  return (
    <Details summaryText="Who can see this?">
      <ul class="govuk-list govuk-list--bullet">
        {whoInWords(grantsOf(policy, 'read', state), ROLES).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p class="govuk-body">All of them within this partnership only.</p>
    </Details>
  )
}
