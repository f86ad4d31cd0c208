import { BackLink, Button } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import { page, redirect, signedIn, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { setMeetingMode } from '../actions/meeting-mode.ts'
import { paths } from '../paths.ts'

/** Meeting mode: while a screen is shown to a meeting, no page of a room shows what names a child. */
export const projectorScreen: Screen<Services> = {
  show(request) {
    const { projecting } = signedIn(request)
    return Promise.resolve(
      page(
        'Show rooms to a meeting',
        <>
          <h1 class="govuk-heading-l">Show rooms to a meeting</h1>
          <p class="govuk-body">
            Meeting mode is for a screen that others look at. While it is on, rooms show each child
            by reference, such as “Child 1”.
          </p>
          <ul class="govuk-list govuk-list--bullet">
            <li>
              Names, dates of birth, addresses and numbers that are on record are hidden, also where
              somebody wrote them in their own words.
            </li>
            <li>Nobody can show who a child is, or change it.</li>
            <li>It holds for you alone, until you turn it off or sign out.</li>
          </ul>
          <p class="govuk-body">
            It can’t hide what is not on record as belonging to the child: a nickname, a relative’s
            name, or a story that everybody knows. Look through a page before you show it.
          </p>
          <p class="govuk-body">
            Meeting mode is <strong>{projecting ? 'on' : 'off'}</strong>.
          </p>
          <Form tokens={request.tokens}>
            <Button name="projecting" value={projecting ? 'off' : 'on'}>
              {projecting ? 'Turn meeting mode off' : 'Turn meeting mode on'}
            </Button>
          </Form>
        </>,
        { beforeContent: <BackLink href={paths.rooms}>All rooms</BackLink> },
      ),
    )
  },

  async submit(request) {
    await setMeetingMode(request, request.form.text('projecting') === 'on')
    return redirect(paths.rooms)
  },
}
