import { daysBetween, isDay, type Day } from '../../../../knowledge/law/index.ts'

/** How two days compare that may have been written down twice. */
export type DaysCompared = 'same' | 'next' | 'swapped' | 'digit' | 'different' | 'not-known'

/** In: two days, null where one is not known. Out: the same, or off in a way that people mistype days. */
export function compareDays(one: Day | null, other: Day | null): DaysCompared {
  if (!one || !other || !isDay(one) || !isDay(other)) return 'not-known'
  if (one === other) return 'same'
  if (Math.abs(daysBetween(one, other)) === 1) return 'next'
  const [year, month, day] = one.split('-')
  if (other === `${year}-${day}-${month}`) return 'swapped'
  const differing = [...one].filter((digit, at) => digit !== other[at]).length
  return differing === 1 ? 'digit' : 'different'
}
