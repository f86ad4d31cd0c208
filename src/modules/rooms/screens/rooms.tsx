import { DataTable, Details } from '../../../govuk/index.ts'
import { dayInWords, dayOf } from '../../../knowledge/law/index.ts'
import { holds, page, type Request, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { stillRunning, type RunningClock } from '../domain/clocks.ts'
import type { Pathway } from '../domain/pathway.ts'
import { clocksIn, stageOf, titleOf, type Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listMyRooms, listRooms, type MyRoom, type StoredRoom } from '../store/rooms.ts'
import { ClockTag, leftInWords } from './clock-words.tsx'
import { factsShown } from './here.tsx'

interface Line {
  readonly room: StoredRoom
  readonly soonest: RunningClock | undefined
}

/** The rooms somebody is in, kind by kind, with what is due first in each. Nobody sees another. */
export const roomsScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const rooms = await listRooms(request.tx)
    const facts = await factsShown(request, rooms)
    const kinds = pathways.all.flatMap((pathway) => {
      const lines = facts
        .filter(({ room }) => room.pathway === pathway.code)
        .flatMap((one): Line[] => {
          const room = rooms.find(({ id }) => id === one.room.id)
          const [soonest] = stillRunning(clocksIn(pathway, one, request.now))
          if (!room) return []
          const shown = { ...room, name: one.room.name }
          return [{ room: shown, soonest: room.state === 'open' ? soonest : undefined }]
        })
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
        <Links request={request} />
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

function Links({ request }: Readonly<{ request: Request<Services> }>) {
  const { actor } = request
  const links = [
    {
      text: 'What is due in your rooms',
      href: paths.clocks,
      roles: ['BM', 'IC', 'LSP', 'AL', 'SGC', 'SGM', 'CDP', 'REV'],
    },
    { text: 'Open a room', href: paths.open, roles: ['BM', 'IC', 'SGC', 'CDP'] },
    { text: 'Figures from rooms', href: paths.returns, roles: ['BM', 'CDP', 'SGC'] },
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
const SHOWN = 10

function Kind({ pathway, lines }: Readonly<{ pathway: Pathway; lines: readonly Line[] }>) {
  const open = lines.filter(({ room }) => room.state === 'open').sort(soonestFirst)
  const closed = lines.filter(({ room }) => room.state === 'closed')
  return (
    <>
      <h2 class="govuk-heading-m">{pathway.title}</h2>
      {open.length > 0 ? <Lines pathway={pathway} lines={open.slice(0, SHOWN)} /> : null}
      {open.length > SHOWN ? (
        <Details summaryText={`${open.length - SHOWN} more: ${pathway.title.toLowerCase()}`}>
          <Lines pathway={pathway} lines={open.slice(SHOWN)} />
        </Details>
      ) : null}
      {closed.length > 0 ? (
        <Details summaryText={`Closed: ${pathway.title.toLowerCase()} (${closed.length})`}>
          <Lines pathway={pathway} lines={closed} />
        </Details>
      ) : null}
    </>
  )
}

// Standing rooms first, then what is due soonest.
function soonestFirst(a: Line, b: Line): number {
  const due = ({ soonest }: Line) => (soonest ? dayOf(soonest.due) : '9999')
  return Number(b.room.standing) - Number(a.room.standing) || due(a).localeCompare(due(b))
}

function Lines({ pathway, lines }: Readonly<{ pathway: Pathway; lines: readonly Line[] }>) {
  return (
    <DataTable
      label={pathway.title}
      head={[{ text: 'Room' }, { text: 'Where it stands' }, { text: 'Due next' }]}
      rows={lines.map(({ room, soonest }) => [
        {
          text: (
            <>
              <a
                class="govuk-link"
                href={
                  pathway.before && !room.standing ? paths.before(room.id) : paths.room(room.id)
                }
              >
                {room.standing ? titleOf(pathway, room) : room.reference}
              </a>
              {!room.standing && room.name !== '' ? (
                <span class="sightline-basis-line">{room.name}</span>
              ) : null}
            </>
          ),
        },
        { text: stageOf(pathway, room).title },
        {
          text: soonest ? (
            <>
              {soonest.title}: {dayInWords(dayOf(soonest.due))} <ClockTag state={soonest.state} />
              <span class="sightline-basis-line">{leftInWords(soonest)}</span>
            </>
          ) : (
            <span class="sightline-quiet">Nothing</span>
          ),
        },
      ])}
    />
  )
}
