import { DataTable, Details } from '../../../govuk/index.ts'
import { addDays, dayOf } from '../../../knowledge/law/index.ts'
import { page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { stillRunning, type RunningClock } from '../domain/clocks.ts'
import type { Pathway } from '../domain/pathway.ts'
import { clocksIn, titleOf, type Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listRooms, type StoredRoom } from '../store/rooms.ts'
import { ClockDue, ClockWhat } from './clock-words.tsx'
import { factsShown } from './here.tsx'
import { wayInto } from './room-lines.tsx'

interface Line {
  readonly room: StoredRoom
  readonly pathway: Pathway
  readonly clock: RunningClock
}

const GROUPS = [
  { state: 'breached', title: 'Overdue' },
  { state: 'due-soon', title: 'Due soon' },
  { state: 'running', title: 'Running' },
  { state: 'paused', title: 'Paused' },
] as const

/** Everything that runs, is due, stands still or is overdue in the rooms somebody is in: theirs alone. */
export const clocksScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const kind = request.query.text('kind')
    const rooms = await listRooms(request.tx, { open: true })
    const facts = await factsShown(request, rooms)
    const all = rooms.flatMap((room, at): Line[] => {
      const pathway = pathways.find(room.pathway)
      const one = facts[at]
      if (!pathway || !one) return []
      return stillRunning(clocksIn(pathway, one, request.now)).map((clock) => ({
        room: { ...room, name: one.room.name },
        pathway,
        clock,
      }))
    })
    const lines = kind === '' ? all : all.filter(({ pathway }) => pathway.code === kind)
    await request.audit('rooms', null, 'view', { page: 'clocks', rooms: rooms.length })
    return page(
      'What is due in your rooms',
      <>
        <h1 class="govuk-heading-l">What is due in your rooms</h1>
        <p class="govuk-body">
          {rooms.length === 0
            ? 'You are a member of no open room.'
            : `From the ${rooms.length === 1 ? 'open room' : `${rooms.length} open rooms`} you are a member of. Others see theirs.`}
        </p>
        <Summary lines={lines} />
        <Kinds all={all} chosen={kind} />
        {GROUPS.map(({ state, title }) => (
          <Group
            title={title}
            lines={lines.filter(({ clock }) => clock.state === state)}
            longAgo={addDays(dayOf(request.now), -LONG)}
          />
        ))}
      </>,
    )
  },
})

function Summary({ lines }: Readonly<{ lines: readonly Line[] }>) {
  return (
    <dl class="sightline-counts">
      {GROUPS.map(({ state, title }) => (
        <div class={`sightline-counts__one sightline-counts__one--${state}`}>
          <dt>{title}</dt>
          <dd>{lines.filter(({ clock }) => clock.state === state).length}</dd>
        </div>
      ))}
    </dl>
  )
}

function Kinds({ all, chosen }: Readonly<{ all: readonly Line[]; chosen: string }>) {
  const kinds = [...new Map(all.map(({ pathway }) => [pathway.code, pathway])).values()]
  if (kinds.length < 2) return null
  const link = (code: string, text: string) => (
    <li>
      <a
        class="govuk-link govuk-link--no-visited-state"
        href={code === '' ? paths.clocks : `${paths.clocks}?kind=${code}`}
        {...(code === chosen ? { 'aria-current': 'page' as const } : {})}
      >
        {text}
      </a>
    </li>
  )
  return (
    <nav class="sightline-room-nav" aria-label="Kinds of room">
      <ul class="sightline-room-nav__list">
        {link('', 'All')}
        {kinds.map(({ code, title }) => link(code, title))}
      </ul>
    </nav>
  )
}

/** What is overdue for longer than this many days is folded, so that it does not bury what is new. */
const LONG = 90

function Group({
  title,
  lines,
  longAgo,
}: Readonly<{ title: string; lines: readonly Line[]; longAgo: string }>) {
  if (lines.length === 0) return null
  const sorted = [...lines].sort((a, b) => dayOf(a.clock.due).localeCompare(dayOf(b.clock.due)))
  const old = sorted.filter(({ clock }) => dayOf(clock.due) < longAgo)
  const rest = sorted.filter((line) => !old.includes(line))
  return (
    <>
      <h2 class="govuk-heading-m">
        {title} ({lines.length})
      </h2>
      {rest.length > 0 ? <Lines title={title} lines={rest} /> : null}
      {old.length > 0 ? (
        <Details summaryText={`For more than three months (${old.length})`}>
          <Lines title={`${title} for more than three months`} lines={old} />
        </Details>
      ) : null}
    </>
  )
}

function Lines({ title, lines }: Readonly<{ title: string; lines: readonly Line[] }>) {
  return (
    <DataTable
      label={title}
      head={[{ text: 'What' }, { text: 'Due' }]}
      rows={lines.map(({ room, pathway, clock }) => [
        {
          text: (
            <ClockWhat clock={clock}>
              <span class="sightline-basis-line">
                <a class="govuk-link" href={wayInto(pathway, room)}>
                  {room.standing ? titleOf(pathway, room) : room.reference}
                </a>
                {`, ${pathway.title}`}
                {room.name === '' || room.standing ? '' : `: ${room.name}`}
              </span>
            </ClockWhat>
          ),
        },
        { text: <ClockDue clock={clock} /> },
      ])}
    />
  )
}
