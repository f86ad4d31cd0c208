import { BackLink, Button, Radios } from '../../../govuk/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, page, redirect, signedIn, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { findOwnContact, listGroupContacts } from '../../directory/index.ts'
import { beginRound } from '../actions/rounds.ts'
import { paths } from '../paths.ts'
import { listUsableTemplates } from '../store/templates.ts'
import { readRoundFields, RoundBoxes } from './round-fields.tsx'

/** Begins a round: which template, in which words, by when. Whom to ask comes next. */
export const newRoundScreen: Screen<Services> = {
  async show(request) {
    const { kept, tokens, tx } = request
    const today = request.now.toISOString().slice(0, 10)
    const own = await findOwnContact(tx, signedIn(request).personId)
    const templates = await listUsableTemplates(tx)
    return page(
      'Ask something',
      <>
        <h1 class="govuk-heading-l">Ask something</h1>
        <p class="govuk-body">Nobody is told anything until you open the round.</p>
        <Form tokens={tokens}>
          <Radios
            name="template"
            fieldset={{ legend: 'What do you want to ask?' }}
            value={kept?.fields.text('template')}
            errorMessage={errorOf(kept, 'template')}
            items={templates.map(({ code, version, title, purpose }) => ({
              value: `${code} ${version}`,
              text: `${title}, version ${version}`,
              hint: purpose,
            }))}
          />
          <RoundBoxes
            kept={kept}
            contact={own ? `${own.name} (${own.email})` : ''}
            groups={await listGroupContacts(tx, today)}
          />
          <Button>Continue to whom to ask</Button>
        </Form>
      </>,
      { beforeContent: <BackLink href={paths.rounds}>Back to asks</BackLink> },
    )
  },

  async submit(request) {
    const { form, tx } = request
    const today = request.now.toISOString().slice(0, 10)
    const { fields, errors } = readRoundFields(form, today, await listGroupContacts(tx, today))
    const template = (await listUsableTemplates(tx)).find(
      ({ code, version }) => `${code} ${version}` === form.text('template'),
    )
    const chosen = template
      ? errors
      : [{ field: 'template', message: 'Choose what to ask.' }, ...errors]
    if (!template || chosen.length > 0) return invalid(...chosen)
    return redirect(paths.audience(await beginRound(request, { ...fields, template })))
  },
}
