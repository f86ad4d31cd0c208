import * as census from './compute/census.ts'
import { share } from './define-figure.ts'
import type { Definition } from './definition.ts'
import { absent } from './measure.ts'

const ofCensus = (unit: Definition['unit']): Pick<Definition, 'source' | 'compute'> => ({
  source: census.CENSUS,
  // What a census that was sent lacks is said before this.
  compute: ({ census: sent }) =>
    absent(unit, sent ? '' : 'The children in need census was not supplied.'),
})

/** The figures that only the census can give. */
export const FROM_CENSUS: readonly Definition[] = [
  share({
    id: 'assessments.domestic-abuse.percent',
    title: 'Assessments that found domestic abuse',
    numerator:
      'Assessments with domestic abuse of the child, a parent or another person (3A to 3C)',
    denominator: 'Assessments authorised in the period with a factor recorded, but for “none” (21)',
    preferred: [census.assessmentsOfDomesticAbuse],
    ...ofCensus('percent'),
  }),
  share({
    id: 'child-protection-plans.domestic-abuse.percent',
    title: 'Children on a child protection plan after domestic abuse',
    numerator: 'Plans whose latest assessment begun by their start found domestic abuse (3A to 3C)',
    denominator: 'Plans open on the last day whose latest assessment before has a factor recorded',
    preferred: [census.plansOfDomesticAbuse],
    ...ofCensus('percent'),
  }),
]
