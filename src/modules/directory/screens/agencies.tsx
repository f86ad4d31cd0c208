import { DataTable } from '../../../govuk/index.ts'
import { page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listAgencies, type Agency } from '../store/partnership.ts'

const STANDING: Readonly<Record<Agency['standing'], string>> = {
  statutory: 'Safeguarding partner',
  relevant: 'Relevant agency',
  other: 'Works with the partnership',
}

export const agenciesScreen: Screen<Services> = {
  async show({ tx }) {
    const agencies = await listAgencies(tx)
    return page(
      'Agencies',
      <>
        <h1 class="govuk-heading-l">Agencies</h1>
        {agencies.length === 0 ? (
          <p class="govuk-body">No agency has been entered yet.</p>
        ) : (
          <DataTable
            caption="Agencies of this partnership"
            captionClasses="govuk-table__caption--m"
            head={[{ text: 'Agency' }, { text: 'Sector' }, { text: 'Standing' }]}
            rows={agencies.map(({ name, sector, standing }) => [
              { text: name },
              { text: sector },
              { text: STANDING[standing] },
            ])}
          />
        )}
      </>,
    )
  },
}
