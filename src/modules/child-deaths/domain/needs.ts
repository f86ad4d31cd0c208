import { dayInWords, findRule } from '../../../knowledge/law/index.ts'
import { lastOf, recordsOf, textIn, yesNoIn, type RoomFacts } from '../../rooms/index.ts'
import { waitsOf } from './figures/death-case.ts'
import { analysisOf } from './forms/analysis.ts'
import { callsForResponse } from './forms/death.ts'

/** What is missing before information is gathered. Out: a sentence for each. */
export function needsForGathering(facts: RoomFacts): readonly string[] {
  const death = lastOf(facts, 'death')?.values
  const notified = recordsOf(facts, 'notification').length > 0
  return [
    ...(death ? [] : ['Record the death.']),
    ...(notified ? [] : ['Record the notification.']),
    ...(yesNoIn(death, 'live-born') === 'no'
      ? ['The baby was not born alive, so the death is not reviewed. Close the case instead.']
      : []),
    ...(death ? residenceNeeds(facts) : []),
  ]
}

function residenceNeeds(facts: RoomFacts): string[] {
  const resident = textIn(lastOf(facts, 'death')?.values, 'resident')
  const reviews = textIn(lastOf(facts, 'panel-of-residence')?.values, 'reviews')
  if (resident === 'not-known')
    return ['Find out where the child lived: the panel of that area reviews the death.']
  return resident === 'no' && reviews !== 'ours'
    ? ['The child lived elsewhere. Transfer the case, or record that both panels agreed otherwise.']
    : []
}

/** What is missing before the case goes to the panel. Out: a sentence for each. */
export function needsForPanel(facts: RoomFacts): readonly string[] {
  const death = lastOf(facts, 'death')
  const drafts = facts.reports.filter(({ state }) => state === 'draft')
  return [
    ...drafts.map(({ agency }) => `The report of ${agency} is still a draft.`),
    ...(textIn(death?.values, 'expected') === 'not-known'
      ? ['Record whether the death was expected.']
      : []),
    ...(callsForResponse(death?.values) && !lastOf(facts, 'joint-response')
      ? ['Record the joint agency response: this death called for one.']
      : []),
    // Under the Boards no such meeting was asked for [law, child-death.review-meeting].
    ...(death && findRule('child-death.review-meeting', death.on) && !meetingReported(facts)
      ? ['Record the child death review meeting and its report.']
      : []),
  ]
}

function meetingReported(facts: RoomFacts): boolean {
  return ['review-meeting', 'review-meeting-report'].every((code) => lastOf(facts, code))
}

const HOLDS_UP = {
  inquest: 'The coroner’s inquiry',
  criminal: 'The criminal process',
} as const

/** What keeps the review from being completed. Out: a sentence for each. */
export function needsForComplete(facts: RoomFacts): readonly string[] {
  const analysis = analysisOf(facts)
  const sentBack = facts.moves.findLast(({ code }) => code === 'back')
  return [
    ...(analysis ? [] : ['Record the panel’s analysis.']),
    ...(analysis && sentBack && analysis.on < sentBack.on
      ? [`The panel asked for more on ${dayInWords(sentBack.on)}. Record its analysis since then.`]
      : []),
    ...waitsOf(facts)
      .filter(({ to }) => to === null)
      .map(
        ({ why, from }) =>
          `${HOLDS_UP[why]} of ${dayInWords(from)} is still open. Record how it ended.`,
      ),
  ]
}

/** What is missing before another panel takes the case. Out: a sentence for each. */
export function needsForTransfer(facts: RoomFacts): readonly string[] {
  const told = lastOf(facts, 'panel-of-residence')?.values
  return [
    ...(textIn(lastOf(facts, 'death')?.values, 'resident') === 'no'
      ? []
      : ['Record that the child lived elsewhere: another panel reviews only those deaths.']),
    ...(textIn(told, 'reviews') === 'theirs'
      ? []
      : ['Record that the panel where the child lived was told, and reviews the death.']),
  ]
}
