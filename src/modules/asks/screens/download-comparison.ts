import { NotFound, type Request, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { comparisonRows, type ComparedRound } from '../domain/comparison-rows.ts'
import { standingScores } from '../domain/panel.ts'
import type { Round } from '../domain/round.ts'
import { scoresOf } from '../domain/scores.ts'
import { comparisonDocument } from '../render/comparison-document.ts'
import { comparisonTable } from '../render/tables.ts'
import { listModerations } from '../store/moderation.ts'
import { listRecipients } from '../store/recipients.ts'
import { listReturns } from '../store/returns.ts'
import { listRoundsOf } from '../store/rounds.ts'
import { partnershipName } from './partnership-name.ts'
import { sendExport } from './send-export.ts'

/** A template's years side by side, in one of the formats. */
export const downloadComparisonScreen: Screen<Services> = {
  async show(request) {
    const { tx, params, now } = request
    const code = params['code'] ?? ''
    const rounds = await listRoundsOf(tx, code)
    const [latest] = rounds
    // A survey has answers of nobody in particular: it is compared by its counts, elsewhere.
    if (!latest || latest.template.kind === 'survey_response') throw new NotFound()
    const compared: ComparedRound[] = []
    for (const round of rounds) compared.push(await comparedRound(request, round))
    const whole = {
      owner: await partnershipName(request, latest),
      at: now,
      title: latest.template.title,
      rows: comparisonRows(compared),
    }
    return sendExport(request, params['as'], {
      kind: 'ask_round',
      id: null,
      name: `${code} year by year`,
      document: () => comparisonDocument(whole),
      rows: () => comparisonTable(whole),
      detail: { template: code },
    })
  },
}

async function comparedRound({ tx }: Request<Services>, round: Round): Promise<ComparedRound> {
  const returns = await listReturns(tx, round.id)
  const panel = standingScores(
    await listModerations(
      tx,
      returns.map(({ id }) => id),
    ),
  )
  return {
    round,
    recipients: await listRecipients(tx, round.id),
    self: new Map(
      returns.map(({ recipientId, answers }) => [recipientId, scoresOf(round.template, answers)]),
    ),
    moderated: new Map(
      returns.map(({ id, recipientId }) => [
        recipientId,
        Object.fromEntries(
          [...(panel.get(id) ?? [])].map(([standard, { score }]) => [standard, score]),
        ),
      ]),
    ),
  }
}
