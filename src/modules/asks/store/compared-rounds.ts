import type { Tx } from '../../../platform/http/index.ts'
import type { ComparedRound } from '../domain/comparison-rows.ts'
import { standingScores } from '../domain/panel.ts'
import type { Round } from '../domain/round.ts'
import { scoresOf } from '../domain/scores.ts'
import { listModerations } from './moderation.ts'
import { listRecipients } from './recipients.ts'
import { listReturns } from './returns.ts'
import { listRoundsOf } from './rounds.ts'

/** The rounds of a template with what each asked scored, the latest year first; as far as one may read. */
export async function listComparedRounds(tx: Tx, code: string): Promise<readonly ComparedRound[]> {
  const compared: ComparedRound[] = []
  for (const round of await listRoundsOf(tx, code)) compared.push(await comparedRound(tx, round))
  return compared
}

async function comparedRound(tx: Tx, round: Round): Promise<ComparedRound> {
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
