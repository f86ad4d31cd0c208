/**
 * What a spreadsheet takes for a formula: a text whose first character that shows is one of these, also in
 * the wide forms of East Asian keyboards, or one that starts with a tab or the end of a line.
 * Source: OWASP, "CSV Injection"; OWASP ASVS 5.0, 1.2.10.
 */
const FORMULA = /^(?:[\t\r\n\0]|[\s\u200B\u2060\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/

/** In: a text for a cell. Out: whether a spreadsheet might work it out rather than show it. */
export function looksLikeFormula(text: string): boolean {
  return FORMULA.test(text)
}

/** Rows as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets a quote mark before it. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

// Where the machine parts fields by semicolons or tabs, one of these would begin a cell of its own.
const QUOTED = /[",;\t\r\n]/

function field(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = looksLikeFormula(value) ? `'${value}` : value
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
