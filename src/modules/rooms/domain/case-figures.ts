import type { Period } from '../../../knowledge/law/index.ts'
import type { PolicySet, RoomFacts } from './facts.ts'
import type { AskedFigure, CaseFigures, Counted, ExportColumn, ExportRow } from './pathway.ts'

interface Counting<Case> {
  /** What of a room is counted; null where it has nothing to count yet. */
  caseOf(facts: RoomFacts): Case | null
  readonly columns: readonly ExportColumn[]
  /** The column that names a case: a second line with the same is refused, and not counted twice. */
  readonly unique?: string
  /** A line of an export as the same, or a sentence on what is wrong with it. */
  caseFrom(row: ExportRow, policies: readonly PolicySet[]): Case | { readonly problem: string }
  count(cases: readonly Case[], period: Period): readonly Counted[]
  readonly asked: readonly AskedFigure[]
}

/**
 * In: how a case is read from a room or from a line of an export, and how cases are counted. Out: both
 * ways by the one counting, so that they give the same figures.
 */
export function caseFigures<Case extends object>(counting: Counting<Case>): CaseFigures {
  const { columns, asked, count } = counting
  return {
    columns,
    asked,
    ofRooms: (rooms, period) =>
      count(
        rooms.flatMap((facts) => counting.caseOf(facts) ?? []),
        period,
      ),
    ofExport: (rows, period, policies = []) => {
      const read = rows.map((row) => counting.caseFrom(row, policies))
      // A heading stands in the first line, so the first case is line 2.
      const problems = [
        ...read.flatMap((one, at) =>
          isProblem(one) ? [{ row: at + 2, message: one.problem }] : [],
        ),
        ...repeated(rows, counting.unique),
      ].sort((a, b) => a.row - b.row)
      const cases = read.filter((one): one is Case => !isProblem(one))
      return { figures: problems.length > 0 ? [] : count(cases, period), problems }
    },
  }
}

function isProblem(one: object): one is { readonly problem: string } {
  return 'problem' in one && typeof one.problem === 'string'
}

function repeated(rows: readonly ExportRow[], unique: string | undefined) {
  const seen = new Map<string, number>()
  return rows.flatMap((row, at) => {
    const name = (unique === undefined ? '' : (row[unique] ?? '')).trim().toLowerCase()
    const first = seen.get(name)
    if (name === '' || first === undefined) {
      seen.set(name, at + 2)
      return []
    }
    return [{ row: at + 2, message: `The case in this line stands in line ${first} already.` }]
  })
}
