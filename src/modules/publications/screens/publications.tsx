import { page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listReports } from '../../reports/index.ts'

/** What the partnership has published, for anybody. */
export const publicationsScreen: Screen<Services> = {
  async show({ tx }) {
    const reports = await listReports(tx, true)
    return page(
      'Publications',
      <>
        <h1 class="govuk-heading-l">Publications</h1>
        {reports.length === 0 ? (
          <p class="govuk-body">Nothing has been published yet.</p>
        ) : (
          <ul class="govuk-list">
            {reports.map(({ slug, title, period }) => (
              <li>
                <a class="govuk-link" href={`/publications/${slug}`}>
                  {title}
                </a>
                , {period}
              </li>
            ))}
          </ul>
        )}
      </>,
    )
  },
}
