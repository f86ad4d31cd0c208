import type { Tx } from '../../../platform/http/index.ts'
import { whatStands } from '../domain/moderated.ts'
import type { Replied, RoundFacts } from '../domain/round-facts.ts'
import type { Round } from '../domain/round.ts'
import { scoresOf } from '../domain/scores.ts'
import { listChallenges } from './challenges.ts'
import { listModerations, type Moderation } from './moderation.ts'
import { listRecipients } from './recipients.ts'
import { listReturns } from './returns.ts'
import { tallySurvey } from './survey.ts'

/** Everything a round says, as far as this person may read it. */
export async function findRoundFacts(tx: Tx, round: Round): Promise<RoundFacts> {
  const recipients = await listRecipients(tx, round.id)
  const returns = await listReturns(tx, round.id)
  const ids = returns.map(({ id }) => id)
  const moderations = await listModerations(tx, ids)
  const challenges = await listChallenges(tx, round.id)
  const byRecipient = new Map(returns.map((given) => [given.recipientId, given]))
  const replies = recipients.map((recipient): Replied => {
    const given = byRecipient.get(recipient.id)
    const own = moderations.filter(({ returnId }) => returnId === given?.id)
    const stands = [...whatStands<Moderation>(own).values()]
    const self = given ? scoresOf(round.template, given.answers) : {}
    return {
      recipient,
      answers: given?.answers ?? null,
      self,
      moderated: Object.fromEntries(stands.map(({ standard, score }) => [standard, score])),
      evidenceSeen:
        stands.length > 0 &&
        stands.length >= Object.keys(self).length &&
        stands.every(({ evidenceSeen }) => evidenceSeen),
      challenges: challenges.filter(({ returnId }) => returnId === given?.id).map(({ id }) => id),
    }
  })
  const isSurvey = round.template.kind === 'survey_response'
  return { round, replies, tally: isSurvey ? await tallySurvey(tx, round.id, null) : [] }
}
