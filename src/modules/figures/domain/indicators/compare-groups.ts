import { RULES } from '../../../../knowledge/disclosure/index.ts'
import {
  disproportionality,
  formatNumber,
  mayBeEqual,
  type DisproportionRow,
} from '../../../../knowledge/statistics/index.ts'
import type { DotChart } from '../../../../platform/charts/chart.ts'
import { ETHNIC_GROUPS, type EthnicGroup } from './ethnic-groups.ts'
import type { PathwayStep, StepByGroup } from './ethnicity-steps.ts'
import { listInWords } from './share.ts'

/** One step's groups beside White British children. */
export interface ComparedStep {
  readonly step: PathwayStep
  readonly title: string
  readonly per: number
  /** Groups whose interval leaves no room for the same. */
  readonly differs: readonly string[]
  readonly words: string
  readonly dots: DotChart['dots']
  readonly rows: readonly (readonly string[])[]
}

const AGAINST: EthnicGroup = 'White British'
const OTHERS = 'Other than White British'

/**
 * In: a step's title and its children by group; how many of each group it is out of, null where that was
 * not supplied; the step before, or null where it is out of all who live here. Out: rates, ratios with
 * their intervals, and words. Small groups are put together or hidden by the rule of the children in need
 * census, because what is told inside the partnership is told outside it too.
 */
export function compareGroups(
  title: string,
  { step, children, notKnown }: StepByGroup,
  outOf: (group: EthnicGroup) => number | null,
  before: PathwayStep | null,
): ComparedStep {
  const per = before === null ? 10_000 : 100
  const { rows } = disproportionality(
    [
      ...ETHNIC_GROUPS.map((group) => ({
        group,
        ...(group === AGAINST ? {} : { heading: OTHERS }),
        count: children[group],
        population: outOf(group),
      })),
      { group: 'Not known', count: notKnown, population: null },
    ],
    { against: { group: AGAINST }, per, rule: RULES['dfe-cin'] },
  )
  const told = rows.flatMap((row) => {
    if (row.kind !== 'shown') return []
    const { count, population, ratio } = row
    return ratio?.status === 'known' ? [{ ...ratio, group: nameOf(row), count, population }] : []
  })
  const apart = told.filter(({ interval }) => !mayBeEqual(interval))
  const side = (more: boolean) =>
    apart
      .filter(({ ratio }) => ratio > 1 === more)
      .map(({ group, ratio, interval, count, population }) =>
        count === 0
          ? `${group}, none of ${formatNumber(population)}`
          : `${group} ${times(ratio)} (${range(interval)})`,
      )
  const [more, less] = [side(true), side(false)]
  return {
    step,
    title,
    per,
    differs: apart.map(({ group }) => group),
    words: [
      more.length > 0 ? `More often than White British children: ${listInWords(more)}.` : null,
      less.length > 0 ? `Less often: ${listInWords(less)}.` : null,
      told.length === 0
        ? 'Numbers are too small to compare.'
        : apart.length === 0
          ? 'No group differs from White British children by more than chance.'
          : null,
    ]
      .filter(Boolean)
      .join(' '),
    dots: told.flatMap(({ group, ratio, interval: { low, high } }) =>
      // Nought has no place on a scale of ratios, nor has what has no upper end.
      low > 0 && Number.isFinite(high) ? [{ label: group, value: ratio, low, high }] : [],
    ),
    rows: rows.map((row) => cellsOf(row, before)),
  }
}

function nameOf({ group, of }: DisproportionRow): string {
  return of.length > 1 ? `${listInWords(of)}, together` : group
}

function cellsOf(row: DisproportionRow, before: PathwayStep | null): string[] {
  const name = nameOf(row)
  if (row.kind === 'suppressed') return [name, 'Too few to show', '', '', '', '']
  if (row.kind === 'few') return [name, row.words, '', 'Too few', '', '']
  if (row.kind === 'no-population')
    return [name, formatNumber(row.count), before === null ? 'Not supplied' : '–', '–', '', '']
  const { count, population, rate, interval, ratio } = row
  return [
    name,
    formatNumber(count),
    formatNumber(population),
    formatNumber(rate, 1),
    `${formatNumber(interval.low, 1)} to ${formatNumber(interval.high, 1)}`,
    ratio === null
      ? 'Compared with'
      : ratio.status === 'known'
        ? `${times(ratio.ratio)} (${range(ratio.interval)})`
        : ratio.reason,
  ]
}

function times(ratio: number): string {
  return `${formatNumber(ratio, 2)} times`
}

function range({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${formatNumber(low, 2)} to ${Number.isFinite(high) ? formatNumber(high, 2) : 'no upper end'}`
}
