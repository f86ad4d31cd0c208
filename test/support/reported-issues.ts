/** One issue of `validate --format json`, as far as it is compared. */
export interface Issue {
  readonly rule: string
  readonly severity: string
  readonly child: string | null
  readonly line?: number | null
  readonly message: string
  readonly rows: readonly { readonly path: string; readonly value: string | null }[]
}

// As a spreadsheet is to have it: what might be a formula stands behind a quote mark.
export function rowsOf(issues: readonly Issue[]): string[][] {
  const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
  return issues.flatMap(({ rule, severity, child, line, rows, message }) =>
    rows.map(({ path, value }) =>
      [rule, severity, child ?? '', String(line ?? ''), path, value ?? '', message].map(safe),
    ),
  )
}

export const counts = (issues: readonly Issue[]) => {
  const errors = issues.filter(({ severity }) => severity === 'error').length
  return { errors, queries: issues.length - errors }
}
