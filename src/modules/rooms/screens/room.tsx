import { DataTable, Details, InsetText, SummaryList } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import type { Request, Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { factsOf } from '../actions/get-facts.ts'
import { stillRunning, type RunningClock } from '../domain/clocks.ts'
import {
  clocksIn,
  movesFrom,
  recordableIn,
  stageOf,
  workOf,
  type Pathways,
} from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listRooms, type StoredRoom } from '../store/rooms.ts'
import { ClockDue, ClockTag } from './clock-words.tsx'
import { getHere, roomPage, type Here } from './here.tsx'
import { RecordInWords } from './record-words.tsx'
import { WhatItTells } from './what-it-tells.tsx'

/** Where a room stands: what is due, what can be done next, and what was found so far. */
export const roomScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getHere(request, pathways, 'overview')
    const { room, pathway, facts } = here
    const cases = room.standing ? await listRooms(request.tx, { parent: room.id }) : []
    const told = room.standing
      ? (pathway.panel?.tells?.(facts, await factsOf(request.tx, cases, facts.today)) ?? [])
      : (pathway.tells?.(facts) ?? [])
    return roomPage(
      request,
      here,
      'A room',
      <>
        <Due request={request} here={here} />
        <Next here={here} />
        <WhatItTells told={told} />
        {here.room.standing ? <Cases here={here} cases={cases} /> : null}
        <Recorded here={here} />
      </>,
    )
  },
})

function Due({ request, here }: Readonly<{ request: Request<Services>; here: Here }>) {
  const clocks = clocksIn(here.pathway, here.facts, request.now)
  const running = stillRunning(clocks)
  if (clocks.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">What is due</h2>
      {running.length === 0 ? (
        <p class="govuk-body">Nothing is due.</p>
      ) : (
        <Clocks clocks={running} />
      )}
      {clocks.length > running.length ? (
        <Details summaryText={`What is done (${clocks.length - running.length})`}>
          <Clocks clocks={clocks.filter((one) => !running.includes(one))} />
        </Details>
      ) : null}
    </>
  )
}

function Clocks({ clocks }: Readonly<{ clocks: readonly RunningClock[] }>) {
  return (
    <DataTable
      label="What is due"
      head={[{ text: 'What' }, { text: 'Due' }, { text: 'Where it stands' }]}
      rows={clocks.map((clock) => [
        { text: clock.title },
        { text: <ClockDue clock={clock} /> },
        { text: <ClockTag state={clock.state} /> },
      ])}
    />
  )
}

function Next({ here }: Readonly<{ here: Here }>) {
  const { facts, pathway, room, may } = here
  if (room.state === 'closed')
    return (
      <InsetText>
        This room was closed on {dayInWords(room.closedOn ?? '')}. It can be read, and nothing can
        be added.
      </InsetText>
    )
  if (!may.edit) return null
  const closing = new Set(
    workOf(pathway, room)
      .stages.filter(({ closed }) => closed)
      .map(({ id }) => id),
  )
  const moves = movesFrom(pathway, facts).filter(({ move }) => may.close || !closing.has(move.to))
  const records = recordableIn(pathway, facts)
  return (
    <>
      <h2 class="govuk-heading-m">What you can do next</h2>
      <ul class="govuk-list govuk-list--spaced">
        {moves.map(({ move, missing }) => (
          <li>
            {missing.length === 0 ? (
              <a
                class="govuk-link govuk-!-font-weight-bold"
                href={paths.decide(room.id, move.code)}
              >
                {move.title}
              </a>
            ) : (
              <>
                <span class="sightline-quiet">{move.title}</span>
                {missing.map((sentence) => (
                  <span class="sightline-basis-line">{sentence}</span>
                ))}
              </>
            )}
          </li>
        ))}
      </ul>
      {records.length > 0 ? (
        <Details
          summaryText={`Record something (${records.length} kinds)`}
          open={moves.length === 0}
        >
          <ul class="govuk-list sightline-columns">
            {records.map(({ code, button }) => (
              <li>
                <a class="govuk-link" href={paths.record(room.id, code)}>
                  {button}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  )
}

function Cases({ here, cases }: Readonly<{ here: Here; cases: readonly StoredRoom[] }>) {
  const { pathway } = here
  return (
    <>
      <h2 class="govuk-heading-m">Cases</h2>
      {cases.length === 0 ? (
        <p class="govuk-body sightline-empty">No case lies in this room yet.</p>
      ) : (
        <DataTable
          label="Cases"
          head={[{ text: 'Case' }, { text: 'Where it stands' }, { text: 'Opened' }]}
          rows={cases.map((one) => [
            {
              text: (
                <a
                  class="govuk-link"
                  href={pathway.before ? paths.before(one.id) : paths.room(one.id)}
                >
                  {one.reference}
                </a>
              ),
            },
            { text: stageOf(pathway, one).title },
            { text: dayInWords(one.openedOn) },
          ])}
        />
      )}
    </>
  )
}

/** What stands recorded, form by form; the timeline has it in order. */
function Recorded({ here }: Readonly<{ here: Here }>) {
  const { facts, room, pathway, may } = here
  const forms = workOf(pathway, room).records.filter(({ code }) =>
    facts.records.some((record) => record.code === code),
  )
  if (forms.length === 0) return null
  const childOf = (id: string | null) => facts.children.find((child) => child.id === id)?.ref
  return (
    <>
      <h2 class="govuk-heading-m">What is recorded</h2>
      {forms.map((form) => (
        <Details
          summaryText={`${form.title} (${facts.records.filter(({ code }) => code === form.code).length})`}
        >
          <SummaryList
            rows={facts.records
              .filter(({ code }) => code === form.code)
              .map((record) => ({
                key: {
                  text: [dayInWords(record.on), childOf(record.childId), record.agency]
                    .filter(Boolean)
                    .join(', '),
                },
                value: { text: <RecordInWords recordable={form} record={record} /> },
                ...(may.edit && room.state === 'open'
                  ? {
                      actions: {
                        items: [
                          {
                            href: paths.correct(room.id, form.code, record.id),
                            text: 'Put right',
                            visuallyHiddenText: `${form.title} of ${dayInWords(record.on)}`,
                          },
                        ],
                      },
                    }
                  : {}),
              }))}
          />
        </Details>
      ))}
    </>
  )
}
