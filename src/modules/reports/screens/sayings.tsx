import { BackLink, DataTable } from '../../../govuk/index.ts'
import { page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { paths } from '../paths.ts'
import { listSayings } from '../store/reports.ts'
import { StateTag } from './reports.tsx'

/** Where a figure has been published, and with which words. */
export const sayingsScreen: Screen<Services> = {
  async show({ tx, params }) {
    const figure = params['figure'] ?? ''
    const sayings = await listSayings(tx, figure)
    return page(
      'Where it has been published',
      <>
        <h1 class="govuk-heading-l">Where it has been published</h1>
        <p class="govuk-body">{figure}</p>
        {sayings.length === 0 ? (
          <p class="govuk-body sightline-empty">No report that was frozen says this figure.</p>
        ) : (
          <DataTable
            label="Where it has been published"
            firstCellIsHeader
            head={[
              { text: 'Report' },
              { text: 'Year' },
              { text: 'What it says' },
              { text: 'Basis' },
            ]}
            rows={sayings.map(({ slug, title, state, period, text, basis }) => [
              {
                text: (
                  <>
                    <a class="govuk-link" href={paths.report(slug)}>
                      {title}
                    </a>{' '}
                    <StateTag state={state} />
                  </>
                ),
              },
              { text: period },
              { text },
              { text: basis },
            ])}
          />
        )}
      </>,
      { beforeContent: <BackLink href={`/figures/${figure}`}>Back to the figure</BackLink> },
    )
  },
}
