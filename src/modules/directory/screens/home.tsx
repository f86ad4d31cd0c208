import { page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findPartnership } from '../store/partnership.ts'

/** Where somebody signed in begins. */
export const homeScreen: Screen<Services> = {
  async show({ tx }) {
    const partnership = await findPartnership(tx)
    return page(
      'Home',
      <>
        <h1 class="govuk-heading-l">{partnership?.name ?? 'Sightline'}</h1>
        <ul class="govuk-list">
          {LINKS.map(({ href, text, what }) => (
            <li>
              <a class="govuk-link govuk-!-font-weight-bold" href={href}>
                {text}
              </a>
              <p class="govuk-body">{what}</p>
            </li>
          ))}
        </ul>
      </>,
    )
  },
}

const LINKS = [
  { href: '/agencies', text: 'Agencies', what: 'Who works together here, and who leads for each.' },
] as const
