import { periodHolding } from '../../../../knowledge/law/index.ts'
import {
  FEWEST_FOR_PERCENT,
  formatNumber,
  newcombe,
  smallProportion,
  wilson,
  type Interval,
} from '../../../../knowledge/statistics/index.ts'
import { AGES, CATEGORIES, PLACES } from '../codes.ts'
import type { DeathCase } from '../figures/death-case.ts'
import { ours } from '../figures/scope.ts'
import { FACTORS } from '../factors.ts'
import type { Option } from '../options.ts'
import { contributedTo, holds } from './local-measures.ts'
import type { NationalStudy, StudyMeasure } from './national-study.ts'
import { seasonOf, SEASONS } from './seasons.ts'
import type { Theme } from './theme.ts'

export interface LookBackRow {
  readonly label: string
  readonly count: number
  /** "3 of 7"; from 20 on with a percentage. */
  readonly words: string
}

export interface LookBackTable {
  readonly title: string
  readonly rows: readonly LookBackRow[]
  /** How many of the deaths have nothing recorded for it. */
  readonly notRecorded: number
}

/** A study’s share, and the same here, side by side. */
export interface Beside {
  readonly label: string
  readonly national: string
  readonly here: string
  /** How far the two may be compared. */
  readonly caution: string
}

export interface LookBack {
  readonly theme: string
  /** How many reviewed deaths it rests on. */
  readonly cases: number
  /** Thought to belong, but not reviewed yet; in no count. */
  readonly waiting: number
  /** What was counted, in sentences. */
  readonly basis: readonly string[]
  readonly tables: readonly LookBackTable[]
  readonly studies: readonly {
    readonly study: NationalStudy
    readonly beside: readonly Beside[]
  }[]
}

/**
 * A theme over all the panel’s years: suicide, for example. In: every case, whatever its year; the theme;
 * and national studies as somebody entered them. Out: counts of the reviewed deaths of children who lived
 * here, by year, category, age, place, season and factor. Below 20 they are numbers in words; nothing is
 * compared that chance alone could bring about. It names nobody, but its counts are small: it stays within
 * the panel until disclosure control has seen it.
 */
export function lookBack(
  cases: readonly DeathCase[],
  theme: Theme,
  studies: readonly NationalStudy[] = [],
): LookBack {
  const all = cases.filter((one) => ours(one) === true)
  const reviewed = all.filter(({ completed }) => completed !== null)
  const found = reviewed.filter((one) => theme.belongs(one))
  const waiting = all.filter((one) => one.completed === null && theme.suspected(one)).length
  return {
    theme: theme.title,
    cases: found.length,
    waiting,
    basis: basisOf(found, reviewed.length, waiting),
    tables: tablesOf(found),
    studies: studies.map((study) => ({
      study,
      beside: study.measures.map((measure) => besideOf(measure, found)),
    })),
  }
}

function basisOf(found: readonly DeathCase[], reviewed: number, waiting: number): string[] {
  const years = yearsOf(found)
  const span = years.length > 0 ? `, of children who died from ${years[0]} to ${years.at(-1)}` : ''
  return [
    `Counted are reviewed deaths of children who lived here: ${found.length} of the ${reviewed} reviewed${span}.`,
    ...(waiting > 0 ? [waitingInWords(waiting)] : []),
    ...(found.length > 0 && found.length < FEWEST_FOR_PERCENT
      ? ['The numbers are small: they show what happened here, not what is usual.']
      : []),
  ]
}

function waitingInWords(waiting: number): string {
  return waiting === 1
    ? 'One more is thought to belong, but is not reviewed yet. It is not counted.'
    : `${waiting} more are thought to belong, but are not reviewed yet. They are not counted.`
}

function yearsOf(found: readonly DeathCase[]): readonly string[] {
  return [...new Set(found.flatMap(({ died }) => (died ? [periodHolding(died).name] : [])))].sort()
}

function tablesOf(found: readonly DeathCase[]): readonly LookBackTable[] {
  const years = yearsOf(found).map((value) => ({ value, label: value }))
  return [
    tableOf('By year of death (years to 31 March)', years, found, ({ died }) =>
      died ? periodHolding(died).name : null,
    ),
    tableOf('By category of death', CATEGORIES, found, ({ category }) => category),
    tableOf('By age at death', AGES, found, ({ age }) => age),
    tableOf('By place of death', PLACES, found, ({ place }) => place),
    tableOf('By season', SEASONS, found, ({ died }) => (died ? seasonOf(died) : null)),
    factorTable('Factors that may have contributed', found, contributedTo),
    factorTable('Factors held to be modifiable', found, modifiableIn),
  ]
}

function tableOf(
  title: string,
  options: readonly Option[],
  found: readonly DeathCase[],
  codeOf: (one: DeathCase) => string | null,
): LookBackTable {
  const codes = found.map(codeOf).filter((one) => one !== null)
  const rows = options
    .map(({ value, label }) =>
      rowOf(label, codes.filter((one) => one === value).length, codes.length),
    )
    .filter(({ count }) => count > 0)
  return { title, rows, notRecorded: found.length - codes.length }
}

function factorTable(
  title: string,
  found: readonly DeathCase[],
  has: (one: DeathCase, factor: string) => boolean | null,
): LookBackTable {
  const graded = found.filter(({ factors }) => factors !== null)
  const rows = FACTORS.map(({ value, label }) =>
    rowOf(label, graded.filter((one) => has(one, value)).length, graded.length),
  )
  return {
    title,
    rows: rows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    notRecorded: found.length - graded.length,
  }
}

function modifiableIn({ factors }: DeathCase, factor: string): boolean {
  return factors?.some((one) => one.factor === factor && one.modifiable) ?? false
}

function rowOf(label: string, count: number, of: number): LookBackRow {
  return { label, count, words: inWords(count, of) }
}

/** "3 of 7", or "12 of 25 (48%)" from 20 on. */
function inWords(count: number, of: number): string {
  return smallProportion(count, of) ?? `${count} of ${of} (${formatNumber((count * 100) / of)}%)`
}

function besideOf(measure: StudyMeasure, found: readonly DeathCase[]): Beside {
  const { label, percent, of, here } = measure
  const national = `${formatNumber(percent)}%${of === null ? '' : ` of ${formatNumber(of)}`}`
  if (here === null)
    return {
      label,
      national,
      here: 'Not counted here',
      caution: 'Nothing here is counted like it.',
    }
  const known = found.map((one) => holds(one, here)).filter((one) => one !== null)
  const count = known.filter(Boolean).length
  if (known.length === 0)
    return { label, national, here: 'Not recorded', caution: 'It is recorded for none of them.' }
  return {
    label,
    national,
    here: inWords(count, known.length),
    caution: cautionOf(count, known.length, measure),
  }
}

// A share without its base is taken as exact, which makes a difference look surer than it is, and is said.
function cautionOf(count: number, of: number, { percent, of: base }: StudyMeasure): string {
  if (of < FEWEST_FOR_PERCENT) return 'Too few here to compare: read them side by side.'
  const { low, high } =
    base === null
      ? shifted(wilson(count, of), percent)
      : newcombe(Math.round((percent * base) / 100), base, count, of)
  const [from, to] = [points(low), points(high)]
  const exact = base === null ? ' The national share is taken as exact.' : ''
  return low <= 0 && high >= 0
    ? `No difference can be shown: it lies between ${from} and ${to} percentage points.${exact}`
    : `The share here differs, by ${from} to ${to} percentage points.${exact}`
}

const shifted = ({ low, high }: Interval, by: number) => ({ low: low - by, high: high - by })
const points = (value: number) =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatNumber(Math.abs(value))}`
