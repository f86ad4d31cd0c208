import type { FrameEntry } from './draw-sample.ts'

export interface ReadFrame {
  readonly entries: readonly FrameEntry[]
  /** A sentence for each line that can't be used. */
  readonly problems: readonly string[]
}

const LONGEST = 40

/**
 * Reads a list of cases as pasted: a line for each, with its reference, and after commas or tabs its
 * group and why it was chosen. Out: the cases, and what is wrong. A line that could name a child is
 * refused: the list goes by references that only the agency which supplied it can trace.
 */
export function readFrame(text: string): ReadFrame {
  const entries: FrameEntry[] = []
  const problems: string[] = []
  const lineOf = new Map<string, number>()
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const [reference = '', stratum = '', ...chosen] = line
      .split(/\s*[,;\t]\s*/)
      .map((one) => one.trim())
    const earlier = lineOf.get(keyOf(reference))
    const problem = problemOf(reference, earlier)
    if (problem === null) {
      lineOf.set(keyOf(reference), at + 1)
      entries.push({ reference, stratum, chosen: chosen.join(', ') })
    } else problems.push(`Line ${at + 1}: ${problem}`)
  }
  return { entries, problems }
}

/** In: a reference as somebody typed it. Out: the same for all ways of typing it. */
export function keyOf(reference: string): string {
  return reference.trim().toUpperCase()
}

function problemOf(reference: string, earlier: number | undefined): string | null {
  if (reference === '') return 'it has no reference before the first comma.'
  if (earlier !== undefined) return `its reference stands in line ${earlier} already.`
  return namesSomebody(reference)
}

/** In: a reference. Out: why it may not be one, in words that follow a colon; null where it may. */
export function namesSomebody(reference: string): string | null {
  if (reference.length > LONGEST) return `a reference has ${LONGEST} characters at most.`
  if (!/\d/.test(reference)) return 'a reference has a number in it. Never use a name.'
  if (isNhsNumber(reference)) return 'this is an NHS number. Use a reference that names nobody.'
  if (/^[A-Z]\d{11}[0-9A-Z]$/i.test(reference))
    return 'this is a unique pupil number. Use a reference that names nobody.'
  if (/^(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})$/.test(reference))
    return 'this is a date. Use a reference that names nobody.'
  return null
}

// The tenth digit checks the nine before it, by the weights 10 to 2 and the remainder of 11.
// Source: NHS Data Dictionary, "NHS number" (from memory, not checked).
function isNhsNumber(reference: string): boolean {
  const digits = reference.replaceAll(/[\s-]/g, '')
  if (!/^\d{10}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((all, digit, at) => all + Number(digit) * (10 - at), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}
