import { Details } from '../../../govuk/index.ts'
import { holds, page, type Request, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Pathway } from '../domain/pathway.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listMyRooms, listRooms, type MyRoom } from '../store/rooms.ts'
import { factsShown } from './here.tsx'
import { ClosedLines, Lines, roomLines, soonestFirst, type RoomLine } from './room-lines.tsx'

/** The rooms somebody is in, kind by kind, with what is due first in each. Nobody sees another. */
export const roomsScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const rooms = await listRooms(request.tx)
    const facts = await factsShown(request, rooms)
    const kinds = pathways.all.flatMap((pathway) => {
      const own = facts.filter(({ room }) => room.pathway === pathway.code)
      const lines = roomLines(pathway, rooms, own, request.now)
      return lines.length > 0 ? [{ pathway, lines }] : []
    })
    const elsewhere = (await listMyRooms(request.tx)).filter(
      ({ id }) => !rooms.some((room) => room.id === id),
    )
    return page(
      'Rooms',
      <>
        <h1 class="govuk-heading-l">Rooms</h1>
        <p class="govuk-body">
          Restricted work lies in rooms. You see those you are a named member of, and no others.
        </p>
        <Links request={request} pathways={pathways} />
        {kinds.length === 0 && elsewhere.length === 0 ? (
          <p class="govuk-body sightline-empty">
            You are a member of no room. Whoever keeps a room can let you in.
          </p>
        ) : null}
        {elsewhere.length > 0 ? <AskedOf rooms={elsewhere} pathways={pathways} /> : null}
        {kinds.map(({ pathway, lines }) => (
          <Kind pathway={pathway} lines={lines} />
        ))}
      </>,
    )
  },
})

function Links({
  request,
  pathways,
}: Readonly<{ request: Request<Services>; pathways: Pathways }>) {
  const { actor } = request
  const links = [
    {
      text: 'What is due in your rooms',
      href: paths.clocks,
      roles: ['BM', 'IC', 'LSP', 'AL', 'SGC', 'SGM', 'CDP', 'REV'],
    },
    { text: 'Open a room', href: paths.open, roles: ['BM', 'IC', 'SGC', 'CDP'] },
    { text: 'Figures from rooms', href: paths.returns, roles: ['BM', 'CDP', 'SGC'] },
    ...pathways.all.flatMap(({ code, policy }) =>
      policy
        ? [
            {
              text: policy.title,
              href: paths.policy(code),
              roles: ['BM', 'IC', 'LSP', 'AL', 'SGC'],
            },
          ]
        : [],
    ),
    { text: 'How long rooms are kept', href: paths.keepingAll, roles: ['BM', 'IC', 'LSP'] },
    {
      text: 'Show rooms to a meeting',
      href: paths.projector,
      roles: ['BM', 'IC', 'LSP', 'SGC', 'CDP', 'AL', 'REV'],
    },
    { text: 'Open a room in an emergency', href: paths.emergency, roles: ['BM', 'LSP'] },
  ].filter(({ roles }) => holds(actor, ...roles))
  return (
    <ul class="govuk-list sightline-columns">
      {links.map(({ text, href }) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Rooms of which somebody is asked for a report, and whose pages are not theirs. */
function AskedOf({ rooms, pathways }: Readonly<{ rooms: readonly MyRoom[]; pathways: Pathways }>) {
  return (
    <>
      <h2 class="govuk-heading-m">Your agency’s reports</h2>
      <ul class="govuk-list">
        {rooms.map(({ id, reference, pathway }) => (
          <li>
            <a class="govuk-link" href={paths.reports(id)}>
              {pathways.find(pathway)?.title}: {reference}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** How many rooms of a kind stand open on the page: those due soonest. */
const SHOWN = 6

function Kind({ pathway, lines }: Readonly<{ pathway: Pathway; lines: readonly RoomLine[] }>) {
  const open = lines.filter(({ room }) => room.state === 'open').sort(soonestFirst)
  const closed = lines.filter(({ room }) => room.state === 'closed').map(({ room }) => room)
  const kind = pathway.title.toLowerCase()
  return (
    <>
      <h2 class="govuk-heading-m">{pathway.title}</h2>
      {open.length > 0 ? (
        <Lines label={pathway.title} pathway={pathway} lines={open.slice(0, SHOWN)} />
      ) : null}
      {open.length > SHOWN ? (
        <Details summaryText={`${open.length - SHOWN} more: ${kind}`}>
          <Lines label={`More: ${kind}`} pathway={pathway} lines={open.slice(SHOWN)} />
        </Details>
      ) : null}
      {closed.length > 0 ? (
        <Details summaryText={`Closed: ${kind} (${closed.length})`}>
          <ClosedLines label={`Closed: ${kind}`} pathway={pathway} rooms={closed} />
        </Details>
      ) : null}
    </>
  )
}
