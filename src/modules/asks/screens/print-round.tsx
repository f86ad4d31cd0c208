import { BackLink } from '../../../govuk/index.ts'
import { DocumentBody } from '../../../platform/documents/index.ts'
import { NotFound, page, type Request, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { listAgencies } from '../../directory/index.ts'
import { standingScores } from '../domain/panel.ts'
import type { Recipient } from '../domain/round.ts'
import { paths } from '../paths.ts'
import { DownloadLinks } from '../render/download-links.tsx'
import { roundDocument, type PrintedRound } from '../render/round-document.ts'
import { roundRows } from '../render/tables.ts'
import { listModerations } from '../store/moderation.ts'
import { listRecipients } from '../store/recipients.ts'
import { listReturns } from '../store/returns.ts'
import { findRound } from '../store/rounds.ts'
import { tallySurvey } from '../store/survey.ts'
import { partnershipName } from './partnership-name.ts'
import { sendExport } from './send-export.ts'

/** A round as it is printed, with what this reader may read of it. */
export const printRoundScreen: Screen<Services> = {
  async show(request) {
    const whole = await getPrinted(request)
    const document = roundDocument(whole)
    const { id } = whole.round
    return page(
      document.title,
      <>
        <DownloadLinks what="this round" download={paths.downloadRound(id)} />
        <DocumentBody document={document} />
      </>,
      { beforeContent: <BackLink href={paths.round(id)}>Back to the round</BackLink> },
    )
  },
}

/** A round in one of its formats. */
export const downloadRoundScreen: Screen<Services> = {
  async show(request) {
    const whole = await getPrinted(request)
    const { round } = whole
    return sendExport(request, request.params['as'], {
      kind: 'ask_round',
      id: round.id,
      name: `${round.template.code} ${round.period}`,
      document: () => roundDocument(whole),
      rows: () => roundRows(whole),
    })
  },
}

async function getPrinted(request: Request<Services>): Promise<PrintedRound> {
  const { tx, params, now } = request
  const round = await findRound(tx, params['id'] ?? '')
  if (!round) throw new NotFound()
  const recipients = await listRecipients(tx, round.id)
  const isSurvey = round.template.kind === 'survey_response'
  const returns = isSurvey ? [] : await listReturns(tx, round.id)
  const ids = returns.map(({ id }) => id)
  return {
    owner: await partnershipName(request, round),
    at: now,
    round,
    recipients,
    notAsked: await namesNotAsked(request, recipients),
    returns: new Map(returns.map((one) => [one.recipientId, one])),
    panel: standingScores(ids.length > 0 ? await listModerations(tx, ids) : []),
    tally: isSurvey ? await tallySurvey(tx, round.id, null) : null,
  }
}

async function namesNotAsked(
  { tx }: Request<Services>,
  recipients: readonly Recipient[],
): Promise<readonly string[] | null> {
  if (!recipients.some(({ askedAs }) => askedAs === 'agency')) return null
  const asked = new Set(recipients.map(({ agencyId }) => agencyId))
  return (await listAgencies(tx)).filter(({ id }) => !asked.has(id)).map(({ name }) => name)
}
