import { BackLink, DataTable, Tag } from '../../../govuk/index.ts'
import { dayInWords, isDay } from '../../../knowledge/law/index.ts'
import { readDate } from '../../../platform/forms/date-field.tsx'
import {
  Conflict,
  invalid,
  NotFound,
  page,
  redirect,
  type Answer,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { makeLink } from '../actions/links.ts'
import { changeAddress, giveMoreTime, noteSilence, reopenReturn } from '../actions/recipients.ts'
import { isAddress } from '../domain/audience.ts'
import { dueOf, SILENCE_WORDS, silenceOf, type Recipient, type Round } from '../domain/round.ts'
import { LETTER_WORDS } from '../domain/sending.ts'
import { paths } from '../paths.ts'
import { listLettersTo } from '../store/letters.ts'
import { findRecipient } from '../store/recipients.ts'
import { findLatestReturn } from '../store/returns.ts'
import { findRound } from '../store/rounds.ts'
import { RecipientForms } from './recipient-forms.tsx'
import { linksPage } from './round-forms.tsx'

/** One who was asked: letters, more time, what stands in the way, and opening again what was sent in. */
export const recipientScreen: Screen<Services> = {
  async show(request) {
    const { round, recipient } = await found(request)
    const letters = await listLettersTo(request.tx, recipient.id)
    const given = await findLatestReturn(request.tx, recipient.id)
    const email = letters.find((one) => one.recipientId === recipient.id)?.email ?? null
    return page(
      recipient.name,
      <>
        <span class="govuk-caption-l">{round.title}</span>
        <h1 class="govuk-heading-l">{recipient.name}</h1>
        <p class="govuk-body">
          <Tag>{SILENCE_WORDS[silenceOf(recipient)]}</Tag> Due by{' '}
          {dayInWords(dueOf(round, recipient))}.
          {recipient.dueReason ? ` More time: ${recipient.dueReason}` : ''}
        </p>
        {recipient.reason ? <p class="govuk-body">The reason: {recipient.reason}</p> : null}
        {given && given.state !== 'draft' ? (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.given(given.id)}>
              Read what was sent in
            </a>
          </p>
        ) : null}
        {letters.length === 0 ? (
          <p class="govuk-body sightline-empty">No letter has been written.</p>
        ) : (
          <DataTable
            caption="Letters"
            captionClasses="govuk-table__caption--m"
            head={[{ text: 'Letter' }, { text: 'Written' }, { text: 'Where it stands' }]}
            rows={letters.map(({ kind, at, state, problem }) => [
              { text: LETTER_KINDS[kind] },
              { text: dayInWords(at.toISOString().slice(0, 10)) },
              { text: `${LETTER_WORDS[state]}${problem ? `. ${problem}` : ''}` },
            ])}
          />
        )}
        <RecipientForms request={request} round={round} recipient={recipient} email={email} />
      </>,
      {
        beforeContent: <BackLink href={paths.recipients(round.id)}>Back to who is asked</BackLink>,
      },
    )
  },

  async submit(request) {
    const { round, recipient } = await found(request)
    const { form } = request
    const reason = form.text('reason')
    const missing = (words: string): Answer => invalid({ field: 'reason', message: words })
    switch (form.text('do')) {
      case 'extend':
        return extend(request, round, recipient)
      case 'reopen':
        if (reason === '') return missing('Say why it is opened again.')
        return done(round, recipient, await reopenReturn(request, recipient, reason))
      case 'blocked':
      case 'refused': {
        if (reason === '') return missing('Say what you were told.')
        const state = form.text('do') === 'blocked' ? 'blocked' : 'refused'
        return done(round, recipient, await noteSilence(request, recipient, state, reason))
      }
      case 'address': {
        const email = form.text('email')
        if (!isAddress(email))
          return invalid({ field: 'email', message: 'Enter an address like name@example.org.' })
        await changeAddress(request, recipient, email)
        return done(round, recipient, true)
      }
      default:
        return linksPage(
          round,
          [await makeLink(request, recipient)],
          `For ${recipient.name} alone. It works once, and is shown once.`,
        )
    }
  },
}

export const LETTER_KINDS = {
  invitation: 'Invitation',
  reminder: 'Reminder',
  digest: 'Reminder of all that is owed',
  extension: 'More time',
  'new-link': 'New link',
  reopened: 'Opened again',
} as const

async function found(request: Request<Services>) {
  const { params, tx } = request
  const recipient = await findRecipient(tx, params['recipient'] ?? '')
  const round = await findRound(tx, params['id'] ?? '')
  if (!round || recipient?.roundId !== round.id) throw new NotFound()
  return { round, recipient }
}

async function extend(
  request: Request<Services>,
  round: Round,
  recipient: Recipient,
): Promise<Answer> {
  const errors: FieldError[] = []
  const [due, reason] = [readDate(request.form, 'due'), request.form.text('reason')]
  if (!isDay(due) || due <= dueOf(round, recipient))
    errors.push({ field: 'due', message: 'Enter a day after the one it is due by now.' })
  if (reason === '') errors.push({ field: 'reason', message: 'Say why there is more time.' })
  if (errors.length > 0) return invalid(...errors)
  return done(round, recipient, await giveMoreTime(request, recipient, due, reason))
}

function done(round: Round, recipient: Recipient, held: boolean): Answer {
  if (!held) throw new Conflict('Somebody changed this meanwhile. Open the page again.')
  return redirect(paths.recipient(round.id, recipient.id))
}
