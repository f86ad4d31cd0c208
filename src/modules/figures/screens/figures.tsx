import { DataTable } from '../../../govuk/index.ts'
import { page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { valueInWords } from '../domain/basis.ts'
import { changeInWords } from '../domain/change-words.ts'
import type { FigureValue } from '../domain/figure-value.ts'
import { REGISTER } from '../domain/register.ts'
import { paths } from '../paths.ts'
import { listLatest, listPeriods, type ReleasedFigure } from '../store/figures.ts'
import { Years } from './years.tsx'

const GROUPS: readonly { readonly title: string; readonly prefixes: readonly string[] }[] = [
  { title: 'Contacts and referrals', prefixes: ['contacts.', 'referrals.'] },
  {
    title: 'Assessments, enquiries and conferences',
    prefixes: ['assessments.', 'section-47.', 'initial-conferences.'],
  },
  { title: 'Children in need', prefixes: ['children-in-need.', 'child-in-need-plans.'] },
  { title: 'Child protection plans', prefixes: ['child-protection-plans.'] },
  { title: 'Children looked after', prefixes: ['looked-after.'] },
  { title: 'Child deaths', prefixes: ['child-deaths.'] },
  { title: 'Private fostering', prefixes: ['private-fostering.'] },
  { title: 'Protection orders', prefixes: ['protection-orders.'] },
  { title: 'Training', prefixes: ['training.', 'e-learning.'] },
  { title: 'Asked of agencies, schools, staff and families', prefixes: ['asks.'] },
]

/** The register for one year: each figure with its change, what stands beside it, and its basis. */
export const figuresScreen: Screen<Services> = {
  async show({ tx, query }) {
    const periods = await listPeriods(tx)
    const period = periods.find((one) => one === query.text('period')) ?? periods[0]
    const figures = period ? await listLatest(tx, { period }) : []
    return page(
      period ? `Figures for ${period}` : 'Figures',
      <>
        <h1 class="govuk-heading-l">Figures{period ? ` for the year ${period}` : ''}</h1>
        {period ? (
          <Years periods={periods} period={period} href={paths.figures} />
        ) : (
          <p class="govuk-body sightline-empty">
            No figures yet. They come from returns, once the Business Manager releases them.
          </p>
        )}
        {period ? (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.indicators()}>
              Indicators that leaders ask for first
            </a>
            : the front door step by step, repeat children, who refers, timeliness, and more.
          </p>
        ) : null}
        {period ? <Groups figures={figures} period={period} /> : null}
      </>,
    )
  },
}

function Groups({
  figures,
  period,
}: Readonly<{ figures: readonly ReleasedFigure[]; period: string }>) {
  const order = new Map(REGISTER.map(({ id }, place) => [id, place]))
  const sorted = [...figures].sort(
    (a, b) => (order.get(a.figure) ?? 999) - (order.get(b.figure) ?? 999),
  )
  const grouped = new Set<string>()
  const groups = GROUPS.map(({ title, prefixes }) => {
    const own = sorted.filter(({ figure }) => prefixes.some((one) => figure.startsWith(one)))
    own.forEach(({ figure }) => grouped.add(figure))
    return { title, own }
  })
  const others = sorted.filter(({ figure }) => !grouped.has(figure))
  return (
    <>
      {[...groups, { title: 'Other figures', own: others }]
        .filter(({ own }) => own.length > 0)
        .map(({ title, own }) => (
          <DataTable
            caption={title}
            captionClasses="govuk-table__caption--m"
            classes="sightline-register"
            firstCellIsHeader
            head={[
              { text: 'Figure' },
              { text: 'Value', format: 'numeric' },
              { text: 'Change on the year before' },
              { text: 'Beside it' },
            ]}
            rows={own.map((one) => row(one, period))}
          />
        ))}
    </>
  )
}

function row({ figure, title, value }: ReleasedFigure, period: string) {
  return [
    {
      text: (
        <>
          <a class="govuk-link" href={paths.figure(figure, period)}>
            {title}
          </a>
          <span class="sightline-basis-line">{value.basis}</span>
        </>
      ),
    },
    { text: shownValue(value), format: 'numeric' },
    {
      text: value.status === 'known' ? (changeInWords(value) ?? 'No earlier value to compare') : '',
    },
    { text: beside(value) },
  ]
}

export function shownValue(value: FigureValue): string {
  if (value.status === 'suppressed') return 'Hidden'
  if (value.status === 'absent') return 'Not available'
  if (value.unit === 'table')
    return value.denominator === null
      ? `A table of ${value.rows?.length ?? 0}`
      : `${value.denominator.toLocaleString('en-GB')} in all`
  return value.value === null ? 'Not available' : valueInWords(value.value, value.unit)
}

// Only the latest set of neighbours; the figure's own page shows each with its version.
function beside({ comparators, unit }: FigureValue): string {
  return comparators
    .filter(({ name }, at) => comparators.findIndex((one) => one.name === name) === at)
    .filter(({ name }) => name !== 'As published for this area')
    .map(
      ({ name, value }) =>
        `${name} ${value === null ? 'not available' : valueInWords(value, unit)}`,
    )
    .join('; ')
}
