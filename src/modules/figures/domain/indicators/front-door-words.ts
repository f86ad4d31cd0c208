import { dayInWords } from '../../../../knowledge/law/index.ts'
import { formatNumber, wilson } from '../../../../knowledge/statistics/index.ts'
import type { Followed, FrontDoor, StepCount } from './front-door.ts'
import type { ReadingContext } from './indicator.ts'
import { number, text, type Reading } from './reading.ts'
import {
  isMissing,
  percentOf,
  shareChange,
  shareInWords,
  shareRange,
  shareShort,
  type OrMissing,
} from './share.ts'

type StepKey = keyof FrontDoor['counts']
type ShareKey = keyof FrontDoor['shares']

const STEPS: readonly (readonly [StepKey, string])[] = [
  ['contacts', 'Contacts'],
  ['referrals', 'Referrals'],
  ['assessments', 'Assessments completed'],
  ['enquiries', 'Section 47 enquiries'],
  ['conferences', 'Initial conferences held'],
  ['plans', 'Plans started'],
]

const SHARES: readonly {
  readonly key: ShareKey
  readonly of: string
  readonly went: string
  /** How its sentence goes on after the share. */
  readonly says: string
}[] = [
  {
    key: 'contactToReferral',
    of: 'Contacts',
    went: 'A referral of the same child within two working days',
    says: 'were followed by a referral within two working days.',
  },
  {
    key: 'contactRecordedAsReferral',
    of: 'Contacts with an outcome recorded',
    went: 'Outcome recorded as referral',
    says: 'are recorded as leading to a referral.',
  },
  {
    key: 'referralToAssessment',
    of: 'Referrals followed for 30 days',
    went: 'An assessment open or started within 30 days',
    says: 'had an assessment within 30 days.',
  },
  {
    key: 'referralToEnquiry',
    of: 'Referrals followed for 90 days',
    went: 'A section 47 enquiry within 90 days',
    says: 'had a section 47 enquiry within 90 days.',
  },
  {
    key: 'referralToConference',
    of: 'Referrals followed for 90 days',
    went: 'An initial conference within 90 days',
    says: 'had an initial conference within 90 days.',
  },
  {
    key: 'referralToPlan',
    of: 'Referrals followed for 90 days',
    went: 'A protection plan within 90 days',
    says: 'had a protection plan within 90 days.',
  },
  {
    key: 'enquiryToConference',
    of: 'Enquiries followed for 30 days',
    went: 'A conference held, by the same row',
    says: 'led to a conference.',
  },
  {
    key: 'conferenceToPlan',
    of: 'Conferences with a result recorded',
    went: 'A plan made, by the same row',
    says: 'led to a plan.',
  },
]

/** In: what was worked out. Out: what share goes on at each step, with what it is a share of. */
export function readFrontDoor(
  { counts, shares }: FrontDoor,
  { period, before }: ReadingContext<FrontDoor>,
): Reading {
  const known = STEPS.flatMap(([key, title]) => {
    const count = counts[key]
    return isMissing(count) ? [] : [{ key, title, ...count }]
  })
  const missing = STEPS.flatMap(([key, title]) => {
    const count = counts[key]
    return isMissing(count) ? [`${title} are not known. ${count.missing}`] : []
  })
  const drawn = SHARES.flatMap((one) => {
    const found = shares[one.key]
    if (isMissing(found) || percentOf(found.share) === null) return []
    return [{ ...one, ...found }]
  })
  return {
    headline: headlineOf({ counts, shares }),
    commentary: [
      ...SHARES.flatMap(({ key, of, says }) =>
        sentence(
          shares[key],
          of,
          says,
          before && [before.period, before.content.shares[key]],
          period.last,
        ),
      ),
      'Each of these shares follows the same children, for the days it states.',
      ...missing,
    ],
    parts: [
      {
        heading: 'How many took each step',
        notes: [
          'These are counts of one year, and not the same children at each step. One step’s count over another’s is no share of children who went on.',
        ],
        picture: {
          kind: 'bars',
          title: `The front door in ${period.name}`,
          description: known.map(({ title, rows }) => `${title} ${formatNumber(rows)}`).join(', '),
          unit: 'In the year',
          series: [],
          bars: known.map(({ title, rows }) => ({ label: title, values: [rows] })),
        },
        caption: `The numbers behind the picture: steps taken in ${period.name}`,
        head: [
          text('Step'),
          number('In the year'),
          number('Distinct children'),
          number('For each 100 of the step before, not the same children'),
        ],
        rows: STEPS.map(([key, title], at) => {
          const count = counts[key]
          if (isMissing(count)) return [title, 'Not known', 'Not known', '–']
          const last = STEPS[at - 1]
          return [
            title,
            formatNumber(count.rows),
            formatNumber(count.children),
            last ? per100(count, counts[last[0]]) : '–',
          ]
        }),
      },
      {
        heading: 'How many of the same children went on',
        notes: ['The bar of each dot is the 95% interval.'],
        picture:
          drawn.length === 0
            ? null
            : {
                kind: 'dots',
                title: `Share that went on to a later step, ${period.name}`,
                description: drawn
                  .map(
                    ({ of, went, share }) => `${of}: ${went.toLowerCase()}, ${shareShort(share)}`,
                  )
                  .join('. '),
                unit: 'Went on, %',
                reference: null,
                scale: 'linear',
                dots: drawn.map(({ of, went, share }) => {
                  const { low, high } = wilson(share.x, share.n)
                  return { label: labelOf(of, went), value: (share.x * 100) / share.n, low, high }
                }),
              },
        caption: `The numbers behind the picture: the same children followed, ${period.name}`,
        head: [
          text('Out of'),
          text('What followed'),
          text('Up to'),
          number('Went on'),
          number('Out of'),
          number('Share'),
          text('95% interval'),
          number('Not known'),
        ],
        rows: SHARES.map(({ key, of, went }) => {
          const found = shares[key]
          if (isMissing(found)) return [of, went, '', 'Not known', '', '', found.missing, '']
          const { share, until } = found
          return [
            of,
            went,
            dayInWords(until),
            formatNumber(share.x),
            formatNumber(share.n),
            shareShort(share),
            shareRange(share),
            formatNumber(share.unknown),
          ]
        }),
      },
    ],
  }
}

function headlineOf({ shares }: FrontDoor): string {
  const { contactToReferral, referralToPlan } = shares
  return [
    isMissing(contactToReferral)
      ? null
      : `${shareInWords(contactToReferral.share)} of contacts were followed by a referral.`,
    isMissing(referralToPlan)
      ? null
      : `${shareInWords(referralToPlan.share)} of referrals led to a plan within 90 days.`,
  ]
    .filter(Boolean)
    .join(' ')
}

function sentence(
  found: OrMissing<Followed>,
  of: string,
  says: string,
  earlier: readonly [string, OrMissing<Followed>] | null,
  last: string,
): string[] {
  if (isMissing(found)) return []
  const { share, until } = found
  const upTo = until < last ? ` up to ${dayInWords(until)}` : ''
  const bare = of.replace(/ followed for \d+ days$/, '').toLowerCase()
  const words = `Of ${bare}${upTo}, ${shareInWords(share)} ${says}`
  const [year, then] = earlier ?? []
  const change = year && then && !isMissing(then) ? shareChange(share, then.share, year) : null
  return [[words, change].filter(Boolean).join(' ')]
}

function per100({ rows }: StepCount, before: OrMissing<StepCount>): string {
  if (isMissing(before) || before.rows < 20) return '–'
  return formatNumber((rows * 100) / before.rows, 1)
}

function labelOf(of: string, went: string): string {
  const short: Readonly<Record<string, string>> = {
    'Contacts with an outcome recorded': 'Contacts recorded as referral',
  }
  const bare = of.replace(/ (followed for|with a result).*$/, '')
  return short[of] ?? `${bare}: ${went.charAt(0).toLowerCase()}${went.slice(1)}`
}
