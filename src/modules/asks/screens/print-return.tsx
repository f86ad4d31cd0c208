import { BackLink } from '../../../govuk/index.ts'
import { DocumentBody } from '../../../platform/documents/index.ts'
import { NotFound, page, type Request, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { standingScores } from '../domain/panel.ts'
import { paths } from '../paths.ts'
import { DownloadLinks } from '../render/download-links.tsx'
import { returnDocument, type PrintedReturn } from '../render/return-document.ts'
import { returnRows } from '../render/tables.ts'
import { listChallengesOf } from '../store/challenges.ts'
import { listModerations } from '../store/moderation.ts'
import { findRecipient } from '../store/recipients.ts'
import { findReturn } from '../store/returns.ts'
import { findRound } from '../store/rounds.ts'
import { partnershipName } from './partnership-name.ts'
import { sendExport } from './send-export.ts'

/** A return as it is printed, for whoever may read it. */
export const printReturnScreen: Screen<Services> = {
  async show(request) {
    const whole = await getPrinted(request)
    const document = returnDocument(whole)
    const { id } = whole.given
    return page(
      document.title,
      <>
        <DownloadLinks what="this return" download={paths.downloadReturn(id)} />
        <DocumentBody document={document} />
      </>,
      { beforeContent: <BackLink href={paths.given(id)}>Back to the return</BackLink> },
    )
  },
}

/** A return in one of its formats. */
export const downloadReturnScreen: Screen<Services> = {
  async show(request) {
    const whole = await getPrinted(request)
    const { recipient, round, given } = whole
    return sendExport(request, request.params['as'], {
      kind: 'ask_return',
      id: given.id,
      name: `${round.template.code} ${recipient.name} ${round.period}`,
      document: () => returnDocument(whole),
      rows: () => returnRows(whole),
      detail: { edition: String(given.edition) },
    })
  },
}

async function getPrinted(request: Request<Services>): Promise<PrintedReturn> {
  const { tx, params, now } = request
  const given = await findReturn(tx, params['id'] ?? '')
  const recipient = given && (await findRecipient(tx, given.recipientId))
  const round = given && (await findRound(tx, given.roundId))
  if (!given || !recipient || !round) throw new NotFound()
  const decided = await listModerations(tx, [given.id])
  return {
    owner: await partnershipName(request, round),
    at: now,
    round,
    recipient,
    given,
    panel: standingScores(decided).get(given.id) ?? new Map(),
    challenges: await listChallengesOf(tx, given.id),
  }
}
