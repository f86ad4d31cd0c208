import { Details, SummaryList } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import type { Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { workOf, type Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listRooms } from '../store/rooms.ts'
import { factsShown, getHere, roomPage, type Here } from './here.tsx'
import { RecordInWords } from './record-words.tsx'
import { Cases } from './room-cases.tsx'
import { Due } from './room-due.tsx'
import { Next } from './room-next.tsx'
import { WhatItTells } from './what-it-tells.tsx'

/** Where a room stands: what is due, what can be done next, and what was found so far. */
export const roomScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getHere(request, pathways, 'overview')
    const { room, pathway, facts } = here
    const cases = room.standing ? await listRooms(request.tx, { parent: room.id }) : []
    const factsOfCases = await factsShown(request, cases)
    const told = room.standing
      ? (pathway.panel?.tells?.(facts, factsOfCases) ?? [])
      : (pathway.tells?.(facts) ?? [])
    return roomPage(
      request,
      here,
      'A room',
      <>
        <Due request={request} here={here} />
        <Next request={request} here={here} />
        {room.standing ? (
          <Cases request={request} here={here} cases={cases} facts={factsOfCases} />
        ) : null}
        <WhatItTells told={told} />
        <Recorded here={here} />
      </>,
    )
  },
})

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
