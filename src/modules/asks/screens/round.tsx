import { BackLink, InsetText, SummaryList } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { can } from '../../../platform/access/index.ts'
import {
  Conflict,
  invalid,
  NotFound,
  page,
  redirect,
  type Answer,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { makeNamelessLinks, makeOpenLink } from '../actions/links.ts'
import { changeRound } from '../actions/rounds.ts'
import type { Round } from '../domain/round.ts'
import { LETTER_WORDS, type LetterState } from '../domain/sending.ts'
import { countSilences, silencesInWords } from '../domain/silences.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { DownloadLinks } from '../render/download-links.tsx'
import { countLetters } from '../store/letters.ts'
import { findRound } from '../store/rounds.ts'
import { countStates } from '../store/standing.ts'
import { NoMailServer } from './mail-notice.tsx'
import { linksPage, MOST_LINKS, RoundForms } from './round-forms.tsx'
import { RoundTag } from './rounds.tsx'

/** One round: where it stands, who has answered, and what can be done with it. */
export const roundScreen: Screen<Services> = {
  async show(request) {
    const round = await findRound(request.tx, request.params['id'] ?? '')
    if (!round) throw new NotFound()
    const manages = can(request.actor, policyOf('ask_letter'), 'read', { state: 'sent' })
    const states = countSilences((await countStates(request.tx)).get(round.id) ?? {})
    const row = (key: string, value: preact.ComponentChildren) => ({
      key: { text: key },
      value: { text: value },
    })
    return page(
      round.title,
      <>
        <span class="govuk-caption-l">{round.period}</span>
        <h1 class="govuk-heading-l">{round.title}</h1>
        {round.reason ? <InsetText>{round.reason}</InsetText> : null}
        {manages && !request.services.mail.ready ? <NoMailServer /> : null}
        <SummaryList
          rows={[
            row('Where it stands', <RoundTag state={round.state} />),
            row('Answers are due by', dayInWords(round.due)),
            row('Answers', silencesInWords(states)),
            ...(manages
              ? [row('Letters', lettersInWords(await countLetters(request.tx, round.id)))]
              : []),
            row('Reminders', remindersInWords(round.reminders)),
          ]}
        />
        <p class="govuk-body">
          {round.state === 'draft' ? (
            <a class="govuk-link" href={paths.audience(round.id)}>
              Choose whom to ask, and open the round
            </a>
          ) : (
            <>
              <a class="govuk-link" href={paths.recipients(round.id)}>
                Who is asked, and where each stands
              </a>
              {' · '}
              {round.template.kind === 'survey_response' ? (
                <a class="govuk-link" href={paths.results(round.id)}>
                  What the answers come to
                </a>
              ) : (
                <a class="govuk-link" href={paths.compare(round.template.code)}>
                  Compare the answers
                </a>
              )}
              {manages ? (
                <>
                  {' · '}
                  <a class="govuk-link" href={paths.roundEvidence(round.id)}>
                    Figures and evidence
                  </a>
                </>
              ) : null}
            </>
          )}
        </p>
        {round.state === 'draft' ? null : (
          <DownloadLinks
            what="this round"
            print={paths.printRound(round.id)}
            download={paths.downloadRound(round.id)}
          />
        )}
        {manages ? <RoundForms request={request} round={round} /> : null}
      </>,
      { beforeContent: <BackLink href={paths.rounds}>Back to asks</BackLink> },
    )
  },

  async submit(request) {
    const round = await findRound(request.tx, request.params['id'] ?? '')
    if (!round) throw new NotFound()
    switch (request.form.text('do')) {
      case 'pause':
        return change(request, round, 'paused', 'Say why it is paused.')
      case 'resume':
        return change(request, round, 'open', null)
      case 'close':
        return change(request, round, 'closed', null)
      case 'reopen':
        return change(request, round, 'open', 'Say why it is opened again.')
      case 'open-link':
        return openLink(request, round)
      default:
        return nameless(request, round)
    }
  },
}

async function change(
  request: Request<Services>,
  { id, state }: Round,
  to: 'open' | 'paused' | 'closed',
  asksReason: string | null,
): Promise<Answer> {
  const reason = request.form.text('reason')
  if (asksReason && reason === '') return invalid({ field: 'reason', message: asksReason })
  if (!(await changeRound(request, id, state, to, asksReason ? reason : '')))
    throw new Conflict('Somebody changed this round meanwhile. Open its page again.')
  return redirect(paths.round(id))
}

async function openLink(request: Request<Services>, round: Round): Promise<Answer> {
  const link = await makeOpenLink(request, round.id)
  if (!link) throw new Conflict('Only an open round can be answered by a link.')
  return linksPage(round, [link], 'Anybody with this address may answer. It is shown once.')
}

async function nameless(request: Request<Services>, round: Round): Promise<Answer> {
  const many = Number(request.form.text('many'))
  if (!Number.isInteger(many) || many < 1 || many > MOST_LINKS)
    return invalid({ field: 'many', message: `Enter a whole number from 1 to ${MOST_LINKS}.` })
  const links = await makeNamelessLinks(request, round.id, many)
  return linksPage(round, links, 'Each address works once, for one person. They are shown once.')
}

function lettersInWords(counts: Readonly<Partial<Record<LetterState, number>>>): string {
  const parts = (Object.keys(LETTER_WORDS) as LetterState[]).flatMap((state) =>
    counts[state]
      ? [`${counts[state].toLocaleString('en-GB')} ${LETTER_WORDS[state].toLowerCase()}`]
      : [],
  )
  return parts.length > 0 ? parts.join(', ') : 'None yet'
}

function remindersInWords(reminders: readonly number[]): string {
  if (reminders.length === 0) return 'None'
  return reminders
    .map((days) => {
      if (days === 0) return 'on the day'
      const many = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`
      return `${many} ${days > 0 ? 'before' : 'after'}`
    })
    .join(', ')
}
