import { Details } from '../../../govuk/index.ts'
import type { Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { RoomFacts } from '../domain/facts.ts'
import type { StoredRoom } from '../store/rooms.ts'
import type { Here } from './here.tsx'
import { ClosedLines, Lines, roomLines, soonestFirst } from './room-lines.tsx'

/** The cases of a standing room: those open, what is due soonest first; those closed are folded. */
export function Cases({
  request,
  here,
  cases,
  facts,
}: Readonly<{
  request: Request<Services>
  here: Here
  cases: readonly StoredRoom[]
  facts: readonly RoomFacts[]
}>) {
  const { pathway } = here
  const lines = roomLines(pathway, cases, facts, request.now)
  const open = lines.filter(({ room }) => room.state === 'open').sort(soonestFirst)
  const closed = lines.filter(({ room }) => room.state === 'closed').map(({ room }) => room)
  return (
    <>
      <h2 class="govuk-heading-m">Open cases ({open.length})</h2>
      {open.length > 0 ? (
        <Lines label="Open cases" pathway={pathway} lines={open} />
      ) : (
        <p class="govuk-body sightline-empty">No open case lies in this room.</p>
      )}
      {closed.length > 0 ? (
        <Details summaryText={`Closed cases (${closed.length})`}>
          <ClosedLines label="Closed cases" pathway={pathway} rooms={closed} />
        </Details>
      ) : null}
    </>
  )
}
