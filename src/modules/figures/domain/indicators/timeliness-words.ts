import {
  chartShares,
  chartValues,
  FEWEST_FOR_PERCENT,
  formatNumber,
} from '../../../../knowledge/statistics/index.ts'
import type { ReadingContext } from './indicator.ts'
import { readProcess, type Process } from './process.ts'
import { number, text, type Reading, type ReadingPart } from './reading.ts'
import {
  isMissing,
  shareChange,
  shareInWords,
  shareRange,
  shareShort,
  type OrMissing,
  type Share,
} from './share.ts'
import type { LIMITS, MonthShare, Timeliness } from './timeliness.ts'

type Kind = keyof typeof LIMITS
type Months = OrMissing<{ readonly months: readonly MonthShare[] }>

const TITLES: Readonly<Record<Kind, string>> = {
  assessments: 'Assessments within 45 working days',
  conferences: 'Initial conferences within 15 working days',
}
const SAID: Readonly<Record<Kind, string>> = {
  assessments: 'of assessments were finished within 45 working days',
  conferences: 'of conferences were held within 15 working days',
}

/** In: shares by month. Out: the year beside the one before, and what chance does not explain. */
export function readTimeliness(
  content: Timeliness,
  { period }: ReadingContext<Timeliness>,
): Reading {
  const kinds = ['assessments', 'conferences'] as const
  const read = kinds.map((kind) => readKind(kind, content[kind], period.name))
  return {
    headline: read.map(({ headline }) => headline).join(' '),
    commentary: read.flatMap(({ commentary }) => commentary),
    parts: read.flatMap(({ part }) => part ?? []),
  }
}

function readKind(
  kind: Kind,
  found: Months,
  year: string,
): { headline: string; commentary: readonly string[]; part: ReadingPart | null } {
  if (isMissing(found))
    return {
      headline: '',
      commentary: [`${TITLES[kind]}: not known. ${found.missing}`],
      part: null,
    }
  const { months } = found
  const now = sum(months.slice(-12))
  const before = months.length >= 24 ? sum(months.slice(-24, -12)) : null
  const headline = `${shareInWords(now)} ${SAID[kind]}.`
  const change = before ? shareChange(now, before, 'the year before') : null
  const { process, individuals } = processOf(months)
  return {
    headline,
    commentary: [
      [headline, change].filter(Boolean).join(' '),
      ...(now.unknown > 0
        ? [`For ${formatNumber(now.unknown)} of them the start is blank, so they are not known.`]
        : []),
      `Month by month: ${process.words.join(' ')}`,
      ...(individuals
        ? [
            'Months vary more than their numbers alone would make them. So the limits come from how they vary from one to the next.',
          ]
        : []),
    ],
    part: {
      heading: TITLES[kind],
      notes: [
        'The solid line is the average, dashed lines the limits of ordinary variation. Squares mark what chance does not explain.',
        ...(months.some(({ n }) => n < FEWEST_FOR_PERCENT)
          ? ['Months of fewer than 20 are in the table and not in the picture.']
          : []),
      ],
      picture: {
        kind: 'control',
        title: `${TITLES[kind]}, by month to the end of ${year}`,
        description: process.words.join(' '),
        unit: 'In time, %',
        points: process.points,
        breaks: process.breaks,
        from: 'lowest',
      },
      caption: `The numbers behind the picture: ${TITLES[kind].toLowerCase()}`,
      folded: true,
      head: [
        text('Month'),
        number('In time'),
        number('Out of'),
        number('Share'),
        text('95% interval'),
        number('Not known'),
      ],
      rows: [...months]
        .reverse()
        .map((month) => [
          month.month,
          formatNumber(month.x),
          formatNumber(month.n),
          shareShort(month),
          shareRange(month),
          formatNumber(month.unknown),
        ]),
    },
  }
}

// Limits of the binomial mark nearly every month where months differ for reasons of their own. Then the
// individuals chart is the honest one. Source: NHS England, Making Data Count; Wheeler.
function processOf(months: readonly MonthShare[]): { process: Process; individuals: boolean } {
  // A month of fewer than 20 has no percentage, so it is a gap in the picture.
  const points = months.map(({ month, x, n }) => ({
    label: month,
    numerator: n < FEWEST_FOR_PERCENT ? null : x,
    denominator: n < FEWEST_FOR_PERCENT ? null : n,
    value: n < FEWEST_FOR_PERCENT ? null : (x * 100) / n,
  }))
  const individuals = chartShares(points).segments.some(
    (one) => one.status === 'charted' && one.tooNarrow,
  )
  const since = months.at(-12)?.month ?? ''
  const process = individuals
    ? readProcess(points, (some) => chartValues(some, { least: 0, most: 100 }), 'up', since)
    : readProcess(points, chartShares, 'up', since)
  return { process, individuals }
}

function sum(months: readonly Share[]): Share {
  const total = (key: keyof Share) => months.reduce((left, one) => left + one[key], 0)
  return { x: total('x'), n: total('n'), unknown: total('unknown') }
}
