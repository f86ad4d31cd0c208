/**
 * Rounds for people: a half goes away from zero, also where the binary number lies a hair below it
 * (1.005 to two places is 1.01). In: a number and places. Out: a number.
 */
export function halfUp(value: number, places: number): number {
  const scale = 10 ** places
  const scaled = Math.abs(value) * scale
  // A double carries some 15 digits; what differs from a half only beyond them is a half.
  const rounded = Math.floor(scaled + 0.5 + scaled * 2 ** -50 + 1e-12)
  return (Math.sign(value) * rounded) / scale || 0
}

// Making one costs a hundred times what using it does, and a register prints hundreds of numbers.
const formats = new Map<number, Intl.NumberFormat>()

/** "4,461", "25.8": thousands parted, the places kept. */
export function formatNumber(value: number, places = 0): string {
  let format = formats.get(places)
  if (!format) {
    const digits = { minimumFractionDigits: places, maximumFractionDigits: places }
    format = new Intl.NumberFormat('en-GB', digits)
    formats.set(places, format)
  }
  return format.format(halfUp(value, places))
}
