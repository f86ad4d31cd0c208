import { BackLink, DataTable } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { NotFound, page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { changeInWords } from '../domain/change-words.ts'
import { besidePublished, explainDifference } from '../domain/explain-difference.ts'
import { paths } from '../paths.ts'
import { listLatest, listRevisions, type ReleasedFigure } from '../store/figures.ts'
import { shownValue } from './figures.tsx'

const KIND = {
  definition: 'Definition',
  revision: 'Revision',
  base: 'Base',
  window: 'Days covered',
  comparators: 'Comparator set',
  error: 'Possible error',
  real: 'The number itself',
} as const

/** Why a number is not the one somebody else has: last year's, an earlier one, or the published one. */
export const whyScreen: Screen<Services> = {
  async show({ tx, params, query }) {
    const figure = params['id'] ?? ''
    const latest = await listLatest(tx, { figure })
    const at = latest.findIndex(({ period }) => period === query.text('period'))
    const now = latest[at]
    if (!now) throw new NotFound()
    const earlier = (await listRevisions(tx, figure)).filter(
      ({ period, id }) => period === now.period && id !== now.id,
    )
    const published = besidePublished(now.value)
    const before = latest[at - 1]
    return page(
      `Why is ${now.title} different?`,
      <>
        <h1 class="govuk-heading-l">Why is this different?</h1>
        <p class="govuk-body">
          {now.title} for {now.period} is <strong>{shownValue(now.value)}</strong>.
        </p>
        <p class="govuk-body-s sightline-basis">{now.value.basis}</p>
        <h2 class="govuk-heading-m">From the year before</h2>
        {before ? (
          <>
            <p class="govuk-body">
              {changeInWords(now.value) ??
                `It was ${shownValue(before.value)} in ${before.period}. The two can’t be compared.`}
            </p>
            <Reasons one={now} other={before} />
          </>
        ) : (
          <p class="govuk-body">No earlier year is held.</p>
        )}
        <h2 class="govuk-heading-m">From what we said before</h2>
        {earlier.length === 0 ? (
          <p class="govuk-body">This value has not been revised since it was first released.</p>
        ) : (
          earlier.map((one) => (
            <>
              <p class="govuk-body">
                Released on {dayInWords(one.computedAt.toISOString().slice(0, 10))}:{' '}
                {shownValue(one.value)}
              </p>
              <Reasons one={now} other={one} />
            </>
          ))
        )}
        <h2 class="govuk-heading-m">From the published statistics</h2>
        <p class="govuk-body">
          {published ?? 'No published value for this area and year is held.'}
        </p>
      </>,
      {
        beforeContent: (
          <BackLink href={paths.figure(figure, now.period)}>Back to the figure</BackLink>
        ),
      },
    )
  },
}

function Reasons({ one, other }: Readonly<{ one: ReleasedFigure; other: ReleasedFigure }>) {
  const reasons = explainDifference(one.value, other.value)
  if (reasons.length === 0) return <p class="govuk-body">They are the same, on the same basis.</p>
  return (
    <DataTable
      head={[{ text: 'Reason' }, { text: 'What differs' }]}
      rows={reasons.map(({ kind, words }) => [{ text: KIND[kind] }, { text: words }])}
    />
  )
}
