import { BackLink, Button, InsetText } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { Conflict, NotFound, page, redirect, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findPartnership } from '../../directory/index.ts'
import { openRound } from '../actions/rounds.ts'
import { composeLetter } from '../domain/letters.ts'
import { paths } from '../paths.ts'
import { findAudience } from '../store/audience.ts'
import { findRound } from '../store/rounds.ts'
import { NoMailServer } from './mail-notice.tsx'

/** The letter as the first of those asked will get it, and the button that sends it to all. */
export const openRoundScreen: Screen<Services> = {
  async show(request) {
    const id = request.params['id'] ?? ''
    const [round, audience] = [await findRound(request.tx, id), await findAudience(request.tx, id)]
    const first = audience?.find(({ email }) => email !== '') ?? audience?.[0]
    if (!round || !audience) throw new NotFound()
    if (!first) return redirect(paths.audience(id))
    const letters = audience.filter(({ email }) => email !== '').length
    const letter = composeLetter({
      kind: 'invitation',
      partnership: (await findPartnership(request.tx))?.name ?? '',
      name: first.contactName || first.name,
      asks: [{ title: round.title, due: round.due, url: `${request.services.origin}/…` }],
      purpose: round.template.purpose,
      reason: '',
      contact: round.contact,
      signsIn: first.signsIn,
      today: request.now.toISOString().slice(0, 10),
    })
    const many = (n: number, one: string, more: string) =>
      n === 1 ? `1 ${one}` : `${n.toLocaleString('en-GB')} ${more}`
    return page(
      'See the letter, and open the round',
      <>
        <span class="govuk-caption-l">{round.title}</span>
        <h1 class="govuk-heading-l">See the letter, and open the round</h1>
        <p class="govuk-body">
          {many(audience.length, 'is asked', 'are asked')}, by {dayInWords(round.due)}.{' '}
          {many(letters, 'gets a letter', 'get a letter')}.
          {audience.length > letters
            ? ` ${many(audience.length - letters, 'has no address', 'have no address')}.`
            : ''}
        </p>
        {request.services.mail.ready ? null : <NoMailServer />}
        <h2 class="govuk-heading-m">{letter.subject}</h2>
        <InsetText>
          {letter.text.split('\n\n').map((part) => (
            <p class="govuk-body sightline-breaks">
              {part.split('\n').map((line) => (
                <>
                  {line}
                  <br />
                </>
              ))}
            </p>
          ))}
        </InsetText>
        <Form tokens={request.tokens}>
          <Button>Open the round, and send the letters</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.audience(id)}>Back to whom to ask</BackLink> },
    )
  },

  async submit(request) {
    const id = request.params['id'] ?? ''
    if (!(await openRound(request, id)))
      throw new Conflict('This round is open already. Open its page to see who is asked.')
    return redirect(paths.round(id))
  },
}
