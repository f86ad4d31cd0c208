import { chartValues, formatNumber } from '../../../../knowledge/statistics/index.ts'
import type { ReadingContext } from './indicator.ts'
import type { Counted, MonthlyCounts } from './monthly-counts.ts'
import { readProcess, type Process } from './process.ts'
import { number, text, type Reading } from './reading.ts'
import { isMissing, listInWords } from './share.ts'

const TITLES: Readonly<Record<Counted, string>> = {
  contacts: 'Contacts',
  referrals: 'Referrals',
  enquiries: 'Section 47 enquiries',
  plans: 'Plans started',
}

/** In: counts by month. Out: which of them move by more than they always do, and where they break. */
export function readMonthlyCounts(
  { counts }: MonthlyCounts,
  { period }: ReadingContext<MonthlyCounts>,
): Reading {
  const known = counts.flatMap((one) => {
    if (isMissing(one)) return []
    const points = one.months.map(({ month, count }) => ({ label: month, value: count }))
    const process = readProcess(
      points,
      (some) => chartValues(some, COUNT),
      'neither',
      points.at(-12)?.label ?? '',
    )
    return [{ what: one.what, months: one.months, process }]
  })
  const missing = counts.flatMap((one) =>
    isMissing(one) ? [`${TITLES[one.what]}: not known. ${one.missing}`] : [],
  )
  return {
    headline: headlineOf(known),
    commentary: [
      ...known.map(({ what, process }) => `${TITLES[what]}: ${process.words.join(' ')}`),
      ...missing,
    ],
    parts: known.map(({ what, months, process }) => ({
      heading: `${TITLES[what]} each month`,
      notes: [
        'The solid line is the average, dashed lines the limits of ordinary variation. Squares mark what chance does not explain.',
        ...(process.breaks.length > 0
          ? ['A red line marks a step that may be a change of recording. Limits start anew there.']
          : []),
      ],
      picture: {
        kind: 'control' as const,
        title: `${TITLES[what]} by month to the end of ${period.name}`,
        description: process.words.join(' '),
        unit: 'In the month',
        points: process.points,
        breaks: process.breaks,
        from: 'zero' as const,
      },
      caption: `The numbers behind the picture: ${TITLES[what].toLowerCase()} by month`,
      folded: true as const,
      head: [text('Month'), number('Number'), number('Lower limit'), number('Upper limit')],
      rows: [...months].reverse().map(({ month, count }) => {
        const point = process.points.find(({ label }) => label === month)
        return [month, formatNumber(count), limit(point?.low), limit(point?.high)]
      }),
    })),
  }
}

const COUNT = { least: 0, most: Infinity }

function limit(value: number | null | undefined): string {
  return value === null || value === undefined ? 'Too few months' : formatNumber(value)
}

function headlineOf(known: readonly { what: Counted; process: Process }[]): string {
  const of = (standing: Process['standing']) =>
    known
      .filter(({ process }) => process.standing === standing)
      .map(({ what }) => TITLES[what].toLowerCase())
  const [breaks, special, ordinary, few] = [
    of('break'),
    of('special'),
    of('ordinary'),
    of('too-few'),
  ]
  return [
    breaks.length > 0 ? `A possible change of recording: ${listInWords(breaks)}.` : null,
    special.length > 0 ? `Out of the ordinary: ${listInWords(special)}.` : null,
    ordinary.length > 0 ? `Nothing out of the ordinary: ${listInWords(ordinary)}.` : null,
    few.length > 0 ? `Too few months to say: ${listInWords(few)}.` : null,
  ]
    .filter(Boolean)
    .join(' ')
}
