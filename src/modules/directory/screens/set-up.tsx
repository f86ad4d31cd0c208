import { toString as qrSvg } from 'qrcode'
import { Button, Input, PasswordInput } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  page,
  redirect,
  type FieldError,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import { sha256Of } from '../../../platform/secrets/index.ts'
import type { Services } from '../../../platform/services.ts'
import { setCredentials } from '../actions/credentials.ts'
import { passwordProblem } from '../domain/password.ts'
import { newSecondFactor, secondFactorUri, stepOfCode } from '../domain/second-factor.ts'
import { findLink, type Link } from '../store/accounts.ts'

/** Where a one-time link leads: choose a password, set up the authenticator app, or both. */
export const setUpScreen: Screen<Services> = {
  async show(request) {
    const link = await getLink(request)
    const { kept, tokens } = request
    const error = (field: string) => kept?.errors.find((one) => one.field === field)?.message
    const title =
      link.purpose === 'second-factor' ? 'Set up your authenticator app' : 'Choose a password'
    return page(
      title,
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <Form tokens={tokens}>
          {link.purpose === 'second-factor' ? null : (
            <PasswordInput
              name="password"
              label="Password"
              hint="At least 15 characters. Three or four unrelated words work well."
              autocomplete="new-password"
              errorMessage={error('password')}
            />
          )}
          {link.purpose === 'password' ? null : (
            <SecondFactor
              email={link.email}
              secret={kept?.fields.text('secret')}
              image={await qrImage(link.email, kept?.fields.text('secret'))}
              errorMessage={error('code')}
            />
          )}
          <Button>Save and sign in</Button>
        </Form>
      </>,
    )
  },

  async submit(request) {
    const link = await getLink(request)
    const { form, now, params } = request
    const errors: FieldError[] = []
    const password = link.purpose === 'second-factor' ? null : form.raw('password')
    const secret = link.purpose === 'password' ? null : form.text('secret')
    const problem = password === null ? null : passwordProblem(password, [link.email])
    if (problem) errors.push({ field: 'password', message: problem })
    if (secret !== null && stepOfCode(secret, form.text('code'), now, null) === null)
      errors.push({
        field: 'code',
        message: 'Enter the six-digit code the app shows now. If it changed, enter the new one.',
      })
    if (errors.length > 0) return invalid(...errors)
    if (!(await setCredentials(request, params['token'] ?? '', { password, secret })))
      throw new NotFound()
    return redirect('/sign-in')
  },
}

async function getLink({ tx, params }: Request<Services>): Promise<Link> {
  const link = await findLink(tx, sha256Of(params['token'] ?? ''))
  if (!link) throw new NotFound()
  return link
}

type Drawn = { readonly secret: string; readonly source: string }

async function qrImage(email: string, kept: string | undefined): Promise<Drawn> {
  const fresh = newSecondFactor(email)
  const secret = kept ?? fresh.secret
  const svg = await qrSvg(secondFactorUri(email, secret), { type: 'svg', margin: 1, width: 200 })
  return { secret, source: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` }
}

function SecondFactor(
  props: Readonly<{
    email: string
    secret: string | undefined
    image: Drawn
    errorMessage: string | undefined
  }>,
) {
  const { secret, source } = props.image
  return (
    <>
      <h2 class="govuk-heading-m">Add Sightline to your authenticator app</h2>
      <p class="govuk-body">Scan this picture with the app, or type the key into it.</p>
      <img src={source} width="200" height="200" alt="Picture that holds the key below" />
      <p class="govuk-body">
        Key: <code>{secret.replaceAll(/(.{4})/g, '$1 ').trim()}</code>
      </p>
      <input type="hidden" name="secret" value={secret} />
      <Input
        name="code"
        label="Six-digit code the app shows"
        inputmode="numeric"
        autocomplete="one-time-code"
        classes="govuk-input--width-5"
        errorMessage={props.errorMessage}
      />
    </>
  )
}
