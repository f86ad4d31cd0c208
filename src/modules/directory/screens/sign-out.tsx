import { Button } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { page, redirect, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { closeSession } from '../store/accounts.ts'

export const signOutScreen: Screen<Services> = {
  show({ tokens }) {
    return Promise.resolve(
      page(
        'Sign out',
        <>
          <h1 class="govuk-heading-l">Do you want to sign out?</h1>
          <Form tokens={tokens}>
            <Button>Sign out</Button>
          </Form>
        </>,
      ),
    )
  },

  async submit({ tx, actor }) {
    if (actor) await closeSession(tx)
    return redirect('/sign-in', 'end')
  },
}
