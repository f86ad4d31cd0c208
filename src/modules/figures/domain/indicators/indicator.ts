import type { ListNumber } from '../../../../knowledge/formats/annex-a/index.ts'
import type { Period } from '../../../../knowledge/law/index.ts'
import type { Neighbours, PublishedValue } from '../comparators.ts'
import type { Evidence } from '../evidence.ts'
import type { Reading } from './reading.ts'
import { isMissing, type Missing } from './share.ts'

/** A published value with the numbers it was made of, where the publication gives them. */
export interface AreaValue extends PublishedValue {
  readonly areaName: string | null
  readonly oldAreaCode: string | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** How many children of a group live in the area. */
export interface GroupPopulation {
  readonly group: string
  readonly population: number
  /** The period the supplier gives it for. */
  readonly period: string
  readonly source: string
}

/** What indicators need beside the lists: publications, the set of neighbours, populations. */
export interface Beside {
  readonly area: string
  readonly published: readonly AreaValue[]
  /** The latest set held; null where none is. */
  readonly neighbours: Neighbours | null
  readonly populations: readonly GroupPopulation[]
}

export interface IndicatorInput {
  readonly evidence: Evidence
  readonly period: Period
  readonly beside: Beside
}

/** The year an indicator is read for, and what it was the year before. */
export interface ReadingContext<C> {
  readonly period: Period
  readonly before: { readonly period: string; readonly content: C } | null
}

/** What is said of an indicator wherever it is shown. */
export interface IndicatorDefinition {
  /** Also its address. */
  readonly id: string
  /** Counts up when what is worked out, or its form, changes. */
  readonly version: number
  readonly title: string
  /** What a leader asks. */
  readonly question: string
  readonly counted: string
  readonly outOf: string
  readonly lists: readonly ListNumber[]
  /** What it can't say. */
  readonly limits: readonly string[]
  readonly disclosure: 'children' | 'process'
}

export interface Indicator extends IndicatorDefinition {
  compute(input: IndicatorInput): object
  read(content: unknown, context: ReadingContext<unknown>): Reading
}

/** An indicator as it was worked out for a period. Its content is read by the indicator that made it. */
export interface IndicatorValue {
  readonly id: string
  readonly version: number
  readonly period: string
  readonly status: 'known' | 'absent'
  readonly reason: string | null
  readonly content: unknown
  /** The lists it rests on: what each covers, and when it was taken. */
  readonly windows: readonly {
    readonly list: ListNumber
    readonly first: string
    readonly last: string
    readonly extracted: string
    /** Where it is not Annex A's alone. */
    readonly name?: string
  }[]
}

/**
 * In: what is said of an indicator, how it is worked out, and how it is read. Out: the same without its
 * type, so that all of them stand in one list. A value is read only by the version that made it.
 */
export function defineIndicator<C extends object>(
  said: IndicatorDefinition & {
    compute(input: IndicatorInput): C | Missing
    read(content: C, context: ReadingContext<C>): Reading
  },
): Indicator {
  return {
    ...said,
    read: (content, context) => said.read(content as C, context as ReadingContext<C>),
  }
}

/** In: an indicator and what it needs. Out: its value, absent with the reason where it has none. */
export function valueOfIndicator(indicator: Indicator, input: IndicatorInput): IndicatorValue {
  const found = indicator.compute(input)
  const missing = isMissing(found) ? found.missing : null
  return {
    id: indicator.id,
    version: indicator.version,
    period: input.period.name,
    status: missing === null ? 'known' : 'absent',
    reason: missing,
    content: missing === null ? found : null,
    windows: indicator.lists.flatMap((list) => {
      const window = input.evidence.windows[list]
      const name = input.evidence.names?.[list]
      return window ? [{ list, ...window, ...(name && { name }) }] : []
    }),
  }
}
