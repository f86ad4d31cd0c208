import type { Indicator } from './indicator.ts'
import { frontDoor } from './front-door.ts'
import { referralsBySource } from './referrals-by-source.ts'
import { journeys } from './journeys.ts'
import { repeatChildren } from './repeat-children.ts'

/** The indicators in the order in which leaders ask for them. */
export const INDICATORS: readonly Indicator[] = [
  frontDoor,
  repeatChildren,
  referralsBySource,
  journeys,
]

/** In: an id as the address has it. Out: the indicator, or undefined. */
export function findIndicator(id: string): Indicator | undefined {
  return INDICATORS.find((one) => one.id === id)
}
