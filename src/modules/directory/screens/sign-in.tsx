import { Button, Input, PasswordInput, WarningText } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  page,
  redirect,
  type Kept,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { signIn } from '../actions/sign-in.ts'

/** Sign in, in one step: address, password and the code of the authenticator app. */
export const signInScreen: Screen<Services> = {
  show({ kept, query, tokens }) {
    const error = kept?.errors[0]?.message
    const then = kept?.fields.text('then') ?? query.text('then')
    return Promise.resolve(
      page(
        'Sign in',
        <>
          <h1 class="govuk-heading-l">Sign in</h1>
          {query.has('kept') ? (
            <WarningText iconFallbackText="Warning">
              Your session had ended. What you typed is kept, and comes back when you sign in.
            </WarningText>
          ) : null}
          <Form tokens={tokens}>
            <input type="hidden" name="then" value={then} />
            <Input
              name="email"
              label="Email address"
              type="email"
              autocomplete="username"
              value={kept?.fields.text('email')}
              errorMessage={error}
            />
            <PasswordInput name="password" label="Password" autocomplete="current-password" />
            <Input
              name="code"
              label="Six-digit code"
              hint="From the authenticator app on your phone."
              inputmode="numeric"
              autocomplete="one-time-code"
              classes="govuk-input--width-5"
            />
            <Button>Sign in</Button>
          </Form>
          <p class="govuk-body">
            <a class="govuk-link" href="/forgotten-password">
              I have forgotten my password
            </a>
          </p>
          <p class="govuk-body">
            If you have lost your phone, ask your Business Manager to reset your second factor.
          </p>
        </>,
        kept ? { errors: kept.errors } : {},
      ),
    )
  },

  async submit(request) {
    const { form } = request
    const result = await signIn(request, {
      email: form.text('email'),
      password: form.raw('password'),
      code: form.text('code'),
    })
    // The failure was counted, so the transaction must stand: the page again, not a rolled-back one.
    if (result === 'wrong') return signInScreen.show({ ...request, kept: wrong(request) })
    if (result === 'closed')
      return invalid({
        field: 'email',
        message: 'There were too many tries. Wait 15 minutes, then try again.',
      })
    return redirect(localPath(form.text('then')), { start: result.token })
  },
}

function wrong({ form }: Request<Services>): Kept {
  const message = 'The email address, password or code is not right.'
  return { fields: form, errors: [{ field: 'email', message }] }
}

/** In: where to go on to. Out: the same if it is a path of this site, else the home page. */
function localPath(then: string): string {
  return /^\/(?![/\\])/.test(then) ? then : '/home'
}
