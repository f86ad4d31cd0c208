import { periodInWords, type Period } from '../../../knowledge/law/index.ts'
import type { ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
import { basisLine } from './basis.ts'
import type { Definition } from './definition.ts'
import type { Evidence, ListWindow } from './evidence.ts'
import type { FigureValue } from './figure-value.ts'
import type { Measure } from './measure.ts'
import { REGISTER } from './register.ts'

/**
 * Every figure of the register for one period. In: the records in force, and the population aged 0 to
 * 17, null where none is held. Changes and comparators stand beside once other periods are known.
 */
export function computeRegister(
  evidence: Evidence,
  period: Period,
  population: number | null,
): FigureValue[] {
  return REGISTER.map((definition) => valueOf(definition, evidence, period, population))
}

function valueOf(
  definition: Definition,
  evidence: Evidence,
  period: Period,
  population: number | null,
): FigureValue {
  const { measure, source, window } = workedOut(definition, evidence, period, population)
  const asOf = window?.extracted ?? null
  return {
    id: definition.id,
    period: period.name,
    ...measure,
    change: null,
    comparators: [],
    asOf,
    window: window ? `${window.first}..${window.last}` : null,
    source,
    definition: `${definition.id}@${definition.version}`,
    basis: basisLine(measure, { source, period: periodInWords(period), asOf }),
  }
}

interface Worked {
  readonly measure: Measure
  readonly source: string
  readonly window: ListWindow | undefined
}

// The first source that was supplied and covers the period gives the figure. Where none does, the last
// says why, after what those before it lack.
function workedOut(
  definition: Definition,
  evidence: Evidence,
  period: Period,
  population: number | null,
): Worked {
  const gaps: string[] = []
  for (const origin of definition.preferred ?? []) {
    const window = origin.windowOf(evidence)
    if (!window) continue
    const gap = origin.gap(evidence, period)
    if (gap === null)
      return {
        measure: origin.compute(evidence, period, population),
        source: origin.source,
        window,
      }
    gaps.push(gap)
  }
  const measure = definition.compute(evidence, period, population)
  const list = firstList(definition.source)
  return {
    measure:
      measure.status === 'absent'
        ? { ...measure, reason: [...gaps, measure.reason].filter(Boolean).join(' ') }
        : measure,
    source: definition.source,
    window: list === null ? undefined : evidence.windows[list],
  }
}

function firstList(source: string): ListNumber | null {
  const number = /\d/.exec(source)?.[0]
  return number ? (Number(number) as ListNumber) : null
}
