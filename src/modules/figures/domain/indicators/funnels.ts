import { readFunnels } from './funnels-words.ts'
import { defineIndicator } from './indicator.ts'
import { numbersOf, type AreaNumbers, type AreaUnplaced } from './published-numbers.ts'

/** The published figures that carry their numbers, in the order people read them. */
export const FUNNELS = [
  { figure: 'referrals.per-10000', title: 'Referrals', size: 'Children aged 0 to 17' },
  { figure: 'referrals.repeat-12m.percent', title: 'Repeat referrals', size: 'Referrals' },
  {
    figure: 'referrals.no-further-action.percent',
    title: 'Referrals with no further action',
    size: 'Referrals',
  },
  {
    figure: 'children-in-need.at-end.per-10000',
    title: 'Children in need',
    size: 'Children aged 0 to 17',
  },
  {
    figure: 'child-protection-plans.at-end.per-10000',
    title: 'Children on a protection plan',
    size: 'Children aged 0 to 17',
  },
  {
    figure: 'child-protection-plans.second-or-subsequent.percent',
    title: 'Second or later plans',
    size: 'Plans started',
  },
  {
    figure: 'looked-after.at-end.per-10000',
    title: 'Children looked after',
    size: 'Children aged 0 to 17',
  },
] as const

export interface Funnel {
  readonly figure: string
  readonly own: AreaNumbers
  readonly england: AreaNumbers
  readonly others: readonly AreaNumbers[]
  readonly unplaced: readonly AreaUnplaced[]
}

export interface Funnels {
  readonly funnels: readonly Funnel[]
  /** Figures that can't be compared, and why. */
  readonly left: readonly { readonly figure: string; readonly why: string }[]
  /** The set of neighbours, and how many it names; null where none is held. */
  readonly set: { readonly version: string; readonly size: number } | null
}

export const funnels = defineIndicator<Funnels>({
  id: 'similar-areas',
  version: 1,
  title: 'Beside England and similar areas',
  question: 'Do we stand apart from England and our statistical neighbours by more than chance?',
  counted:
    'Published shares and rates per 10,000 children of this area, its statistical neighbours and England, with the numbers each was made of',
  outOf: 'As published: referrals, plans started, or the population aged 0 to 17',
  lists: [],
  limits: [
    'Areas differ by more than chance in need, in thresholds and in recording. To stand apart is a question, not a fault.',
    'Neighbours are chosen by a published model. Another version of the set gives other neighbours.',
    'England is an average, and no standard of what is right.',
  ],
  disclosure: 'process',
  compute({ beside, period }) {
    const found: Funnel[] = []
    const left: { figure: string; why: string }[] = []
    for (const { figure } of FUNNELS) {
      const { own, england, others, unplaced } = numbersOf(figure, period.name, beside)
      if (!own) left.push({ figure, why: 'Nothing is published for this area and year.' })
      else if (!england)
        left.push({ figure, why: 'Nothing is published for England and this year.' })
      else found.push({ figure, own, england, others, unplaced })
    }
    const { neighbours } = beside
    if (found.length === 0)
      return {
        missing: 'No published value with its numbers is held for this area, England and the year.',
      }
    return {
      funnels: found,
      left,
      set: neighbours && { version: neighbours.version, size: neighbours.members.length },
    }
  },
  read: readFunnels,
})
