import { Button, DataTable, Input } from '../../../../govuk/index.ts'
import { dayInWords, isDay, type Day } from '../../../../knowledge/law/index.ts'
import type { Fields, Screen } from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import {
  gapsByAgency,
  gapsIn,
  MOST_DAYS_TOLD,
  type EntryDays,
  type Gap,
  type GapBounds,
} from '../../domain/chronology/gaps.ts'
import { readWrittenDate } from '../../domain/chronology/written-date.ts'
import type { Pathways } from '../../domain/pathways.ts'
import { chronologyPaths } from '../../paths.ts'
import { listEntryDays } from '../../store/chronology.ts'
import { listGivenFiles } from '../../store/given-entries.ts'
import type { Here } from '../here.tsx'
import { chronologyPage, getChronology } from './chronology-page.tsx'
import { agenciesIn } from './filter-form.tsx'

const USUAL_LEAST = 28
const MOST_SHOWN = 50

/** Stretches of time of which no entry tells: of any agency, and of each by itself. */
export const gapsScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, may } = await getChronology(request, pathways)
    const { tx, query } = request
    const days = await listEntryDays(tx, here.room.id)
    const agencies = agenciesIn(await listGivenFiles(tx, here.room.id))
    const bounds = boundsOf(query, days, here.facts.today)
    if (!bounds)
      return chronologyPage(
        request,
        here,
        may,
        'Gaps',
        <p class="govuk-body sightline-empty">There is no entry yet.</p>,
      )
    const own = days.map((day) => ({ ...day, agencyId: day.agencyId ?? 'none' }))
    const byAgency = gapsByAgency(
      own,
      agencies.map(({ value }) => value),
      bounds,
    )
    return chronologyPage(
      request,
      here,
      may,
      'Gaps',
      <>
        <p class="govuk-body">
          A gap is time of which no entry tells. It does not show that nothing happened, or that
          nothing was done. An entry over more than {MOST_DAYS_TOLD} days counts for its first day.
        </p>
        <GapForm bounds={bounds} />
        <GapTable here={here} caption="Nobody has an entry" gaps={gapsIn(days, bounds)} />
        {agencies.map(({ value, text }) => (
          <GapTable here={here} caption={text} gaps={byAgency.get(value) ?? []} />
        ))}
      </>,
    )
  },
})

// From the first entry to the last, unless other days are asked for.
function boundsOf(query: Fields, days: readonly EntryDays[], today: Day): GapBounds | null {
  const sorted = days.map(({ on }) => on).sort()
  const [earliest, latest] = [sorted[0], sorted.at(-1)]
  if (!earliest || !latest) return null
  const day = (name: string, usual: Day): Day => {
    const written = query.text(name)
    if (isDay(written)) return written
    const read = written === '' ? null : readWrittenDate(written, today)
    return read && !('problem' in read) ? read.on : usual
  }
  const [first, last] = [day('from', earliest), day('to', latest)]
  const asked = Number(query.text('least'))
  const atLeast = Number.isInteger(asked) && asked > 0 ? asked : USUAL_LEAST
  return first <= last ? { first, last, atLeast } : { first: earliest, last: latest, atLeast }
}

function GapForm({ bounds }: Readonly<{ bounds: GapBounds }>) {
  return (
    <form method="get" class="sightline-filter" novalidate>
      <Input
        name="from"
        label="From"
        classes="govuk-input--width-10"
        value={dayInWords(bounds.first)}
      />
      <Input name="to" label="To" classes="govuk-input--width-10" value={dayInWords(bounds.last)} />
      <Input
        name="least"
        label="Gaps of at least so many days"
        classes="govuk-input--width-3"
        inputmode="numeric"
        value={bounds.atLeast}
      />
      <Button classes="govuk-button--secondary">Show</Button>
    </form>
  )
}

function GapTable(props: Readonly<{ here: Here; caption: string; gaps: readonly Gap[] }>) {
  const { here, caption, gaps } = props
  return (
    <>
      <h3 class="govuk-heading-s">{caption}</h3>
      {gaps.length === 0 ? (
        <p class="govuk-body">No gap of that length.</p>
      ) : (
        <DataTable
          label={caption}
          head={[{ text: 'From' }, { text: 'To' }, { text: 'Days', format: 'numeric' }]}
          rows={gaps.slice(0, MOST_SHOWN).map(({ first, last, days }) => [
            {
              text: (
                <a class="govuk-link" href={chronologyPaths.listAt(here.room.id, first)}>
                  {dayInWords(first)}
                </a>
              ),
            },
            { text: dayInWords(last) },
            { text: days.toLocaleString('en-GB'), format: 'numeric' },
          ])}
        />
      )}
      {gaps.length > MOST_SHOWN ? (
        <p class="govuk-body">
          The {MOST_SHOWN} longest of {gaps.length} are shown.
        </p>
      ) : null}
    </>
  )
}
