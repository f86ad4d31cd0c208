import { DataTable, Details } from '../../../govuk/index.ts'
import { dayInWords, whenInWords } from '../../../knowledge/law/index.ts'
import type { Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { CHRONOLOGY_RECORD_TITLES } from '../domain/chronology/kept-records.ts'
import type { RoomRecord } from '../domain/facts.ts'
import type { Recordable } from '../domain/pathway.ts'
import { stageOf, workOf, type Pathways } from '../domain/pathways.ts'
import { getHere, roomPage, type Here } from './here.tsx'
import { RecordInWords } from './record-words.tsx'

/** Everything that happened in a room, in order: what was recorded, what was decided, by whom and why. */
export const timelineScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getHere(request, pathways, 'timeline')
    const lines = linesOf(here)
    return roomPage(
      request,
      here,
      'Timeline',
      <>
        <h2 class="govuk-heading-m">Timeline</h2>
        {lines.length === 0 ? (
          <p class="govuk-body sightline-empty">Nothing is recorded yet.</p>
        ) : (
          <DataTable
            label="Timeline"
            head={[{ text: 'Day' }, { text: 'What' }]}
            rows={lines.map(({ on, what, by }) => [
              { text: on },
              {
                text: (
                  <>
                    {what}
                    <span class="sightline-basis-line">Recorded by {by}</span>
                  </>
                ),
              },
            ])}
          />
        )}
      </>,
    )
  },
})

function linesOf(here: Here) {
  const { facts, pathway, room } = here
  const { moves, records } = workOf(pathway, room)
  const stageNamed = (id: string) => stageOf(pathway, { ...room, stage: id }).title
  const decided = facts.moves.map((one) => ({
    key: `${one.on}T99${one.at}`,
    on: dayInWords(one.on),
    what: (
      <>
        <strong>{moves.find(({ code }) => code === one.code)?.title ?? one.code}</strong>
        <span class="sightline-basis-line">
          From “{stageNamed(one.from)}” to “{stageNamed(one.to)}”
        </span>
        {one.reason ? <p class="govuk-body-s sightline-keep-lines">Why: {one.reason}</p> : null}
        {one.dissent ? (
          <p class="govuk-body-s sightline-keep-lines">Not agreed: {one.dissent}</p>
        ) : null}
      </>
    ),
    by: `${one.by}, ${whenInWords(new Date(one.at))}`,
  }))
  const recorded = facts.records.map((one) => {
    const form = records.find(({ code }) => code === one.code)
    const child = facts.children.find(({ id }) => id === one.childId)?.ref
    return {
      key: `${one.on}T${one.time ?? '00:00'}${one.at}`,
      on: one.time ? `${dayInWords(one.on)}, ${one.time}` : dayInWords(one.on),
      what: (
        <>
          <strong>
            {[form?.title ?? CHRONOLOGY_RECORD_TITLES[one.code] ?? one.code, child, one.agency]
              .filter(Boolean)
              .join(', ')}
          </strong>
          <Said form={form} record={one} />
        </>
      ),
      by: `${one.by}, ${whenInWords(new Date(one.at))}`,
    }
  })
  return [...decided, ...recorded].sort((a, b) => a.key.localeCompare(b.key))
}

/** So many answers stand open; a longer record is folded, so that the course of things can be seen. */
const SHORT = 2

function Said({ form, record }: Readonly<{ form: Recordable | undefined; record: RoomRecord }>) {
  const said = <RecordInWords recordable={form} record={record} />
  const answers = Object.keys(record.values).length
  if (answers <= SHORT) return said
  return (
    <Details
      classes="sightline-why"
      summaryText={
        <>
          What it says
          <span class="govuk-visually-hidden">
            : {form?.title ?? ''}, {dayInWords(record.on)}
          </span>
        </>
      }
    >
      {said}
    </Details>
  )
}
