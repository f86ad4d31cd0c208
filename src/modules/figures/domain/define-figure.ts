import type { Definition, Origin } from './definition.ts'
import { per10000 } from './measure.ts'

/** What a definition says for itself; the rest is alike for all of the council's figures. */
type Said = Pick<Definition, 'id' | 'title' | 'numerator' | 'compute' | 'source'> &
  Partial<Pick<Definition, 'denominator' | 'good' | 'disclosure' | 'preferred'>>

const figure =
  (unit: Definition['unit']) =>
  (said: Said): Definition => ({
    version: 1,
    denominator: '',
    good: 'neither',
    disclosure: 'children',
    owner: 'The council’s children’s services',
    since: '2015-16',
    unit,
    ...said,
  })
export const counted = figure('count')
export const share = figure('percent')
export const tabled = figure('table')

/** The same count per 10,000 of the population aged 0 to 17. */
export function rate(of: Definition, id: string): Definition {
  return {
    ...of,
    id,
    title: `${of.title} per 10,000 children`,
    denominator: 'The population aged 0 to 17 at the middle of the period’s first year',
    unit: 'per-10000',
    compute: (evidence, period, population) =>
      per10000(of.compute(evidence, period, population), population),
    ...(of.preferred && { preferred: of.preferred.map(rateFrom) }),
  }
}

const rateFrom = (origin: Origin): Origin => ({
  ...origin,
  compute: (evidence, period, population) =>
    per10000(origin.compute(evidence, period, population), population),
})
