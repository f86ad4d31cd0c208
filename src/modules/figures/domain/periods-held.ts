import { periodBefore, periodHolding, type Period } from '../../../knowledge/law/index.ts'
import type { ListWindow } from './evidence.ts'

/**
 * In: what the lists held cover. Out: the periods they reach, oldest first. A few days past a year, for
 * what answers a contact, are no period of their own.
 */
export function periodsOfWindows(
  windows: readonly Pick<ListWindow, 'first' | 'last'>[],
): readonly Period[] {
  const found = new Map<string, Period>()
  for (const { first, last } of windows)
    for (let period = periodHolding(last); period.last >= first; period = periodBefore(period))
      if (last >= period.last) found.set(period.name, period)
  return [...found.values()].sort((a, b) => a.first.localeCompare(b.first))
}
