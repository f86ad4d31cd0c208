import { addDays, addMonths, type Day, type Period } from '../../../../knowledge/law/index.ts'

/** A whole calendar month. */
export interface Month {
  /** "Apr 2017". */
  readonly label: string
  readonly first: Day
  readonly last: Day
}

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Three years: enough for limits, and no more than people remember the reasons of. */
const MOST = 36

/**
 * The months up to the end of a period that a list covers whole. In: what it covers, the period. Out: at
 * most 36, oldest first; none where the list does not reach the period's last month.
 */
export function monthsCovered(
  window: { readonly first: Day; readonly last: Day } | undefined,
  period: Pick<Period, 'last'>,
): readonly Month[] {
  if (!window || window.last < period.last) return []
  const months: Month[] = []
  let first = `${period.last.slice(0, 7)}-01`
  while (first >= window.first && months.length < MOST) {
    months.unshift({
      label: `${NAMES[Number(first.slice(5, 7)) - 1] ?? ''} ${first.slice(0, 4)}`,
      first,
      last: addDays(addMonths(first, 1), -1),
    })
    first = addMonths(first, -1)
  }
  return months
}

/** In: days, and months. Out: how many days lie in each month. */
export function countsByMonth(days: readonly Day[], months: readonly Month[]): readonly number[] {
  const counts = new Map<string, number>()
  for (const day of days) {
    const month = day.slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return months.map(({ first }) => counts.get(first.slice(0, 7)) ?? 0)
}
