import type { Period } from '../../../knowledge/law/index.ts'
import { absent } from '../../figures/index.ts'
import { caseFigures, type CaseFigures, type Counted, type ExportRow } from '../../rooms/index.ts'
import { caseOf, type DeathCase } from './figures/death-case.ts'
import { DEATH_FIGURES } from './figures/definitions.ts'
import { EXPORT_COLUMNS } from './figures/export-columns.ts'
import { caseFrom } from './figures/from-export.ts'

const counting = caseFigures<DeathCase>({
  caseOf,
  columns: EXPORT_COLUMNS,
  caseFrom,
  count: countDeaths,
  asked: DEATH_FIGURES.flatMap(({ id, title, meaning, unit }) =>
    unit === 'table' ? [] : [{ id, version: 1, title, meaning, unit }],
  ),
})

/**
 * The figures on children’s deaths: from rooms, from an export, and as an aggregate return asks for them,
 * all by one counting. A case that stands twice in an export is a problem, for it would count twice.
 */
export const childDeathFigures: CaseFigures = {
  ...counting,
  ofExport: (rows, period) => {
    const { figures, problems } = counting.ofExport(rows, period)
    const all = [...problems, ...repeated(rows)].sort((a, b) => a.row - b.row)
    return { figures: all.length > 0 ? [] : figures, problems: all }
  },
}

function repeated(rows: readonly ExportRow[]) {
  const names = rows.map((row) => (row['reference'] ?? '').trim())
  return names.flatMap((name, at) => {
    const first = names.indexOf(name)
    return name !== '' && first < at
      ? [{ row: at + 2, message: `The case stands in line ${first + 2} already. Keep one line.` }]
      : []
  })
}

/** In: cases, and a period. Out: every figure of the period. Where nothing reaches back so far, none is 0. */
function countDeaths(cases: readonly DeathCase[], period: Period): readonly Counted[] {
  const reaches = cases.some(({ died, notified }) =>
    [died, notified].some((day) => day !== null && day <= period.last),
  )
  return DEATH_FIGURES.map(({ id, title, unit, meaning, counting: measured }) => ({
    id,
    version: 1,
    title,
    measure: reaches
      ? measured(cases, period)
      : absent(unit, 'No death up to the end of the period is recorded here.'),
    meaning,
  }))
}
