import { addDays, daysBetween, within, type Day } from '../../../../knowledge/law/index.ts'
import { gapIn } from '../evidence.ts'
import { daysByChild, firstBetween, lastBetween, type Happening } from './by-child.ts'
import {
  assessmentsOf,
  conferencesOf,
  contactsOf,
  enquiriesOf,
  plansOf,
  referralsOf,
} from './happenings.ts'
import { defineIndicator, type IndicatorInput } from './indicator.ts'
import { readJourneys } from './journeys-words.ts'
import type { OrMissing } from './share.ts'
import { spreadOf, type Spread } from './spread.ts'

/** How far back before a plan its steps are looked for. */
export const LOOK_BACK_DAYS = 365
/** Orders that fewer children took are put together, so that nobody is singled out. */
const FEWEST_OF_AN_ORDER = 6
const MOST_ORDERS = 8

export const JOURNEY_STEPS = ['contact', 'referral', 'assessment', 'enquiry', 'conference'] as const

export type JourneyStep = (typeof JOURNEY_STEPS)[number]

/** Days from a step to the start of the plan. */
export interface StepDays {
  readonly step: JourneyStep
  readonly found: number
  /** Plans for whose child the step is not on record in the 365 days before. */
  readonly notFound: number
  readonly days: Spread
}

export interface Journeys {
  readonly plans: number
  readonly steps: readonly OrMissing<StepDays>[]
  /** The steps whose order could be seen. */
  readonly ordered: readonly JourneyStep[]
  readonly orders: readonly { readonly steps: readonly JourneyStep[]; readonly plans: number }[]
  /** Plans with an order that fewer than six took, and how many such orders there are. */
  readonly rare: { readonly plans: number; readonly orders: number }
}

export const journeys = defineIndicator<Journeys>({
  id: 'journeys',
  version: 1,
  title: 'Journeys from contact to plan',
  question: 'How long does it take a child to get from the first contact to a protection plan?',
  counted: `Days to the start of each plan of the year, from the child’s first contact in the ${LOOK_BACK_DAYS} days before, and from the last referral, assessment, section 47 enquiry and conference in them`,
  outOf: 'Plans that started in the year, without temporary plans of other authorities',
  lists: [1, 3, 4, 5, 7],
  limits: [
    `Steps more than ${LOOK_BACK_DAYS} days before a plan are not seen.`,
    'A step that is not found may be on record under another id, or may not have happened here.',
    'Long is not late by itself: a plan may follow new harm long after a first contact.',
    'It follows children who came to a plan. Those who needed one and got none are not here.',
  ],
  disclosure: 'children',
  compute: journeysTo,
  read: readJourneys,
})

function journeysTo({ evidence, period }: IndicatorInput): OrMissing<Journeys> {
  const gap = gapIn(evidence, 7, period.first, period.last)
  if (gap) return { missing: gap }
  const plans = plansOf(evidence).filter(({ day }) => within(day, period))
  const from = addDays(period.first, -LOOK_BACK_DAYS)
  const seen = new Map<JourneyStep, (plan: Happening) => Day | null>()
  const steps = JOURNEY_STEPS.map((step): OrMissing<StepDays> => {
    const { list, happenings } = SOURCES[step]
    const short = gapIn(evidence, list, from, period.last)
    if (short) return { missing: short }
    const days = daysByChild(happenings(evidence))
    const pick = step === 'contact' ? firstBetween : lastBetween
    const find = ({ child, day }: Happening) =>
      pick(days, child, addDays(day, -LOOK_BACK_DAYS), day)
    seen.set(step, find)
    const found = plans.flatMap((plan) => {
      const day = find(plan)
      return day === null ? [] : [daysBetween(day, plan.day)]
    })
    return {
      step,
      found: found.length,
      notFound: plans.length - found.length,
      days: spreadOf(found),
    }
  })
  return { plans: plans.length, steps, ordered: [...seen.keys()], ...ordersOf(plans, seen) }
}

const SOURCES = {
  contact: { list: 1, happenings: contactsOf },
  referral: { list: 3, happenings: referralsOf },
  assessment: { list: 4, happenings: assessmentsOf },
  enquiry: { list: 5, happenings: enquiriesOf },
  conference: { list: 5, happenings: conferencesOf },
} as const

function ordersOf(
  plans: readonly Happening[],
  seen: ReadonlyMap<JourneyStep, (plan: Happening) => Day | null>,
): Pick<Journeys, 'orders' | 'rare'> {
  const counts = new Map<string, number>()
  for (const plan of plans) {
    const order = [...seen]
      .flatMap(([step, find]) => {
        const day = find(plan)
        return day === null ? [] : [{ step, day }]
      })
      // On one day the usual order stands: the sort keeps it.
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      .map(({ step }) => step)
      .join(' ')
    counts.set(order, (counts.get(order) ?? 0) + 1)
  }
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  const common = sorted.filter(([, n]) => n >= FEWEST_OF_AN_ORDER).slice(0, MOST_ORDERS)
  const rest = sorted.slice(common.length)
  return {
    orders: common.map(([order, n]) => ({
      steps: order === '' ? [] : (order.split(' ') as JourneyStep[]),
      plans: n,
    })),
    rare: { plans: rest.reduce((sum, [, n]) => sum + n, 0), orders: rest.length },
  }
}
