import { wilson } from '../../../knowledge/statistics/index.ts'

/** Where evidence on a theme can come from, from what a body says of itself to what others found. */
export const SOURCES = ['self', 'panel', 'staff', 'families', 'tests'] as const
export type Source = (typeof SOURCES)[number]

export const SOURCE_WORDS: Readonly<Record<Source, string>> = {
  self: 'The agency’s own score',
  panel: 'The panel’s score',
  staff: 'What staff say',
  families: 'What families say',
  tests: 'Audits and inspections',
}

/** What one source says on a theme: so many of so many, and in words. */
export interface Held {
  readonly source: Source
  readonly theme: string
  /** Null where it speaks of the whole area. */
  readonly agency: string | null
  /** Standards met of those scored; statements agreed with; findings that support. */
  readonly good: number
  readonly of: number
  /** Of scores: their mean, from 0 for the lowest to 1 for the highest of the scale. */
  readonly level?: number
  /** Of a survey: how many agree with each statement, of how many. */
  readonly shares?: readonly { readonly x: number; readonly n: number }[]
  readonly words: string
}

export type Flag = 'rose-tests-did-not' | 'rose-untested' | 'met-staff-disagree'

export const FLAG_WORDS: Readonly<Record<Flag, string>> = {
  'rose-tests-did-not': 'Self-assessment rose, tests did not',
  'rose-untested': 'Self-assessment rose, and nobody has tested it',
  'met-staff-disagree': 'It says all is met; staff do not say so',
}

/** What speaks of nobody in particular stands in a row of its own. */
export const WHOLE_AREA = 'The whole area'

/** One agency on one theme. A source without an entry holds nothing, and that is shown. */
export interface Row {
  readonly theme: string
  readonly agency: string
  readonly cells: ReadonlyMap<Source, string>
  readonly flags: readonly Flag[]
}

// Our own line, with no source: three in four of those who know should see it. Said on the page.
export const STAFF_SHOULD_AGREE_PERCENT = 75

/**
 * Theme by agency by kind of evidence. In: what is held of a year, and of the year before; the agencies.
 * Out: for each theme a row for the whole area, then one for each agency, blanks left blank. A flag says
 * where self-report and those who would know part company; it counts what speaks of the whole area too.
 */
export function triangulate(
  now: readonly Held[],
  before: readonly Held[],
  agencies: readonly string[],
): readonly Row[] {
  const themes = [...new Set(now.map(({ theme }) => theme))].toSorted()
  return themes.flatMap((theme) => {
    const on = now.filter((one) => one.theme === theme)
    return [
      { theme, agency: WHOLE_AREA, cells: cellsOf(on, null), flags: [] },
      ...agencies.map((agency) => ({
        theme,
        agency,
        cells: cellsOf(on, agency),
        flags: flagsOf(of(now, theme, agency), of(before, theme, agency)),
      })),
    ]
  })
}

function cellsOf(all: readonly Held[], agency: string | null): ReadonlyMap<Source, string> {
  return new Map(
    SOURCES.flatMap((source) => {
      const words = all
        .filter((one) => one.source === source && one.agency === agency)
        .map((one) => one.words)
      return words.length > 0 ? [[source, words.join('. ')] as const] : []
    }),
  )
}

const of = (all: readonly Held[], theme: string, agency: string) =>
  all.filter((one) => one.theme === theme && (one.agency === null || one.agency === agency))

/** In: what is held on one agency and theme, now and a year before. Out: where the sources part. */
export function flagsOf(now: readonly Held[], before: readonly Held[]): readonly Flag[] {
  const flags: Flag[] = []
  const [self, selfBefore] = [height(now, 'self'), height(before, 'self')]
  if (self !== null && selfBefore !== null && self > selfBefore) {
    const tests = (['panel', 'staff', 'families', 'tests'] as const).flatMap((source) => {
      const [a, b] = [height(now, source), height(before, source)]
      return a === null ? [] : [{ now: a, before: b }]
    })
    if (tests.length === 0) flags.push('rose-untested')
    // Without a test of the year before nobody can say whether tests rose, so nothing is said.
    else if (
      tests.some((one) => one.before !== null) &&
      tests.every((one) => one.before === null || one.now <= one.before)
    )
      flags.push('rose-tests-did-not')
  }
  if (share(now, 'self') === 1 && staffDisagree(now)) flags.push('met-staff-disagree')
  return flags
}

function share(all: readonly Held[], source: Source): number | null {
  const own = all.filter((one) => one.source === source && one.of > 0)
  if (own.length === 0) return null
  const good = own.reduce((sum, one) => sum + one.good, 0)
  return good / own.reduce((sum, one) => sum + one.of, 0)
}

// What can rise: the mean score where there are scores, for one may rise without being met.
function height(all: readonly Held[], source: Source): number | null {
  const own = all.filter((one) => one.source === source && one.of > 0)
  if (own.length === 0) return null
  const sum = own.reduce((so, one) => so + (one.level ?? one.good / one.of) * one.of, 0)
  return sum / own.reduce((so, one) => so + one.of, 0)
}

// Only where even the top of the interval lies below the line: chance alone raises no flag.
function staffDisagree(all: readonly Held[]): boolean {
  return all.some(
    ({ source, shares = [] }) =>
      source === 'staff' &&
      shares.some(({ x, n }) => n > 0 && wilson(x, n).high < STAFF_SHOULD_AGREE_PERCENT),
  )
}
