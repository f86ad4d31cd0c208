import { DataTable, Tag } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { holds, page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { FindWaiting, Waiting } from '../../../platform/waiting.ts'
import { findPartnership } from '../store/partnership.ts'

/** Where somebody signed in begins: what waits for them, then where things are. */
export const homeScreen = (sources: readonly FindWaiting[]): Screen<Services> => ({
  async show(request) {
    const { tx, actor, now } = request
    const partnership = await findPartnership(tx)
    const waiting: Waiting[] = []
    for (const source of sources) waiting.push(...(await source(request)))
    return page(
      'Home',
      <>
        <h1 class="govuk-heading-l">{partnership?.name ?? 'Sightline'}</h1>
        <WaitingForYou waiting={waiting} today={now.toISOString().slice(0, 10)} />
        <h2 class="govuk-heading-m">Where things are</h2>
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
})

const LAST_DAY = '9999-12-31'

function WaitingForYou({
  waiting,
  today,
}: Readonly<{ waiting: readonly Waiting[]; today: string }>) {
  // What is longest overdue comes first; what has no day waits behind what has one.
  const inOrder = [...waiting].sort((a, b) => (a.due ?? LAST_DAY).localeCompare(b.due ?? LAST_DAY))
  return (
    <>
      <h2 class="govuk-heading-m">Waiting for you</h2>
      {inOrder.length === 0 ? (
        <p class="govuk-body sightline-empty">Nothing is waiting for you.</p>
      ) : (
        <DataTable
          label="Waiting for you"
          head={[{ text: 'What' }, { text: 'Due' }]}
          rows={inOrder.map(({ text, href, due }) => [
            {
              text: (
                <a class="govuk-link" href={href}>
                  {text}
                </a>
              ),
            },
            { text: <Due day={due} today={today} /> },
          ])}
        />
      )}
    </>
  )
}

function Due({ day, today }: Readonly<{ day: string | null; today: string }>) {
  if (day === null) return <>No day is set</>
  return (
    <>
      {dayInWords(day)} {day < today ? <Tag classes="govuk-tag--red">Overdue</Tag> : null}
    </>
  )
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
    href: '/rooms',
    text: 'Rooms',
    what: 'Restricted work, for its named members.',
    roles: ['BM', 'IC', 'LSP', 'AL', 'SGC', 'SGM', 'CDP', 'REV', 'DSL', 'PRA'],
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
