import type { Indicator } from './indicator.ts'
import { repeatChildren } from './repeat-children.ts'

/** The indicators in the order in which leaders ask for them. */
export const INDICATORS: readonly Indicator[] = [repeatChildren]

/** In: an id as the address has it. Out: the indicator, or undefined. */
export function findIndicator(id: string): Indicator | undefined {
  return INDICATORS.find((one) => one.id === id)
}
