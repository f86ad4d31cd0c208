import { holds, type Chrome, type Facts } from './platform/http/index.ts'

const BOARD = ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'DA', 'LAY']

const SECTIONS: readonly { text: string; href: string; roles?: readonly string[] }[] = [
  { text: 'Home', href: '/home' },
  { text: 'Assurance', href: '/assurance', roles: BOARD },
  {
    text: 'Reports',
    href: '/reports',
    roles: ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'DA', 'LAY'],
  },
  {
    text: 'Asks',
    href: '/asks',
    roles: ['BM', 'IC', 'LSP', 'BRD', 'SGC', 'SGM', 'DA', 'LAY'],
  },
  { text: 'What is asked of us', href: '/asks/mine', roles: ['AL', 'DSL'] },
  { text: 'Figures', href: '/figures', roles: BOARD },
  { text: 'Data returns', href: '/datasets', roles: BOARD },
  {
    text: 'Actions',
    href: '/actions',
    roles: ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'LAY'],
  },
  { text: 'Agencies', href: '/agencies' },
  { text: 'Groups', href: '/groups' },
  { text: 'People', href: '/people', roles: ['BM', 'IC', 'LSP', 'BRD', 'AL', 'TRN', 'SYS'] },
]

/** In: who is signed in, where they are, and the partnership's name. Out: what stands around a page. */
export function chromeFor(actor: Facts | null, path: string, partnership: string | null): Chrome {
  const around = {
    partnership: partnership ?? undefined,
    homeUrl: actor ? '/home' : '/',
    footerLinks: [{ text: 'Check a file on this computer', href: '/check-a-file' }],
  }
  if (!actor)
    return {
      ...around,
      navigation: [
        { text: 'Publications', href: '/publications', active: path.startsWith('/publications') },
      ],
      account: <AccountLink href="/sign-in" text="Sign in" />,
    }
  return {
    ...around,
    navigation: SECTIONS.filter(({ roles }) => !roles || holds(actor, ...roles)).map(
      ({ text, href }) => ({ text, href, active: path === href || path.startsWith(`${href}/`) }),
    ),
    account: <AccountLink href="/sign-out" text="Sign out" />,
  }
}

function AccountLink({ href, text }: Readonly<{ href: string; text: string }>) {
  return (
    <a class="govuk-link govuk-link--inverse" href={href}>
      {text}
    </a>
  )
}
