import { periodHolding, type Period } from '../../law/index.ts'
import { childrenOf } from './children.ts'
import type { CareReturn } from './records.ts'
import { RETURN_RULES, type ReturnRule } from './rules/index.ts'
import type { TableName } from './tables.ts'

/** A rule that a return breaks, and where. */
export interface ReturnIssue {
  readonly rule: string
  readonly severity: ReturnRule['severity']
  readonly child: string | null
  readonly message: string
  readonly cells: readonly {
    readonly table: TableName
    readonly row: number
    readonly column: string
    /** As in the file; null where it is blank. */
    readonly value: string | null
  }[]
}

// A cell in the wrong column may hold anything, a name among it; little of it goes into a report.
const LONGEST_SHOWN = 20

/** In: a return and the year it is of. Out: every rule it breaks, child by child. */
export function checkReturn(given: CareReturn, year: Period): readonly ReturnIssue[] {
  return childrenOf(given).flatMap((child) =>
    // Rows that name no child belong to nobody, so only that can be said of them.
    RETURN_RULES.filter(({ id }) => child.child !== null || id === 'child-id').flatMap((rule) =>
      rule.broken(child, year).map((places) => ({
        rule: rule.id,
        severity: rule.severity,
        child: child.child,
        message: rule.message,
        cells: places.map(({ row, column }) => ({
          table: row.table,
          row: row.row,
          column,
          value: shown(row.raw[column] ?? ''),
        })),
      })),
    ),
  )
}

/**
 * The year a return is of: the one in which most of its episodes ceased, because a return holds every
 * end of its own year and no other; where none ceased, the year of the latest start. Null where no
 * episode has a date. A year that somebody states counts before this.
 */
export function yearOfReturn({ episodes }: CareReturn): Period | null {
  const ends = episodes.flatMap(({ end }) => end ?? [])
  if (ends.length > 0) return mostCommon(ends.map(periodHolding))
  const latest = episodes
    .flatMap(({ start }) => start ?? [])
    .sort()
    .at(-1)
  return latest === undefined ? null : periodHolding(latest)
}

function mostCommon(years: readonly Period[]): Period | null {
  const counts = new Map<string, { readonly year: Period; readonly count: number }>()
  for (const year of years)
    counts.set(year.name, { year, count: (counts.get(year.name)?.count ?? 0) + 1 })
  const ranked = [...counts.values()].sort(
    (a, b) => b.count - a.count || b.year.first.localeCompare(a.year.first),
  )
  return ranked[0]?.year ?? null
}

function shown(text: string): string | null {
  if (text === '') return null
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text
}
