import { formatNumber } from '../../../../knowledge/statistics/index.ts'
import type { ReadingContext } from './indicator.ts'
import type { Journeys, JourneyStep, StepDays } from './journeys.ts'
import { number, text, type Reading } from './reading.ts'
import { howMany, isMissing, listInWords, shareInWords, shareShort } from './share.ts'

const NAMES: Readonly<Record<JourneyStep, string>> = {
  contact: 'First contact',
  referral: 'Last referral',
  assessment: 'Last assessment started',
  enquiry: 'Last section 47 enquiry',
  conference: 'Last conference',
}

const SHORT: Readonly<Record<JourneyStep, string>> = {
  contact: 'contact',
  referral: 'referral',
  assessment: 'assessment',
  enquiry: 'section 47 enquiry',
  conference: 'conference',
}

/** In: what was worked out. Out: how long each step was before a plan, and in what order steps came. */
export function readJourneys(
  { plans, steps, ordered, orders, rare }: Journeys,
  { period }: ReadingContext<Journeys>,
): Reading {
  const known = steps.flatMap((one) => (isMissing(one) ? [] : [one]))
  const missing = steps.flatMap((one) => (isMissing(one) ? [one.missing] : []))
  const contact = known.find(({ step }) => step === 'contact')
  const [usual] = orders
  const plansStarted = `${howMany(plans, 'plan', 'plans')} started.`
  const usualWords = usual
    ? `The most common journey was ${orderInWords(usual.steps)}: ${shareInWords({ x: usual.plans, n: plans, unknown: 0 })}.`
    : null
  const drawn = known.flatMap(({ step, days }) =>
    days.status === 'known'
      ? [{ label: NAMES[step], value: days.middle, low: days.low, high: days.high }]
      : [],
  )
  return {
    headline: [plansStarted, contact ? daysInWords(contact) : null].filter(Boolean).join(' '),
    commentary: [
      plansStarted,
      ...known.map(daysInWords),
      ...known.filter(({ notFound }) => notFound > 0).map(notFoundInWords),
      ...(usualWords ? [usualWords] : []),
      ...[...new Set(missing)].map((why) => `Some steps are not known. ${why}`),
    ],
    parts: [
      {
        heading: 'Days from each step to the plan',
        notes: [
          'The dot is the middle value. Half of the children lie between the ends of its line.',
        ],
        picture:
          drawn.length === 0
            ? null
            : {
                kind: 'dots',
                title: `Days from each step to the start of the plan, ${period.name}`,
                description: drawn
                  .map(({ label, value }) => `${label}: ${formatNumber(value)} days in the middle`)
                  .join('. '),
                unit: 'Days before the plan started',
                reference: null,
                scale: 'linear',
                dots: drawn,
              },
        caption: `The numbers behind the picture: days to plans started in ${period.name}`,
        head: [
          text('From'),
          number('Plans with this step'),
          number('Not on record'),
          number('A quarter took up to'),
          number('Middle value'),
          number('A quarter took more than'),
        ],
        rows: known.map(({ step, found, notFound, days }) => [
          NAMES[step],
          formatNumber(found),
          formatNumber(notFound),
          ...(days.status === 'known'
            ? [days.low, days.middle, days.high].map((value) => formatNumber(value))
            : days.status === 'middle-only'
              ? ['Too few', formatNumber(days.middle), 'Too few']
              : ['Too few', 'Too few', 'Too few']),
        ]),
      },
      {
        heading: 'The order in which steps came',
        notes: [
          `Only the steps ${listInWords(ordered.map((step) => SHORT[step]))} are seen. Orders that fewer than six children took are put together.`,
        ],
        picture:
          orders.length === 0
            ? null
            : {
                kind: 'bars',
                title: `The order of steps before a plan, ${period.name}`,
                description: 'The most common first. The table has every number.',
                unit: 'Plans',
                series: [],
                labels: 'wide',
                bars: [
                  ...orders.map((one, at) => ({
                    label: `${at + 1}: ${orderShort(one.steps)}`,
                    values: [one.plans],
                  })),
                  ...(rare.plans > 0 ? [{ label: 'Other orders', values: [rare.plans] }] : []),
                ],
              },
        caption: `The numbers behind the picture: orders of steps in ${period.name}`,
        head: [text('Order'), text('Steps, then the plan'), number('Plans'), number('Share')],
        rows: [
          ...orders.map(({ steps: one, plans: n }, at) => [
            String(at + 1),
            orderInWords(one),
            formatNumber(n),
            shareShort({ x: n, n: plans, unknown: 0 }),
          ]),
          ...(rare.plans > 0
            ? [
                [
                  'Other orders',
                  `${howMany(rare.orders, 'other order', 'other orders')}, put together`,
                  formatNumber(rare.plans),
                  shareShort({ x: rare.plans, n: plans, unknown: 0 }),
                ],
              ]
            : []),
        ],
      },
    ],
  }
}

function daysInWords({ step, days, found }: StepDays): string {
  const from = `From ${step === 'contact' ? 'the first' : 'the last'} ${SHORT[step]} to the plan`
  if (days.status === 'too-few')
    return `${from} it is too few to describe: ${howMany(found, 'plan', 'plans')}.`
  const middle = `${from} half took ${formatNumber(days.middle)} days or fewer`
  if (days.status === 'middle-only') return `${middle} (${howMany(found, 'plan', 'plans')}).`
  return `${middle}, and a quarter more than ${formatNumber(days.high)}.`
}

function notFoundInWords({ step, found, notFound }: StepDays): string {
  const share = shareInWords({ x: notFound, n: found + notFound, unknown: 0 })
  return `${share} had no ${SHORT[step]} on record in the 365 days before.`
}

function orderInWords(steps: readonly JourneyStep[]): string {
  return steps.length === 0
    ? 'no step on record before the plan'
    : steps.map((step) => SHORT[step]).join(', then ')
}

function orderShort(steps: readonly JourneyStep[]): string {
  return steps.length === 0
    ? 'no step on record'
    : steps.map((step) => SHORT[step].replace(' enquiry', '')).join(', ')
}
