import { BackLink, Button, DataTable } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, page, redirect, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { decideLetters } from '../actions/letters.ts'
import { LETTER_WORDS } from '../domain/sending.ts'
import { paths } from '../paths.ts'
import { listLettersToDecide, type Letter } from '../store/letters.ts'
import { LETTER_KINDS } from './recipient.tsx'

/** Letters that could not be sent, and those that may have been: a person decides about each. */
export const lettersScreen: Screen<Services> = {
  async show(request) {
    const letters = await listLettersToDecide(request.tx)
    return page(
      'Letters that need your decision',
      <>
        <h1 class="govuk-heading-l">Letters that need your decision</h1>
        {letters.length === 0 ? (
          <p class="govuk-body sightline-empty">Every letter was sent, or waits its turn.</p>
        ) : (
          <>
            <p class="govuk-body">
              A letter that may have been sent is not sent again by itself, so that nobody is
              written to twice. Ask the person, or send it again.
            </p>
            <Form tokens={request.tokens}>
              <Letters letters={letters} />
              <div class="govuk-button-group">
                <Button name="do" value="again">
                  Send those ticked again
                </Button>
                <Button name="do" value="drop" classes="govuk-button--secondary">
                  Let those ticked rest
                </Button>
              </div>
            </Form>
          </>
        )}
      </>,
      { beforeContent: <BackLink href={paths.rounds}>Back to asks</BackLink> },
    )
  },

  async submit(request) {
    const { form, tx } = request
    const open = await listLettersToDecide(tx)
    const ticked = open.filter(({ id }) => form.all('letter').includes(id)).map(({ id }) => id)
    if (ticked.length === 0) return invalid({ field: 'letter', message: 'Tick a letter.' })
    await decideLetters(request, ticked, form.text('do') === 'again' ? 'waiting' : 'dropped')
    return redirect(paths.letters)
  },
}

function Letters({ letters }: Readonly<{ letters: readonly Letter[] }>) {
  return (
    <DataTable
      label="Letters that need your decision"
      head={[{ text: 'To' }, { text: 'Letter' }, { text: 'What happened' }]}
      rows={letters.map(
        ({ id, name, email, kind, at, state, problem, roundId, recipientId }, n) => [
          {
            text: (
              <div class="govuk-checkboxes govuk-checkboxes--small">
                <div class="govuk-checkboxes__item">
                  <input
                    class="govuk-checkboxes__input"
                    type="checkbox"
                    name="letter"
                    id={n === 0 ? 'letter' : `letter-${n}`}
                    value={id}
                  />
                  <label
                    class="govuk-label govuk-checkboxes__label"
                    for={n === 0 ? 'letter' : `letter-${n}`}
                  >
                    {name}
                    <span class="sightline-basis-line">{email ?? 'No address'}</span>
                  </label>
                </div>
              </div>
            ),
          },
          {
            text: (
              <a class="govuk-link" href={paths.recipient(roundId, recipientId)}>
                {LETTER_KINDS[kind]}, {dayInWords(at.toISOString().slice(0, 10))}
              </a>
            ),
          },
          { text: `${LETTER_WORDS[state]}. ${problem}` },
        ],
      )}
    />
  )
}
