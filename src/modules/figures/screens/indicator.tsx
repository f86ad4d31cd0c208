import { BackLink, InsetText, SummaryList } from '../../../govuk/index.ts'
import { dayInWords, periodInWords, readPeriod } from '../../../knowledge/law/index.ts'
import { NotFound, page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { WhoCanSee } from '../../directory/index.ts'
import type { Indicator, IndicatorValue } from '../domain/indicators/indicator.ts'
import type { Reading } from '../domain/indicators/reading.ts'
import { readValue } from '../domain/indicators/read-value.ts'
import { findIndicator } from '../domain/indicators/registry.ts'
import { isMissing } from '../domain/indicators/share.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { listIndicators } from '../store/indicators.ts'
import { Part } from './reading-part.tsx'
import { Years } from './years.tsx'

/** One indicator: what it says in words, the picture, the table, and what it rests on. */
export const indicatorScreen: Screen<Services> = {
  async show({ tx, params, query }) {
    const indicator = findIndicator(params['id'] ?? '')
    if (!indicator) throw new NotFound()
    const released = await listIndicators(tx, { indicator: indicator.id })
    const now =
      released.find(({ period }) => period === query.text('period')) ??
      released.findLast(({ value }) => value.status === 'known') ??
      released.at(-1)
    if (!now) throw new NotFound()
    const { period } = now
    const reading = readValue(
      indicator,
      released.map(({ value }) => value),
      period,
    )
    return page(
      `${indicator.title}, ${period}`,
      <>
        <h1 class="govuk-heading-l">{indicator.title}</h1>
        <p class="govuk-body-l">{indicator.question}</p>
        <Years
          periods={released.map((one) => one.period).reverse()}
          period={period}
          href={(one) => paths.indicator(indicator.id, one)}
        />
        {isMissing(reading) ? (
          <InsetText>
            Nothing can be said of {period}. {reading.missing}
          </InsetText>
        ) : (
          <Said reading={reading} period={period} />
        )}
        <p class="govuk-body-s sightline-basis">
          {basisOf(now.value, isMissing(reading) ? [] : (reading.sources ?? []))}
        </p>
        <Meaning indicator={indicator} />
        <WhoCanSee policy={policyOf('indicator')} state="released" />
      </>,
      {
        beforeContent: <BackLink href={paths.indicators(period)}>Back to the indicators</BackLink>,
      },
    )
  },
}

function Said({ reading, period }: Readonly<{ reading: Reading; period: string }>) {
  return (
    <>
      <h2 class="govuk-heading-m">What {period} shows</h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {reading.commentary.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {reading.parts.map((part) => (
        <Part part={part} />
      ))}
    </>
  )
}

function basisOf({ windows, period }: IndicatorValue, sources: readonly string[]): string {
  const year = readPeriod(period)
  const lists = windows.map(
    ({ list, first, last, extracted, name }) =>
      `${name ?? `Annex A list ${list} (provisional, local)`}, ${dayInWords(first)} to ${dayInWords(last)}, extracted on ${dayInWords(extracted)}`,
  )
  // Lists of one census are said once.
  return [year ? periodInWords(year) : period, ...new Set(lists), ...sources]
    .join('; ')
    .replace(/^t/, 'T')
}

function Meaning({ indicator }: Readonly<{ indicator: Indicator }>) {
  const { id, version, counted, outOf, limits, disclosure } = indicator
  const row = (key: string, value: string) => ({ key, value })
  return (
    <>
      <h2 class="govuk-heading-m">What it means</h2>
      <SummaryList
        rows={[
          row('What is counted', counted),
          row('Out of', outOf),
          {
            key: 'What it can’t say',
            value: {
              text: (
                <ul class="govuk-list govuk-list--bullet">
                  {limits.map((one) => (
                    <li>{one}</li>
                  ))}
                </ul>
              ),
            },
          },
          row('Fewer than 20', 'The numbers themselves are given, not a percentage'),
          row(
            'What may be published',
            disclosure === 'children'
              ? 'Not this page. It is for the partnership: it shows counts of children from 1 to 5. Publish figures of the register, whose small numbers are hidden.'
              : 'It holds no count of children of the partnership beyond what is published already.',
          ),
          row('Id and version', `${id}@${version}`),
        ]}
      />
    </>
  )
}
