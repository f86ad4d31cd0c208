import { dayInWords } from '../../../../knowledge/law/index.ts'
import { exactLimits, formatNumber, wilson } from '../../../../knowledge/statistics/index.ts'
import type { ReadingContext } from './indicator.ts'
import { number, text, type Reading } from './reading.ts'
import type { ReferralsBySource, SourceOutcome } from './referrals-by-source.ts'
import {
  howMany,
  isMissing,
  percentOf,
  shareChange,
  shareInWords,
  shareRange,
  shareShort,
  type Share,
} from './share.ts'

/** In: what was worked out. Out: who refers most, how far sources differ in what follows, the table. */
export function readReferralsBySource(
  content: ReferralsBySource,
  { period, before }: ReadingContext<ReferralsBySource>,
): Reading {
  const { sources, referrals, notRecognised, followedUntil } = content
  const sorted = [...sources].sort((a, b) => b.referrals - a.referrals)
  const named = sorted.filter(({ source }) => source !== 'Not known')
  const [first, second] = named
  const largest = first
    ? `${first.source} made ${shareInWords({ x: first.referrals, n: referrals, unknown: 0 })} of referrals.`
    : 'No referral names its source.'
  const all = sum(sorted)
  const headline = isMissing(followedUntil)
    ? largest
    : `${largest} Of all followed, ${shareInWords(assessedOf(all))} were assessed.`
  const commentary = [
    largest,
    ...(second ? [`${second.source} came next, with ${formatNumber(second.referrals)}.`] : []),
    ...(isMissing(followedUntil)
      ? [`What became of referrals is not known. ${followedUntil.missing}`]
      : [
          [
            `Of referrals up to ${dayInWords(followedUntil.day)}, ${shareInWords(assessedOf(all))} had an assessment within 30 days.`,
            ...changed(all, before),
          ].join(' '),
          ...apart(named, all),
        ]),
    ...(notRecognised > 0
      ? [`The source of ${howMany(notRecognised, 'referral', 'referrals')} was not recognised.`]
      : []),
  ]
  const shown = named.filter((one) => percentOf(assessedOf(one)) !== null)
  return {
    headline,
    commentary,
    parts: [
      {
        heading: 'Who refers, and what became of it',
        notes: isMissing(followedUntil)
          ? []
          : ['Only referrals that could be followed for 30 days are drawn.'],
        picture: isMissing(followedUntil)
          ? plainBars(sorted, period.name)
          : {
              kind: 'bars',
              title: `Referrals by source and what became of them, ${period.name}`,
              description: `${sorted.length} sources, the largest first. The table has every number.`,
              unit: 'Referrals followed for 30 days',
              series: ['Assessed', 'No further action', 'Neither', 'Not known'],
              bars: sorted.map(({ source, assessed, noFurtherAction, neither, notKnown }) => ({
                label: source,
                values: [assessed, noFurtherAction, neither, notKnown],
              })),
            },
        caption: `The numbers behind the picture: referrals by source in ${period.name}`,
        head: [
          text('Source'),
          number('Referrals in the year'),
          number('Followed for 30 days'),
          number('Assessed'),
          number('No further action'),
          number('Neither'),
          number('Not known'),
        ],
        rows: [...sorted, all].map((one) => [
          one === all ? 'All sources' : one.source,
          ...[
            one.referrals,
            one.followed,
            one.assessed,
            one.noFurtherAction,
            one.neither,
            one.notKnown,
          ].map((count) => formatNumber(count)),
        ]),
      },
      ...(isMissing(followedUntil)
        ? []
        : [
            {
              heading: 'How many were assessed, source by source',
              notes: [
                'The bar of each dot is the 95% interval. Sources with fewer than 20 are in the table only.',
              ],
              picture: {
                kind: 'dots' as const,
                title: `Share of referrals assessed, by source, ${period.name}`,
                description:
                  'Each source with its 95% interval, beside the share of all sources. The table has every number.',
                unit: 'Assessed within 30 days, %',
                reference:
                  all.followed > 0
                    ? { at: (assessedOf(all).x * 100) / assessedOf(all).n, name: 'All sources' }
                    : null,
                scale: 'linear' as const,
                dots: shown.map((one) => {
                  const share = assessedOf(one)
                  const { low, high } = wilson(share.x, share.n)
                  return { label: one.source, value: (share.x * 100) / share.n, low, high }
                }),
              },
              caption: `The numbers behind the picture: assessed within 30 days in ${period.name}`,
              head: [
                text('Source'),
                number('Assessed'),
                number('Out of'),
                number('Share'),
                text('95% interval'),
              ],
              rows: [...sorted, all].map((one) => {
                const share = assessedOf(one)
                return [
                  one === all ? 'All sources' : one.source,
                  formatNumber(share.x),
                  formatNumber(share.n),
                  shareShort(share),
                  shareRange(share),
                ]
              }),
            },
          ]),
    ],
  }
}

/** The share assessed, of those followed whose outcome is known. */
export function assessedOf({ assessed, followed, notKnown }: SourceOutcome): Share {
  return { x: assessed, n: followed - notKnown, unknown: notKnown }
}

function changed(
  all: SourceOutcome,
  before: ReadingContext<ReferralsBySource>['before'],
): string[] {
  if (!before || isMissing(before.content.followedUntil)) return []
  const change = shareChange(
    assessedOf(all),
    assessedOf(sum(before.content.sources)),
    before.period,
  )
  return change ? [change] : []
}

// Several sources are looked at, so one stands apart only outside the 99.8% limits for its size.
function apart(named: readonly SourceOutcome[], all: SourceOutcome): string[] {
  const whole = assessedOf(all)
  const average = (whole.x * 100) / whole.n
  const sides = named.flatMap((one) => {
    const share = assessedOf(one)
    if (percentOf(share) === null) return []
    const { low, high } = exactLimits(average, share.n, { kind: 'share' }, 'outer')
    const value = (share.x * 100) / share.n
    return value > high ? [{ one, side: 'more' }] : value < low ? [{ one, side: 'less' }] : []
  })
  if (sides.length === 0)
    return ['No source’s share assessed differs from that of all by more than chance.']
  return sides.map(
    ({ one, side }) =>
      `Referrals from ${nameOf(one.source)} were ${side} often assessed: ${shareInWords(assessedOf(one))}.`,
  )
}

function nameOf(source: string): string {
  return source === 'Anonymous' ? 'people who gave no name' : source.toLowerCase()
}

function plainBars(sorted: readonly SourceOutcome[], year: string) {
  return {
    kind: 'bars' as const,
    title: `Referrals by source, ${year}`,
    description: `${sorted.length} sources, the largest first. The table has every number.`,
    unit: 'Referrals',
    series: [],
    bars: sorted.map(({ source, referrals }) => ({ label: source, values: [referrals] })),
  }
}

function sum(sources: readonly SourceOutcome[]): SourceOutcome {
  const total = (key: keyof Omit<SourceOutcome, 'source'>) =>
    sources.reduce((left, one) => left + one[key], 0)
  return {
    source: 'Other',
    referrals: total('referrals'),
    followed: total('followed'),
    noFurtherAction: total('noFurtherAction'),
    assessed: total('assessed'),
    neither: total('neither'),
    notKnown: total('notKnown'),
  }
}
