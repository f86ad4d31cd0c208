import { Button } from '../../../govuk/index.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  page,
  redirect,
  type Answer,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { paths } from '../paths.ts'
import {
  askForAnotherLink,
  consumeLink,
  findLink,
  newLinkSession,
  startSurvey,
} from '../store/links.ts'

/**
 * Where a link of somebody's own leads. Opening the page uses nothing up, for mail programs open links
 * too; only the button does.
 */
export const linkScreen: Screen<Services> = {
  async show(request) {
    const link = await findLink(request.tx, tokenOf(request))
    // An unknown link looks like a used one: nobody learns which there are.
    return link?.usable ? startPage(request) : usedPage(request)
  },

  async submit(request) {
    const token = tokenOf(request)
    if (request.form.text('do') === 'again') {
      await askForAnotherLink(request.tx, token)
      return page('A new link is on its way', <OnItsWay />)
    }
    const session = newLinkSession()
    const records = await consumeLink(request.tx, token, session)
    const [recipient] = records ?? []
    return recipient === undefined
      ? usedPage(request)
      : redirect(paths.answer(recipient), { startLink: session })
  },
}

/** The open link of a survey: whoever has it may begin. */
export const openLinkScreen: Screen<Services> = {
  show: (request) => Promise.resolve(startPage(request)),

  async submit(request) {
    const session = newLinkSession()
    const recipient = await startSurvey(request.tx, tokenOf(request), session)
    return recipient === null
      ? page('Not open', <NotOpen />, { status: 404 })
      : redirect(paths.answer(recipient), { startLink: session })
  },
}

export const thanksScreen: Screen<Services> = {
  show: () =>
    Promise.resolve(
      page(
        'Thank you',
        <>
          <h1 class="govuk-heading-l">Thank you</h1>
          <p class="govuk-body">Your answers have been sent. You can close this page.</p>
        </>,
      ),
    ),
}

const tokenOf = ({ params }: Request<Services>) => params['token'] ?? ''

function startPage({ tokens }: Request<Services>): Answer {
  return page(
    'Questions for you',
    <>
      <h1 class="govuk-heading-l">Questions for you</h1>
      <p class="govuk-body">
        The local safeguarding children partnership asks for your answers. You need no password.
      </p>
      <Form tokens={tokens}>
        <Button name="do" value="start">
          Start
        </Button>
      </Form>
    </>,
  )
}

function usedPage({ tokens }: Request<Services>): Answer {
  return page(
    'This link can’t be used any more',
    <>
      <h1 class="govuk-heading-l">This link can’t be used any more</h1>
      <p class="govuk-body">
        It was used before, or has run out. We can send a new one to the same address. What you
        saved is kept.
      </p>
      <Form tokens={tokens}>
        <Button name="do" value="again">
          Send me a new link
        </Button>
      </Form>
    </>,
  )
}

function OnItsWay() {
  return (
    <>
      <h1 class="govuk-heading-l">A new link is on its way</h1>
      <p class="govuk-body">
        If this link was ours, a letter with a new one goes to the address it was sent to. It can
        take some minutes. We send one an hour at most.
      </p>
    </>
  )
}

function NotOpen() {
  return (
    <>
      <h1 class="govuk-heading-l">This survey is not open</h1>
      <p class="govuk-body">
        It has ended, or the address is not complete. Check it and try again.
      </p>
    </>
  )
}
