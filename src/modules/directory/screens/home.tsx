import { holds, page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findPartnership } from '../store/partnership.ts'

/** Where somebody signed in begins. */
export const homeScreen: Screen<Services> = {
  async show({ tx, actor }) {
    const partnership = await findPartnership(tx)
    return page(
      'Home',
      <>
        <h1 class="govuk-heading-l">{partnership?.name ?? 'Sightline'}</h1>
        <ul class="govuk-list">
          {LINKS.filter(({ roles }) => !roles || holds(actor, ...roles)).map(
            ({ href, text, what }) => (
              <li>
                <a class="govuk-link govuk-!-font-weight-bold" href={href}>
                  {text}
                </a>
                <p class="govuk-body">{what}</p>
              </li>
            ),
          )}
        </ul>
      </>,
    )
  },
}

const BOARD = ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'DA', 'LAY']
const LINKS: readonly {
  readonly href: string
  readonly text: string
  readonly what: string
  readonly roles?: readonly string[]
}[] = [
  {
    href: '/assurance',
    text: 'Assurance',
    what: 'What we can and cannot provide assurance about, and why.',
    roles: BOARD,
  },
  {
    href: '/reports',
    text: 'Reports',
    what: 'The annual report and its committee papers.',
    roles: BOARD,
  },
  {
    href: '/figures',
    text: 'Figures',
    what: 'Every number with what stands behind it.',
    roles: BOARD,
  },
  {
    href: '/datasets',
    text: 'Data returns',
    what: 'What came in, and what waits to be released.',
    roles: BOARD,
  },
  {
    href: '/actions',
    text: 'Actions and promises',
    what: 'What was promised, by whom, and until when.',
    roles: BOARD.filter((role) => role !== 'DA'),
  },
  { href: '/agencies', text: 'Agencies', what: 'Who works together here.' },
  { href: '/groups', text: 'Groups', what: 'The board’s groups and who sits in them.' },
  {
    href: '/people',
    text: 'People',
    what: 'Accounts, roles and invitations.',
    roles: ['BM', 'SYS'],
  },
  { href: '/publications', text: 'Publications', what: 'What the public sees.' },
]
