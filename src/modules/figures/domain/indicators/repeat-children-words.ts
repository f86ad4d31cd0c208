import { formatNumber } from '../../../../knowledge/statistics/index.ts'
import type { ReadingContext } from './indicator.ts'
import { number, text, type Reading, type ReadingPart } from './reading.ts'
import type { Coming, RepeatChildren } from './repeat-children.ts'
import {
  howMany,
  isMissing,
  shareChange,
  shareInWords,
  shareRange,
  shareShort,
  type OrMissing,
} from './share.ts'

const TIMES = ['Once', 'Twice', 'Three times', 'Four times or more'] as const

/** In: what was worked out. Out: its sentences, a picture of how often children came, and the table. */
export function readRepeatChildren(
  { contacts, referrals }: RepeatChildren,
  { period, before }: ReadingContext<RepeatChildren>,
): Reading {
  const earlier = before && { period: before.period, ...before.content }
  return {
    headline: [headline(contacts, 'contact'), headline(referrals, 'referral')]
      .filter(Boolean)
      .join(' '),
    commentary: [
      ...sentences(contacts, 'contact', earlier && [earlier.period, earlier.contacts]),
      ...sentences(referrals, 'referral', earlier && [earlier.period, earlier.referrals]),
    ],
    parts: [
      part(contacts, 'Contacts', 'contact', period.name),
      part(referrals, 'Referrals', 'referral', period.name),
    ].flatMap((one) => one ?? []),
  }
}

function headline(coming: OrMissing<Coming>, what: string): string {
  if (isMissing(coming)) return ''
  return `${howMany(coming.rows, what, `${what}s`)} about ${howMany(coming.children, 'child', 'children')}.`
}

function sentences(
  coming: OrMissing<Coming>,
  what: string,
  earlier: readonly [string, OrMissing<Coming>] | null,
): string[] {
  if (isMissing(coming)) return [`Nothing can be said of ${what}s. ${coming.missing}`]
  const { rows, children, times, repeat } = coming
  const more = { x: children - times[0], n: children, unknown: 0 }
  const found = [
    `There were ${howMany(rows, what, `${what}s`)} about ${howMany(children, 'child', 'children')}.`,
    `Of these children, ${shareInWords(more)} had more than one ${what} in the year.`,
  ]
  if (isMissing(repeat)) return [...found, `Repeat ${what}s are not known. ${repeat.missing}`]
  const [year, then] = earlier ?? []
  const change =
    year && then && !isMissing(then) && !isMissing(then.repeat)
      ? shareChange(repeat, then.repeat, year)
      : null
  const again = `${shareShort(repeat)} of ${what}s came within 12 months of an earlier one of the same child.`
  return [...found, [again, change].filter(Boolean).join(' ')]
}

function part(
  coming: OrMissing<Coming>,
  heading: string,
  what: string,
  year: string,
): ReadingPart | null {
  if (isMissing(coming)) return null
  const { times, children, rows, repeat, undated } = coming
  return {
    heading: `${heading}: how often children came`,
    notes:
      undated > 0
        ? [`${howMany(undated, 'row', 'rows')} of the list had no day and are not counted.`]
        : [],
    picture: {
      kind: 'bars',
      title: `Children by number of ${what}s in ${year}`,
      description: `${formatNumber(times[0])} came once and ${formatNumber(children - times[0])} more than once. The table has every number.`,
      unit: 'Children',
      series: [],
      bars: TIMES.map((label, at) => ({ label, values: [times[at] ?? 0] })),
    },
    caption: `The numbers behind the picture: ${what}s in ${year}`,
    head: [text('What'), number('Number'), number('Share'), text('95% interval')],
    rows: [
      [heading, formatNumber(rows), '', ''],
      ['Distinct children', formatNumber(children), '', ''],
      ...TIMES.map((label, at) => {
        const share = { x: times[at] ?? 0, n: children, unknown: 0 }
        return [
          `Children who came ${label.toLowerCase()}`,
          formatNumber(share.x),
          shareShort(share),
          shareRange(share),
        ]
      }),
      isMissing(repeat)
        ? [`${heading} within 12 months of an earlier one`, 'Not known', '', '']
        : [
            `${heading} within 12 months of an earlier one`,
            formatNumber(repeat.x),
            shareShort(repeat),
            shareRange(repeat),
          ],
    ],
  }
}
