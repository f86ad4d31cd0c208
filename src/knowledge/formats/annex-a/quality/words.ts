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

/** In: percent. Out: "12.3%". */
export function percent(value: number): string {
  return `${formatNumber(value, value < 10 && value > 0 ? 1 : 0)}%`
}

export function rowsInWords(count: number): string {
  return count === 1 ? '1 row' : `${formatNumber(count)} rows`
}
