import { disproportionality } from './disproportionality.ts'
import { frontDoor } from './front-door.ts'
import { funnels } from './funnels.ts'
import type { Indicator } from './indicator.ts'
import { journeys } from './journeys.ts'
import { monthlyCounts } from './monthly-counts.ts'
import { referralsBySource } from './referrals-by-source.ts'
import { repeatChildren } from './repeat-children.ts'
import { timeliness } from './timeliness.ts'

/** The indicators in the order in which leaders ask for them. */
export const INDICATORS: readonly Indicator[] = [
  frontDoor,
  repeatChildren,
  referralsBySource,
  timeliness,
  monthlyCounts,
  disproportionality,
  journeys,
  funnels,
]

/** In: an id as the address has it. Out: the indicator, or undefined. */
export function findIndicator(id: string): Indicator | undefined {
  return INDICATORS.find((one) => one.id === id)
}
