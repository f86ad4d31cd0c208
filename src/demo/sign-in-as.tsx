import { Button, InsetText } from '../govuk/index.ts'
import { findAccount, insertSession } from '../modules/directory/index.ts'
import { Form } from '../platform/forms/form.tsx'
import { NotFound, page, redirect, type Route, type Screen } from '../platform/http/index.ts'
import { newToken } from '../platform/secrets/index.ts'
import type { Services } from '../platform/services.ts'
import { addressOf, PEOPLE, SEVERNSHIRE } from './people.ts'

const MANAGER = { name: 'Morgan Hale', title: 'Business Manager' }

/** Who may be tried out, and the path that signs in as each. */
export const DEMO_SIGN_INS = [MANAGER, ...PEOPLE].map(({ name, title }) => ({
  name,
  title,
  path: `/demo/${addressOf(name).split('@')[0] ?? ''}`,
}))

const asPerson: Screen<Services> = {
  show({ params, tokens }) {
    const person = getPerson(params['person'])
    return Promise.resolve(
      page(
        `Sign in as ${person.name}`,
        <>
          <h1 class="govuk-heading-l">Sign in as {person.name}</h1>
          <InsetText>This is the demonstration. Every place and person in it is made up.</InsetText>
          <p class="govuk-body">{person.title}</p>
          <Form tokens={tokens}>
            <Button>Sign in as {person.name}</Button>
          </Form>
        </>,
      ),
    )
  },

  async submit({ tx, params }) {
    const person = getPerson(params['person'])
    const email = person.name === MANAGER.name ? SEVERNSHIRE.admin : addressOf(person.name)
    const account = await findAccount(tx, email)
    if (!account) throw new NotFound()
    const { token, sha256 } = newToken()
    await insertSession(tx, { sha256, account: account.id, step: null })
    return redirect('/home', { start: token })
  },
}

/** Served only with `--demo`, on the embedded database. */
export const demoRoutes: readonly Route<Services>[] = [
  { path: '/demo/:person', permission: 'public', screen: asPerson },
]

function getPerson(name: string | undefined) {
  const person = DEMO_SIGN_INS.find(({ path }) => path === `/demo/${name ?? ''}`)
  if (!person) throw new NotFound()
  return person
}
