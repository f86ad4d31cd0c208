/** Labels that people write at a total: “Total”, “All ages”, “Grand total”; “All other” is none. */
const TOTAL = /^(?:(?:grand |sub-?)?totals?\b.*|all\b(?! other).*|sum|.+ total)$/i

const COUNT = /^(?:count|counts|value|number|n|people|children|cases|plans|referrals)$/i

/** What stands in a cell instead of a count that was hidden, and instead of one that there is not. */
const HIDDEN = new Set(['c', '*', '[c]', 'suppressed'])
const NOT_THERE = new Set(['z', 'x', ':', '[z]', '[x]', '-', '..', ''])

export const isTotal = (label: string, totals: readonly string[]): boolean =>
  totals.length > 0 ? totals.includes(label) : TOTAL.test(label)

export const isCountHeading = (heading: string): boolean => COUNT.test(heading)

/**
 * In: what a cell holds, trimmed. Out: its count, with or without commas between thousands; `hidden`
 * or `absent` for the symbols of published tables; null for anything else.
 */
export function readCount(text: string): number | 'hidden' | 'absent' | null {
  const low = text.toLowerCase()
  if (HIDDEN.has(low)) return 'hidden'
  if (NOT_THERE.has(low)) return 'absent'
  if (!/^\d+$|^\d{1,3}(?:,\d{3})+$/.test(text)) return null
  const value = Number(text.replaceAll(',', ''))
  return Number.isSafeInteger(value) ? value : null
}
