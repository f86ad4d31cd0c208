import type { Scores } from './scores.ts'
import type { Template } from './template.ts'

/** A template at a version. */
export interface VersionOf {
  readonly code: string
  readonly version: number
}

/** A year in which a version was asked. */
export interface AskedYear extends VersionOf {
  readonly period: string
}

export interface TrendYear extends AskedYear {
  /** The standards of that version that live on as the one followed; none where it was not yet there. */
  readonly standards: readonly string[]
  /**
   * Why this year can't be held against the one before: no map joins their versions, or the scores
   * run over another scale. Null where it can be.
   */
  readonly breakBefore: 'no-map' | 'other-scale' | null
}

/**
 * One standard through the years. In: the templates that were asked; a standard of `target`; the years,
 * in order. Out: each year once, in the same order. Past a break the standard of the same id is given,
 * so that both pieces are seen, and the break between them is marked.
 */
export function followStandard(
  templates: readonly Template[],
  target: VersionOf & { readonly standard: string },
  years: readonly AskedYear[],
): readonly TrendYear[] {
  return years.map((year, at) => {
    const joined = ancestorsOf(templates, year, target)
    const same = findVersion(templates, year)?.standards.some(({ id }) => id === target.standard)
    const standards =
      joined?.get(target.standard) ?? (joined === null && same ? [target.standard] : [])
    const before = years[at - 1]
    return { ...year, standards, breakBefore: before ? breakOf(templates, before, year) : null }
  })
}

/**
 * The score of a year. In: how the template scores; the scores of that year; the standards that live
 * on as the one followed. Out: their lowest or mean; null where one of them has none: missing is not 0.
 */
export function scoreOfYear(
  how: 'lowest' | 'mean' | 'share-good',
  scores: Scores,
  standards: readonly string[],
): number | null {
  const known = standards.map((id) => scores[id])
  if (known.length === 0) return null
  if (!known.every((score) => score !== undefined)) return null
  if (how === 'lowest') return Math.min(...known)
  return known.reduce((sum, one) => sum + one, 0) / known.length
}

function breakOf(
  templates: readonly Template[],
  before: VersionOf,
  year: VersionOf,
): TrendYear['breakBefore'] {
  if (sameVersion(before, year)) return null
  const joined =
    ancestors(templates, before, year) !== null || ancestors(templates, year, before) !== null
  if (!joined) return 'no-map'
  const [a, b] = [before, year].map((one) => findVersion(templates, one)?.scoring ?? null)
  if (!a || !b) return a === b ? null : 'other-scale'
  return a.least === b.least &&
    a.most === b.most &&
    (a.how === 'share-good') === (b.how === 'share-good')
    ? null
    : 'other-scale'
}

type Ancestors = ReadonlyMap<string, readonly string[]>

/** By standard of `to`: the standards of `from` that live on in it; null where no map joins them. */
function ancestorsOf(
  templates: readonly Template[],
  from: VersionOf,
  to: VersionOf,
): Ancestors | null {
  return ancestors(templates, from, to) ?? forward(templates, from, to)
}

// A year asked later than the version followed: its standards by what they came from.
function forward(templates: readonly Template[], from: VersionOf, to: VersionOf): Ancestors | null {
  const back = ancestors(templates, to, from)
  if (!back) return null
  const found = new Map<string, string[]>()
  for (const [standard, olds] of back)
    for (const old of olds) found.set(old, [...(found.get(old) ?? []), standard])
  return found
}

function ancestors(
  templates: readonly Template[],
  from: VersionOf,
  to: VersionOf,
  passed: readonly VersionOf[] = [],
): Ancestors | null {
  const template = findVersion(templates, to)
  if (sameVersion(from, to))
    return new Map(template?.standards.map(({ id }) => [id, [id]] as const) ?? [])
  // The shortest way first: a map straight from there says more than one by way of others.
  const maps = [...(template?.maps ?? [])].sort(
    (a, b) => Number(sameVersion(b, from)) - Number(sameVersion(a, from)),
  )
  for (const map of maps) {
    if (passed.some((one) => sameVersion(one, map))) continue
    const further = ancestors(templates, from, map, [...passed, to])
    if (!further) continue
    const found = new Map<string, string[]>()
    for (const [old, now] of Object.entries(map.standards))
      if (now !== null) found.set(now, [...(found.get(now) ?? []), ...(further.get(old) ?? [])])
    return found
  }
  return null
}

const findVersion = (templates: readonly Template[], one: VersionOf) =>
  templates.find((template) => sameVersion(template, one))
const sameVersion = (a: VersionOf, b: VersionOf) => a.code === b.code && a.version === b.version
