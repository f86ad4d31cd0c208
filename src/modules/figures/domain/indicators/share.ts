import {
  formatNumber,
  newcombe,
  smallProportion,
  wilson,
} from '../../../../knowledge/statistics/index.ts'

/** `x` of `n`, and how many more were left out because what they needed was blank or too late to see. */
export interface Share {
  readonly x: number
  readonly n: number
  readonly unknown: number
}

/** There is nothing to say, and why in words. Never 0. */
export interface Missing {
  readonly missing: string
}

export type OrMissing<T> = T | Missing

export function isMissing(value: object): value is Missing {
  return 'missing' in value
}

/** In: a part of a whole. Out: the part's share in percent, or null where there are fewer than 20. */
export function percentOf({ x, n }: Share): number | null {
  return smallProportion(x, n) === null ? (x * 100) / n : null
}

/** "24.2%", or of fewer than 20 the numbers themselves: "5 of 7". */
export function shareShort(share: Share): string {
  if (share.n === 0) return 'None to count'
  return smallProportion(share.x, share.n) ?? percentWords(share)
}

// One child of thousands is not 0.0%, nor are all but one 100.0%.
function percentWords({ x, n }: Share): string {
  const words = `${formatNumber((x * 100) / n, 1)}%`
  if (x > 0 && words === '0.0%') return 'under 0.1%'
  return x < n && words === '100.0%' ? 'over 99.9%' : words
}

/** "1,081 of 4,461". */
export function partOf({ x, n }: Share): string {
  return `${formatNumber(x)} of ${formatNumber(n)}`
}

/** "23.0% to 25.5%": Wilson's interval; a dash where there are fewer than 20. */
export function shareRange({ x, n }: Share): string {
  if (n === 0 || smallProportion(x, n) !== null) return '–'
  const { low, high } = wilson(x, n)
  return `${formatNumber(low, 1)}% to ${formatNumber(high, 1)}%`
}

/** "24.2% (1,081 of 4,461)", or "5 of 7". */
export function shareInWords(share: Share): string {
  if (share.n === 0) return 'none, as there were none to count'
  const short = shareShort(share)
  return percentOf(share) === null ? short : `${short} (${partOf(share)})`
}

/**
 * How a share stands to the same share of an earlier period, in a sentence. Calls nothing more or less
 * whose interval holds no difference. Out: null where either is of fewer than 20. Method: Newcombe.
 */
export function shareChange(now: Share, before: Share, year: string): string | null {
  if (percentOf(now) === null || percentOf(before) === null) return null
  const { low, high } = newcombe(before.x, before.n, now.x, now.n)
  const was = `${year} (${shareShort(before)})`
  if (low <= 0 && high >= 0) return `That is no clear change from ${was}.`
  const [least, most] = low > 0 ? [low, high] : [-high, -low]
  const range = `${formatNumber(least, 1)} to ${formatNumber(most, 1)} percentage points`
  return `That is ${low > 0 ? 'higher' : 'lower'} than in ${was}, by ${range}.`
}

/** "1 child", "2 children", "1,081 referrals". */
export function howMany(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`
}

/** "contacts", "contacts and referrals", "contacts, referrals and plans". */
export function listInWords(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
