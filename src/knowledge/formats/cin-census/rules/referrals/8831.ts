import type { Dated, Part } from '../../child.ts'
import { at, type Row } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

/** Plans have rules of their own: 4000 and 8832. */
export const rule8831: EpisodeRule = {
  code: '8831',
  severity: 'error',
  scope: 'episode',
  fields: [
    'ReferralNFA',
    'AssessmentActualStartDate',
    'AssessmentAuthorisationDate',
    'S47ActualStartDate',
    'DateOfInitialCPC',
  ],
  words:
    'The referral is marked as needing no further action, but action is recorded. Correct the mark, or remove what does not belong.',
  check: (episode) => {
    if (episode.noFurtherAction !== true) return null
    const activity: Row[] = []
    const note = (part: Part, element: string, day: Dated) => {
      if (day !== null) activity.push(at(part, element))
    }
    note(episode, 'DateOfInitialCPC', episode.conference)
    for (const one of episode.assessments) {
      note(one, 'AssessmentActualStartDate', one.start)
      note(one, 'AssessmentAuthorisationDate', one.authorised)
    }
    for (const one of episode.enquiries) {
      note(one, 'S47ActualStartDate', one.start)
      note(one, 'DateOfInitialCPC', one.conference)
    }
    return activity.length === 0 ? null : [at(episode, 'ReferralNFA'), ...activity]
  },
}
