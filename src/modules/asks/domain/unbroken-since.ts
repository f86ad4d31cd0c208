import type { Round } from './round.ts'
import { followStandard } from './version-trend.ts'

type Asked = Pick<Round, 'period' | 'template'>

/**
 * The first version since which a template's scores can be held against each other without a break. In:
 * the round, and every round of the same template. Out: a version, which figures of its standards
 * carry: where it differs between two years, no change is told and the series shows a break.
 */
export function unbrokenSince(round: Asked, rounds: readonly Asked[]): number {
  const earlier = rounds
    .filter(
      ({ period, template }) => period < round.period && template.code === round.template.code,
    )
    .sort((a, b) => a.period.localeCompare(b.period))
  const all = [...earlier, round]
  const trend = followStandard(
    all.map(({ template }) => template),
    { ...round.template, standard: round.template.standards[0]?.id ?? '' },
    all.map(({ period, template: { code, version } }) => ({ period, code, version })),
  )
  const from = trend.findLastIndex(({ breakBefore }) => breakBefore !== null)
  return all[Math.max(from, 0)]?.template.version ?? round.template.version
}
