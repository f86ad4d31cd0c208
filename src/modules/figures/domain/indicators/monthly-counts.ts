import { gapIn } from '../evidence.ts'
import { contactsOf, enquiriesOf, plansOf, referralsOf } from './happenings.ts'
import { defineIndicator } from './indicator.ts'
import { readMonthlyCounts } from './monthly-counts-words.ts'
import { countsByMonth, monthsCovered } from './months.ts'
import { isMissing, type OrMissing } from './share.ts'

export const COUNTED = ['contacts', 'referrals', 'enquiries', 'plans'] as const

export type Counted = (typeof COUNTED)[number]

export interface MonthCounts {
  readonly what: Counted
  /** Oldest first; the last twelve are the year. */
  readonly months: readonly { readonly month: string; readonly count: number }[]
}

export interface MonthlyCounts {
  readonly counts: readonly (OrMissing<MonthCounts> & { readonly what: Counted })[]
}

const SOURCES = {
  contacts: { list: 1, happenings: contactsOf },
  referrals: { list: 3, happenings: referralsOf },
  enquiries: { list: 5, happenings: enquiriesOf },
  plans: { list: 7, happenings: plansOf },
} as const

export const monthlyCounts = defineIndicator<MonthlyCounts>({
  id: 'month-by-month',
  version: 1,
  title: 'Demand, month by month',
  question: 'Is demand changing, or does it go up and down as it always has?',
  counted:
    'Contacts, referrals, section 47 enquiries and plans started in each month, up to 36 months back',
  outOf: 'Nothing: they are counts',
  lists: [1, 3, 5, 7],
  limits: [
    'Months differ in length and in holidays. A school’s summer is seen in contacts and referrals.',
    'A change of level may be a change of recording, of a threshold or of a form. Only people can say which.',
    'Children of one family arrive together, so months vary more than independent events would.',
  ],
  disclosure: 'children',
  compute({ evidence, period }) {
    const counts = COUNTED.map((what) => {
      const { list, happenings } = SOURCES[what]
      const gap = gapIn(evidence, list, period.first, period.last)
      if (gap) return { what, missing: gap }
      const months = monthsCovered(evidence.windows[list], period)
      const found = countsByMonth(
        happenings(evidence).map(({ day }) => day),
        months,
      )
      return {
        what,
        months: months.map(({ label }, at) => ({ month: label, count: found[at] ?? 0 })),
      }
    })
    if (counts.every(isMissing)) return { missing: 'None of the lists it needs covers the year.' }
    return { counts }
  },
  read: readMonthlyCounts,
})
