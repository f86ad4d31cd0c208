import { addDays, type Period } from '../../../knowledge/law/index.ts'
import type { ListWindow } from './evidence.ts'

/**
 * In: one return for each year, the earliest first. Out: those of the period and of the years before it
 * without a gap, the earliest first; none where the period's own is missing. A year between two that
 * nobody sent is never bridged.
 */
export function yearsInARow<Return extends { readonly window: ListWindow }>(
  returns: readonly Return[],
  { last }: Period,
): readonly Return[] {
  const row: Return[] = []
  for (const one of [...returns].reverse()) {
    const [next] = row
    const follows = next
      ? addDays(one.window.last, 1) === next.window.first
      : one.window.last === last
    if (follows) row.unshift(one)
  }
  return row
}
