import { createReadStream, existsSync } from 'node:fs'
import { can } from '../../../platform/access/index.ts'
import { dayInWords, whenInWords } from '../../../knowledge/law/index.ts'
import {
  download,
  holds,
  invalid,
  NotFound,
  page,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { replyToChallenge } from '../actions/moderate.ts'
import { improvementsOf, takeUpActions } from '../actions/take-up-actions.ts'
import { cameFromReturn } from '../../work-programme/index.ts'
import { Button } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { titleWithYear, type Round } from '../domain/round.ts'
import { evidencePath } from '../actions/keep-evidence.ts'
import type { GivenReturn } from '../domain/given-return.ts'
import { isEvidence } from '../domain/digest.ts'
import { writeReturnFile } from '../domain/return-file.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { DownloadLinks } from '../render/download-links.tsx'
import { findRecipient } from '../store/recipients.ts'
import { findReturn } from '../store/returns.ts'
import { findRound } from '../store/rounds.ts'
import { listChallengesOf } from '../store/challenges.ts'
import { listModerations } from '../store/moderation.ts'
import { SectionAnswers } from './check.tsx'
import { PanelPart } from './panel-part.tsx'

/** A whole return, for whoever may read it. */
export const givenScreen: Screen<Services> = {
  async show(request) {
    const whole = await getReturn(request)
    const { given, round, recipient } = whole
    if (given.state === 'draft') return redirect(paths.answer(recipient.id))
    return page(
      `${round.title}: ${recipient.name}`,
      <>
        <span class="govuk-caption-l">{titleWithYear(round)}</span>
        <h1 class="govuk-heading-l">{recipient.name}</h1>
        <p class="govuk-body">
          {given.submittedAt ? `Sent at ${whenInWords(given.submittedAt)}. ` : ''}
          {given.signedName ? `Signed off by ${given.signedName}, ${given.signedPost}. ` : ''}
          {given.edition > 1 ? `Edition ${given.edition}. ` : ''}
          {round.due ? `Due on ${dayInWords(recipient.due ?? round.due)}.` : ''}
        </p>
        {round.template.sections.map((section) => (
          <SectionAnswers
            asking={whole}
            section={section}
            answers={given.answers}
            given={given.id}
            fixed
          />
        ))}
        <PanelPart
          request={request}
          round={round}
          decided={await listModerations(request.tx, [given.id])}
          challenges={await listChallengesOf(request.tx, given.id)}
        />
        {await improvements(request, whole)}
        {mayModerate(request, given) && round.template.scoring ? (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.moderate(given.id)}>
              What the panel makes of it
            </a>
          </p>
        ) : null}
        <DownloadLinks
          what="this return"
          print={paths.printReturn(given.id)}
          download={paths.downloadReturn(given.id)}
        />
        {mayTakeElsewhere(request, given.kind, given.agencyId) ? (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.returnFile(given.id)}>
              Download these answers for another board
            </a>
          </p>
        ) : null}
      </>,
    )
  },

  async submit(request) {
    const { given, round } = await getReturn(request)
    if (request.form.text('do') === 'take-up') {
      if (!holds(request.actor, 'BM')) throw new NotFound()
      await takeUpActions(request, round, given)
      return redirect('/actions')
    }
    const reply = request.form.text('reply')
    if (reply === '') return invalid({ field: 'reply', message: 'Enter your answer.' })
    if (!(await replyToChallenge(request, request.form.text('challenge'), reply)))
      return invalid({ field: 'reply', message: 'This has been answered already.' })
    return redirect(paths.given(given.id))
  },
}

/** The answers as a file that another board's page takes in. */
export const returnFileScreen: Screen<Services> = {
  async show(request) {
    const { given, round, recipient } = await getReturn(request)
    if (given.state === 'draft') throw new NotFound()
    const from = titleWithYear(round)
    const name = `${round.template.code}-${recipient.name}.json`.replaceAll(/[^\w.-]+/g, '-')
    return download(name, 'application/json', writeReturnFile(round, given, from))
  },
}

/** A file of evidence, to whoever may read the return it belongs to. */
export const evidenceFileScreen: Screen<Services> = {
  async show(request) {
    const { given } = await getReturn(request)
    const file = Object.values(given.answers)
      .flatMap(({ value }) => (isEvidence(value) ? value.files : []))
      .find(({ sha256 }) => sha256 === request.params['sha256'])
    const path = file && evidencePath(request.services.uploads, file.sha256)
    if (!file || !path || !existsSync(path)) throw new NotFound()
    await request.audit('ask_return', given.id, 'evidence read', { file: file.sha256 })
    return download(file.name, file.type, createReadStream(path))
  },
}

/** What it promises to improve; the Business Manager takes it into the board’s actions. */
async function improvements(
  { actor, tx, tokens }: Request<Services>,
  { given, round }: { readonly given: GivenReturn; readonly round: Round },
) {
  if (improvementsOf(round, given).length === 0 || !holds(actor, 'BM')) return null
  if (await cameFromReturn(tx, given.id))
    return <p class="govuk-body">Its improvements are among the board’s actions.</p>
  return (
    <Form tokens={tokens}>
      <input type="hidden" name="do" value="take-up" />
      <Button classes="govuk-button--secondary">
        Take its improvements into the board’s actions
      </Button>
    </Form>
  )
}

function mayModerate({ actor }: Request<Services>, { kind }: GivenReturn): boolean {
  return (
    (kind === 'self_assessment' || kind === 'school_return') &&
    can(actor, policyOf(kind), 'move', { state: 'submitted' }, 'moderated')
  )
}

async function getReturn({ tx, params }: Request<Services>) {
  const given = await findReturn(tx, params['id'] ?? '')
  const recipient = given && (await findRecipient(tx, given.recipientId))
  const round = given && (await findRound(tx, given.roundId))
  if (!given || !recipient || !round) throw new NotFound()
  return { given, recipient, round }
}

// Its own answers are the agency's to take elsewhere; whoever came by a link is one of theirs.
function mayTakeElsewhere(
  { actor }: Request<Services>,
  kind: Parameters<typeof policyOf>[0],
  agencyId: string | null,
): boolean {
  return actor === null || can(actor, policyOf(kind), 'edit', { state: 'draft', agencyId })
}
