import { DataTable, Details } from '../../../govuk/index.ts'
import { dayInWords, type Period } from '../../../knowledge/law/index.ts'
import { formatNumber, smallProportion } from '../../../knowledge/statistics/index.ts'
import {
  protectFigures,
  releasedValue,
  valueInWords,
  type FigureValue,
  type ReleasedFigure,
} from '../../figures/index.ts'
import type { GivenFigure } from '../domain/given-figures.ts'
import { toRelease, type ReturnBasis } from '../domain/return-basis.ts'

/** A figure as it was counted, and as the public may see it. */
export interface Shown {
  readonly figure: GivenFigure
  readonly value: FigureValue
  readonly inPublic: FigureValue
}

/** In: figures of one period. Out: each with what disclosure control leaves of it. */
export function shownFigures(
  figures: readonly GivenFigure[],
  period: Period,
  basis: ReturnBasis,
): readonly Shown[] {
  const values = figures.map((one) => releasedValue(toRelease(one, period, basis)))
  const guarded = protectFigures(
    values,
    (id) => figures.find((one) => one.id === id)?.meaning ?? null,
  )
  return figures.flatMap((figure, at) => {
    const [value, inPublic] = [values[at], guarded[at]]
    return value && inPublic ? [{ figure, value, inPublic }] : []
  })
}

/** A value as people read it; a share of fewer than 20 in numbers, what is absent with its reason. */
export function Value({ value }: Readonly<{ value: FigureValue }>) {
  if (value.status === 'suppressed') return <>Hidden: the number is small</>
  if (value.status === 'absent') return <>Not known. {value.reason}</>
  if (value.rows) return <Rows value={value} />
  return (
    <>
      {inWords(value)}
      {value.unknown > 0 ? (
        <span class="sightline-basis-line">
          {formatNumber(value.unknown)} more {value.unknown === 1 ? 'is' : 'are'} not known
        </span>
      ) : null}
    </>
  )
}

function inWords({ unit, value, numerator, denominator }: FigureValue): string {
  if (value === null) return 'Not known'
  if (unit !== 'percent' || numerator === null || denominator === null)
    return valueInWords(value, unit)
  return (
    smallProportion(numerator, denominator) ??
    `${valueInWords(value, unit)} (${formatNumber(numerator)} of ${formatNumber(denominator)})`
  )
}

function Rows({ value }: Readonly<{ value: FigureValue }>) {
  const rows = value.rows ?? []
  return (
    <Details summaryText={`A table of ${rows.length}`}>
      <ul class="govuk-list">
        {rows.map(({ key, status, value: cell }) => (
          <li>
            {key}: {status === 'known' && cell !== null ? formatNumber(cell) : 'hidden'}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** Figures as the public would see them, each with its basis. */
export function PublicFigures({
  shown,
  label,
}: Readonly<{ shown: readonly Shown[]; label: string }>) {
  return (
    <DataTable
      label={label}
      firstCellIsHeader
      head={[{ text: 'Figure' }, { text: 'Value' }]}
      rows={shown.map(({ figure, inPublic }) => [
        {
          text: (
            <>
              {figure.title}
              <span class="sightline-basis-line">{inPublic.basis}</span>
            </>
          ),
        },
        { text: <Value value={inPublic} /> },
      ])}
    />
  )
}

/** Figures to be checked: as counted, as the public would see them, and as they stand released now. */
export function CheckedFigures({
  shown,
  released,
}: Readonly<{ shown: readonly Shown[]; released: readonly ReleasedFigure[] }>) {
  return (
    <DataTable
      label="The figures"
      firstCellIsHeader
      head={[
        { text: 'Figure' },
        { text: 'Value' },
        { text: 'In public' },
        { text: 'Released before' },
      ]}
      rows={shown.map((one) => {
        const before = released.find(({ figure }) => figure === one.figure.id)
        return [
          {
            text: (
              <>
                {one.figure.title}
                <span class="sightline-basis-line">{meaningInWords(one.figure)}</span>
                {one.figure.note ? (
                  <span class="sightline-basis-line">{one.figure.note}</span>
                ) : null}
              </>
            ),
          },
          { text: <Value value={one.value} /> },
          {
            text:
              one.inPublic.status === 'suppressed' || one.inPublic.rows ? (
                <Value value={one.inPublic} />
              ) : (
                'As it is'
              ),
          },
          { text: <Before before={before} now={one.value} /> },
        ]
      })}
    />
  )
}

function meaningInWords({ meaning }: GivenFigure): string {
  return meaning.denominator
    ? `${meaning.numerator}; out of: ${meaning.denominator}`
    : meaning.numerator
}

function Before({
  before,
  now,
}: Readonly<{ before: ReleasedFigure | undefined; now: FigureValue }>) {
  if (!before) return <span class="sightline-quiet">Not yet</span>
  const on = dayInWords(before.computedAt.toISOString().slice(0, 10))
  const stands =
    before.value.status === 'known' && (before.meaning === null || now.status !== 'known')
  return (
    <>
      <Value value={before.value} />
      <span class="sightline-basis-line">
        On {on}, from: {before.value.source ?? 'a source that is not named'}.
        {stands ? ' This stays as it is.' : ''}
      </span>
    </>
  )
}
