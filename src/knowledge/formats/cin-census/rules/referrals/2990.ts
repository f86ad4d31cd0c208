import { CLOSED_AFTER_ASSESSMENT } from '../../codes.ts'
import { at } from '../../place.ts'
import type { EpisodeRule } from '../../rule.ts'

export const rule2990: EpisodeRule = {
  code: '2990',
  severity: 'error',
  scope: 'episode',
  fields: [
    'ReasonForClosure',
    'S47ActualStartDate',
    'CPPstartDate',
    'DateOfInitialCPC',
    'CINPlanStartDate',
  ],
  words:
    'The case is closed as needing nothing after assessment, but enquiries, a conference or plans are recorded. Correct the reason or remove them.',
  check: (episode) => {
    if (!CLOSED_AFTER_ASSESSMENT.has(episode.closureReason ?? '')) return null
    const activity = [
      ...(episode.conference === null ? [] : [at(episode, 'DateOfInitialCPC')]),
      ...episode.enquiries.map((one) => at(one, 'S47ActualStartDate')),
      ...episode.protectionPlans.map((one) => at(one, 'CPPstartDate')),
      ...episode.cinPlans.map((one) => at(one, 'CINPlanStartDate')),
    ]
    return activity.length === 0 ? null : [at(episode, 'ReasonForClosure'), ...activity]
  },
}
