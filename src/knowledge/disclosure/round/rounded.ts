import type { View } from '../attack/view.ts'
import type { System } from '../model/system.ts'
import type { DisclosureRule } from '../rule.ts'

/** A count rounded to a multiple of `base`, halves up. */
export function roundedTo(value: number, base: number): number {
  return Math.floor((value + base / 2) / base) * base
}

/**
 * What the public learns where counts are rounded. A rounded number says between which counts the true
 * one lies; small counts are hidden, so it is no small one. In: a system, its hidden numbers, the rule.
 */
export function roundedView(
  system: System,
  hidden: ReadonlySet<number>,
  { roundTo, hideUpTo }: DisclosureRule,
): View {
  const { names, values, rows, weights, outside } = system
  const range = values.map((value, cell): [number, number] => {
    if (weights[cell] === null || (value === 0 && !outside.has(cell))) return [value, value]
    if (hidden.has(cell) || outside.has(cell)) return [system.least[cell] ?? 0, Infinity]
    const shown = roundedTo(value, roundTo)
    return [
      Math.max(shown - Math.floor(roundTo / 2), hideUpTo + 1),
      shown + Math.ceil(roundTo / 2) - 1,
    ]
  })
  return {
    names,
    rows,
    least: range.map(([least]) => least),
    most: range.map(([, most]) => most),
  }
}
