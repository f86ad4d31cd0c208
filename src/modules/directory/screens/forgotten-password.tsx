import { Button, Input } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { invalid, page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { sendLink } from '../actions/credentials.ts'

export const forgottenPasswordScreen: Screen<Services> = {
  show({ kept, tokens }) {
    return Promise.resolve(
      page(
        'Forgotten password',
        <>
          <h1 class="govuk-heading-l">Forgotten password</h1>
          <p class="govuk-body">We will send you a link. It works once, for one hour.</p>
          <Form tokens={tokens}>
            <Input
              name="email"
              label="Email address"
              type="email"
              autocomplete="username"
              value={kept?.fields.text('email')}
              errorMessage={kept?.errors[0]?.message}
            />
            <Button>Send the link</Button>
          </Form>
        </>,
      ),
    )
  },

  async submit(request) {
    const email = request.form.text('email')
    if (!email.includes('@'))
      return invalid({ field: 'email', message: 'Enter an email address, like name@example.org.' })
    await sendLink(request, email, 'password')
    // The same words whether or not anybody has this address.
    return page(
      'Check your email',
      <>
        <h1 class="govuk-heading-l">Check your email</h1>
        <p class="govuk-body">If an account has this address, a link is on its way.</p>
        <p class="govuk-body">If nothing comes, ask your Business Manager for a new invitation.</p>
      </>,
    )
  },
}
