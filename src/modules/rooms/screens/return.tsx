import { Button, InsetText, Select } from '../../../govuk/index.ts'
import { periodInWords } from '../../../knowledge/law/index.ts'
import type { Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { countRooms } from '../actions/release-room-figures.ts'
import type { Pathways } from '../domain/pathways.ts'
import { roomsAsSource } from '../domain/return-basis.ts'
import { paths } from '../paths.ts'
import { PublicFigures, shownFigures } from './figure-words.tsx'
import { getReturnHere, returnPage, yearsBefore } from './return-page.tsx'

/** The figures of one kind for one year: as the rooms give them, and the other ways to give them. */
export const returnScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = getReturnHere(request, pathways)
    const { pathway, period, today } = here
    const { figures, rooms } = await countRooms(request, pathway, period, today)
    const source = roomsAsSource(pathway.title)
    const shown = shownFigures(figures, period, { source, asOf: today })
    return returnPage(
      here,
      'Figures',
      <>
        <form method="get">
          <Select
            id="period"
            name="period"
            label="For which year?"
            items={yearsBefore(today).map((year) => ({
              value: year.name,
              text: `${year.name}: ${periodInWords(year)}`,
              selected: year.name === period.name,
            }))}
          />
          <Button classes="govuk-button--secondary">Show this year</Button>
        </form>
        <h2 class="govuk-heading-m">From the rooms here</h2>
        {rooms === 0 ? (
          <p class="govuk-body sightline-empty">
            You are in no room of this kind, so there is nothing to count. Rooms that you are not in
            are not counted for you.
          </p>
        ) : (
          <>
            <p class="govuk-body">
              Counted over the {rooms === 1 ? 'one room' : `${rooms} rooms`} you are in. Rooms that
              you are not in are not among them.
            </p>
            <PublicFigures shown={shown} label="From the rooms here" />
            <InsetText>
              Small numbers are hidden here as they are in public. The page on which they are
              checked shows them.
            </InsetText>
            <a
              class="govuk-button"
              href={`${paths.checkReturn(pathway.code)}?period=${period.name}`}
            >
              Check these figures
            </a>
          </>
        )}
        <h2 class="govuk-heading-m">From an export</h2>
        <p class="govuk-body">
          Where another system holds the cases, its list is counted by the same rules. Nothing of
          the file is kept.{' '}
          <a class="govuk-link" href={paths.exportOf(pathway.code, period.name)}>
            Count an export
          </a>
        </p>
        <h2 class="govuk-heading-m">As totals</h2>
        <p class="govuk-body">
          Where an agency counts for itself, its totals are typed in.{' '}
          <a class="govuk-link" href={paths.totalsOf(pathway.code, period.name)}>
            Type the totals
          </a>
        </p>
      </>,
      { back: { href: paths.returns, text: 'Figures from rooms' } },
    )
  },
})
