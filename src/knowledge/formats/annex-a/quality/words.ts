import { formatNumber } from '../../../statistics/index.ts'
import { dayInWords } from '../../../law/index.ts'
import { monthName } from './month-counts.ts'

/** In: months since January 1990. Out: "October 2017". */
export function monthInWords(month: number): string {
  return dayInWords(`${monthName(month)}-01`).replace('1 ', '')
}

/** In: a share from 0 to 1. Out: "12%", and "under 1%" for what would round to nothing. */
export function percentWords(share: number): string {
  if (share > 0 && share < 0.005) return 'under 1%'
  return `${formatNumber(share * 100)}%`
}

/** In: percent. Out: "12%", "1.2%", "99.3%"; what is not all is never rounded to all. */
export function percent(value: number): string {
  if (value < 100 && value >= 99.95) return 'over 99.9%'
  const isFine = (value < 10 && value > 0) || (value < 100 && value > 90)
  return `${formatNumber(value, isFine ? 1 : 0)}%`
}

export function rowsInWords(count: number): string {
  return count === 1 ? '1 row' : `${formatNumber(count)} rows`
}
