import { Button, DataTable, Input } from '../../../../govuk/index.ts'
import { addDays, dayInWords, isDay, type Day } from '../../../../knowledge/law/index.ts'
import type { Request, Screen } from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { agencyInWords } from '../../domain/chronology/entry.ts'
import { CHRONOLOGY_RECORD_TITLES } from '../../domain/chronology/kept-records.ts'
import { MOST_DAYS_TOLD } from '../../domain/chronology/gaps.ts'
import { windowInWords, windowOf, type Happening } from '../../domain/chronology/windows.ts'
import { readWrittenDate } from '../../domain/chronology/written-date.ts'
import { workOf, type Pathways } from '../../domain/pathways.ts'
import { chronologyPaths } from '../../paths.ts'
import { listEntries, NO_FILTER } from '../../store/chronology.ts'
import type { Here } from '../here.tsx'
import { chronologyPage, getChronology } from './chronology-page.tsx'
import { KeepLines } from './entry-words.tsx'

const USUAL_DAYS = 28
const MOST_DAYS = 366
const MOST_ENTRIES = 5_000

/** A number of days from a day on, such as an order's 28, with what is recorded of each. */
export const daysScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, may } = await getChronology(request, pathways)
    const asked = askedOf(request, here)
    return chronologyPage(
      request,
      here,
      may,
      'Day by day',
      <>
        <p class="govuk-body">
          What is recorded of each day, in the chronology and in the room: for an order, a plan or
          any other time that counts.
        </p>
        <form method="get" class="sightline-filter" novalidate>
          <Input
            name="from"
            label="First day"
            hint="For example 12/3/2017."
            classes="govuk-input--width-10"
            value={asked.from === null ? request.query.raw('from') : dayInWords(asked.from)}
            errorMessage={asked.problem}
          />
          <Input
            name="days"
            label="How many days"
            classes="govuk-input--width-3"
            inputmode="numeric"
            value={asked.days}
          />
          <Button classes="govuk-button--secondary">Show</Button>
        </form>
        <FromRecords here={here} />
        {asked.from === null ? null : (
          <Shown
            here={here}
            from={asked.from}
            days={asked.days}
            happened={await happenedIn(request, here, asked.from, asked.days)}
          />
        )}
      </>,
    )
  },
})

interface Asked {
  readonly from: Day | null
  readonly days: number
  readonly problem?: string
}

function askedOf({ query }: Request<Services>, { facts }: Here): Asked {
  const number = Number(query.text('days'))
  const days = Number.isInteger(number) && number > 0 ? Math.min(number, MOST_DAYS) : USUAL_DAYS
  const written = query.text('from')
  if (written === '') return { from: null, days }
  if (isDay(written)) return { from: written, days }
  const read = readWrittenDate(written, facts.today)
  return 'problem' in read ? { from: null, days, problem: read.problem } : { from: read.on, days }
}

/** What was recorded in the room is where such a time mostly begins. */
function FromRecords({ here }: Readonly<{ here: Here }>) {
  const { facts, pathway, room } = here
  const { records } = workOf(pathway, room)
  const begins = facts.records.flatMap(({ id, on, code }) => {
    const title = records.find((one) => one.code === code)?.title
    return title === undefined ? [] : [{ id, on, title }]
  })
  if (begins.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-s">From what is recorded in this room</h3>
      <ul class="govuk-list">
        {begins.slice(-12).map(({ on, title }) => (
          <li>
            <a class="govuk-link" href={chronologyPaths.daysFrom(room.id, on, USUAL_DAYS)}>
              {USUAL_DAYS} days from {dayInWords(on)}
            </a>
            : {title}
          </li>
        ))}
      </ul>
    </>
  )
}

async function happenedIn(
  { tx }: Request<Services>,
  { room, facts, pathway, mask }: Here,
  from: Day,
  days: number,
): Promise<readonly Happening[]> {
  // What began up to a month before may have lasted into it.
  const filter = { ...NO_FILTER, from: addDays(from, -MOST_DAYS_TOLD), to: addDays(from, days - 1) }
  const entries = await listEntries(tx, room.id, filter, MOST_ENTRIES)
  const { records, moves } = workOf(pathway, room)
  return [
    ...entries.map((entry): Happening => ({
      id: entry.id,
      kind: 'entry',
      on: entry.on,
      time: entry.time,
      until: entry.until,
      who: agencyInWords(entry),
      words: mask(entry.what),
      done: mask(entry.response),
    })),
    ...facts.records
      .filter(({ code }) => !Object.hasOwn(CHRONOLOGY_RECORD_TITLES, code))
      .map(({ id, on, time, code, by, agency }): Happening => ({
        id,
        kind: 'record',
        on,
        time,
        until: null,
        who: agency ?? by,
        words: records.find((one) => one.code === code)?.title ?? code,
        done: '',
      })),
    ...facts.moves.map(({ on, code, by, at }): Happening => ({
      id: at,
      kind: 'record',
      on,
      time: null,
      until: null,
      who: by,
      words: moves.find((one) => one.code === code)?.title ?? code,
      done: '',
    })),
  ]
}

function Shown(
  props: Readonly<{ here: Here; from: Day; days: number; happened: readonly Happening[] }>,
) {
  const { here, from, days, happened } = props
  const window = windowOf(from, days, happened, here.facts.today)
  return (
    <>
      {windowInWords(window).map((sentence) => (
        <p class="govuk-body">{sentence}</p>
      ))}
      <DataTable
        label={`${days} days from ${dayInWords(from)}`}
        head={[
          { text: 'Day', format: 'numeric' },
          { text: 'Date' },
          { text: 'What is recorded' },
          { text: 'What was done' },
        ]}
        rows={window.days.flatMap(({ day, number, happened: some }) =>
          some.length === 0
            ? [
                [
                  { text: number, format: 'numeric' },
                  { text: dayInWords(day) },
                  {
                    text: (
                      <span class="sightline-quiet">
                        {day > here.facts.today ? 'Still to come' : 'Nothing is recorded'}
                      </span>
                    ),
                  },
                  { text: '' },
                ],
              ]
            : some.map((one, at) => [
                { text: at === 0 ? number : '', format: 'numeric' },
                { text: at === 0 ? dayInWords(day) : '' },
                { text: <Happened here={here} one={one} /> },
                { text: <KeepLines words={one.done} /> },
              ]),
        )}
      />
    </>
  )
}

function Happened({ here, one }: Readonly<{ here: Here; one: Happening }>) {
  const { time, who, words, kind, id } = one
  const about = [time, who].filter(Boolean).join(' · ')
  return (
    <>
      {kind === 'entry' ? (
        <a class="govuk-link" href={chronologyPaths.entry(here.room.id, id)}>
          {about}
        </a>
      ) : (
        <strong>{about}, in this room</strong>
      )}
      <br />
      <KeepLines words={words} />
    </>
  )
}
