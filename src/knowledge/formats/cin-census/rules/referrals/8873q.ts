import { CLOSED_AFTER_ASSESSMENT } from '../../codes.ts'
import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

/** A case that is still open has no reason for closure, and is asked about too. */
export const rule8873Q: EpisodeRule = {
  code: '8873Q',
  severity: 'query',
  scope: 'episode',
  fields: ['ReasonForClosure', 'AssessmentFactors'],
  words:
    'The only assessment found no factors (21), but the case is not closed as RC8 or RC9. Correct the factors or the closure, or give a reason.',
  check: (episode) => {
    const [only] = episode.assessments
    if (episode.assessments.length !== 1 || !only || only.authorised === null) return null
    const none = only.factors.indexOf('21')
    return none === -1 || CLOSED_AFTER_ASSESSMENT.has(episode.closureReason ?? '')
      ? null
      : [at(episode, 'ReasonForClosure'), at(only, 'AssessmentFactors', none)]
  },
}
