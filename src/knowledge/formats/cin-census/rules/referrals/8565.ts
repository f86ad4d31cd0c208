import type { Dated, Part } from '../../child.ts'
import { at, type Row } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

/**
 * The published list of dates has no start or review of a child protection plan. The day of
 * closure itself is no fault.
 */
export const rule8565: EpisodeRule = {
  code: '8565',
  severity: 'error',
  scope: 'episode',
  fields: [
    'CINclosureDate',
    'AssessmentActualStartDate',
    'AssessmentAuthorisationDate',
    'S47ActualStartDate',
    'DateOfInitialCPC',
    'CPPendDate',
    'CINPlanStartDate',
    'CINPlanEndDate',
  ],
  words:
    'Something happened after the case was closed. Correct the closure date or the later date, or record it in a new episode.',
  check: (episode) => {
    const { closure } = episode
    if (!closure) return null
    const later: Row[] = []
    const note = (part: Part, element: string, day: Dated) => {
      if (day && day > closure) later.push(at(part, element))
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
    for (const one of episode.protectionPlans) note(one, 'CPPendDate', one.end)
    for (const one of episode.cinPlans) {
      note(one, 'CINPlanStartDate', one.start)
      note(one, 'CINPlanEndDate', one.end)
    }
    return later.length === 0 ? null : [at(episode, 'CINclosureDate'), ...later]
  },
}
