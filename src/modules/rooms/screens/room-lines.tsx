import { DataTable } from '../../../govuk/index.ts'
import { dayInWords, dayOf } from '../../../knowledge/law/index.ts'
import { stillRunning, type RunningClock } from '../domain/clocks.ts'
import type { RoomFacts } from '../domain/facts.ts'
import type { Pathway } from '../domain/pathway.ts'
import { clocksIn, stageOf, titleOf } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import type { StoredRoom } from '../store/rooms.ts'
import { ClockTag, leftInWords } from './clock-words.tsx'

/** A room as a line of a list, with what is due in it first. */
export interface RoomLine {
  readonly room: StoredRoom
  readonly soonest: RunningClock | undefined
}

/** In: rooms and their facts, in one order, as they may be shown. Out: a line for each. */
export function roomLines(
  pathway: Pathway,
  rooms: readonly StoredRoom[],
  facts: readonly RoomFacts[],
  now: Date,
): readonly RoomLine[] {
  return facts.flatMap((one): RoomLine[] => {
    const room = rooms.find(({ id }) => id === one.room.id)
    if (!room) return []
    const [soonest] = room.state === 'open' ? stillRunning(clocksIn(pathway, one, now)) : []
    return [{ room: { ...room, name: one.room.name }, soonest }]
  })
}

/** Standing rooms first, then what is due soonest. */
export function soonestFirst(a: RoomLine, b: RoomLine): number {
  const due = ({ soonest }: RoomLine) => (soonest ? dayOf(soonest.due) : '9999')
  return Number(b.room.standing) - Number(a.room.standing) || due(a).localeCompare(due(b))
}

/** Where a room is entered: by what is said before it, where its kind says something. */
export function wayInto(pathway: Pathway, { id, standing }: StoredRoom): string {
  return pathway.before && !standing ? paths.before(id) : paths.room(id)
}

/** The way into a room, its name inside, and where it stands: in one cell, since phones show two. */
function Entry({ pathway, room }: Readonly<{ pathway: Pathway; room: StoredRoom }>) {
  const title = titleOf(pathway, room)
  return (
    <>
      <a class="govuk-link sightline-reference" href={wayInto(pathway, room)}>
        {room.standing ? title : room.reference}
      </a>
      {!room.standing && room.name !== '' ? <span class="sightline-name">{room.name}</span> : null}
      <span class="sightline-basis-line">{stageOf(pathway, room).title}</span>
    </>
  )
}

/** Rooms of one kind. */
export function Lines({
  label,
  pathway,
  lines,
}: Readonly<{ label: string; pathway: Pathway; lines: readonly RoomLine[] }>) {
  return (
    <DataTable
      label={label}
      head={[{ text: 'Room' }, { text: 'Due next' }]}
      rows={lines.map(({ room, soonest }) => [
        { text: <Entry pathway={pathway} room={room} /> },
        {
          text: soonest ? (
            <>
              <ClockTag state={soonest.state} /> {soonest.title}
              <span class="sightline-basis-line">
                {dayInWords(dayOf(soonest.due))}, {leftInWords(soonest)}
              </span>
            </>
          ) : (
            <span class="sightline-quiet">Nothing</span>
          ),
        },
      ])}
    />
  )
}

/** Rooms that are closed, which nothing is due in. */
export function ClosedLines({
  label,
  pathway,
  rooms,
}: Readonly<{ label: string; pathway: Pathway; rooms: readonly StoredRoom[] }>) {
  return (
    <DataTable
      label={label}
      head={[{ text: 'Room' }, { text: 'Closed' }]}
      rows={rooms.map((room) => [
        { text: <Entry pathway={pathway} room={room} /> },
        { text: dayInWords(room.closedOn ?? room.openedOn) },
      ])}
    />
  )
}
