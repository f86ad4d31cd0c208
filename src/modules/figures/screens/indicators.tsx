import { BackLink } from '../../../govuk/index.ts'
import { page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { readValue } from '../domain/indicators/read-value.ts'
import { INDICATORS } from '../domain/indicators/registry.ts'
import { isMissing } from '../domain/indicators/share.ts'
import { paths } from '../paths.ts'
import {
  listIndicatorPeriods,
  listIndicators,
  type ReleasedIndicator,
} from '../store/indicators.ts'
import { Years } from './years.tsx'

/** What leaders ask for first: each question, with one sentence of what this year shows. */
export const indicatorsScreen: Screen<Services> = {
  async show({ tx, query }) {
    const periods = await listIndicatorPeriods(tx)
    const released = await listIndicators(tx)
    // Opened without a year, the latest of which anything can be said.
    const known = new Set(
      released.flatMap(({ period, value }) => (value.status === 'known' ? [period] : [])),
    )
    const period =
      periods.find((one) => one === query.text('period')) ??
      periods.find((one) => known.has(one)) ??
      periods[0]
    return page(
      period ? `Indicators for ${period}` : 'Indicators',
      <>
        <h1 class="govuk-heading-l">Indicators{period ? ` for the year ${period}` : ''}</h1>
        {period ? (
          <>
            <p class="govuk-body">
              The questions leaders ask first. Each page says in words what the year shows, then
              draws it, with every number behind it.
            </p>
            <Years periods={periods} period={period} href={paths.indicators} />
            <Questions period={period} released={released} />
          </>
        ) : (
          <p class="govuk-body sightline-empty">
            No indicators yet. They are worked out when the Business Manager next releases a return.
          </p>
        )}
      </>,
      { beforeContent: <BackLink href={paths.figures()}>Back to figures</BackLink> },
    )
  },
}

function Questions({
  period,
  released,
}: Readonly<{ period: string; released: readonly ReleasedIndicator[] }>) {
  return (
    <>
      {INDICATORS.map((indicator) => {
        const own = released.filter((one) => one.indicator === indicator.id)
        const reading = readValue(
          indicator,
          own.map(({ value }) => value),
          period,
        )
        return (
          <section class="sightline-question">
            <h2 class="govuk-heading-m">
              <a class="govuk-link" href={paths.indicator(indicator.id, period)}>
                {indicator.title}
              </a>
            </h2>
            <p class="govuk-body-s">{indicator.question}</p>
            <p class="govuk-body">
              {isMissing(reading) ? `Nothing can be said. ${reading.missing}` : reading.headline}
            </p>
          </section>
        )
      })}
    </>
  )
}
