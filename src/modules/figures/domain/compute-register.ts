import { periodInWords, type Period } from '../../../knowledge/law/index.ts'
import type { ListNumber } from '../../../knowledge/formats/annex-a/index.ts'
import { basisLine } from './basis.ts'
import type { Definition } from './definition.ts'
import type { Evidence } from './evidence.ts'
import type { FigureValue } from './figure-value.ts'
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
  const measure = definition.compute(evidence, period, population)
  const list = firstList(definition.source)
  const window = list === null ? undefined : evidence.windows[list]
  const asOf = window?.extracted ?? null
  return {
    id: definition.id,
    period: period.name,
    ...measure,
    change: null,
    comparators: [],
    asOf,
    window: window ? `${window.first}..${window.last}` : null,
    source: definition.source,
    definition: `${definition.id}@${definition.version}`,
    basis: basisLine(measure, { source: definition.source, period: periodInWords(period), asOf }),
  }
}

function firstList(source: string): ListNumber | null {
  const number = /\d/.exec(source)?.[0]
  return number ? (Number(number) as ListNumber) : null
}
