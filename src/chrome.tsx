import { holds, type Chrome, type Facts } from './platform/http/index.ts'

const BOARD = ['BM', 'IC', 'LSP', 'BRD', 'AL', 'SGC', 'SGM', 'DA', 'LAY']

interface Section {
  readonly text: string
  readonly href: string
  readonly roles?: readonly string[]
  /** Other addresses whose pages belong to it. */
  readonly also?: readonly string[]
}

const SECTIONS: readonly Section[] = [
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
  {
    text: 'What is asked of us',
    href: '/asks/mine',
    roles: ['AL', 'DSL'],
    also: ['/asks/answer', '/asks/check', '/asks/no-answer', '/asks/bring-in'],
  },
  {
    text: 'Rooms',
    href: '/rooms',
    roles: ['BM', 'IC', 'LSP', 'AL', 'SGC', 'SGM', 'CDP', 'REV', 'DSL', 'PRA'],
    also: ['/clocks'],
  },
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
  const sections = SECTIONS.filter(({ roles }) => !roles || holds(actor, ...roles))
  const here = sectionAt(sections, path)
  return {
    ...around,
    navigation: sections.map(({ text, href }) => ({ text, href, active: href === here })),
    account: <AccountLink href="/sign-out" text="Sign out" />,
  }
}

/** The section a page lies in: the one whose address it begins with, the longest where there are several. */
function sectionAt(sections: readonly Section[], path: string): string | undefined {
  return sections
    .flatMap(({ href, also = [] }) => [href, ...also].map((start) => ({ href, start })))
    .filter(({ start }) => path === start || path.startsWith(`${start}/`))
    .sort((a, b) => b.start.length - a.start.length)[0]?.href
}

function AccountLink({ href, text }: Readonly<{ href: string; text: string }>) {
  return (
    <a class="govuk-link govuk-link--inverse" href={href}>
      {text}
    </a>
  )
}
