import type { CensusYear } from '../../census-year.ts'
import type { Assessment } from '../../child.ts'
import { RETIRED_FACTORS } from '../../codes.ts'
import { at } from '../../place.ts'
import type { Found } from '../../rule.ts'

/** Out: where an assessment uses a code that should not be used in the census year; else null. */
export function retiredFactor(assessment: Assessment, { first }: CensusYear, code: string): Found {
  const since = RETIRED_FACTORS.get(code)
  if (since === undefined || first < since) return null
  const found = assessment.factors.flatMap((factor, index) => (factor === code ? [index] : []))
  return found.length === 0
    ? null
    : found.map((index) => at(assessment, 'AssessmentFactors', index))
}
