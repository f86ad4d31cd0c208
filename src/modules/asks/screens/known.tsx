import {
  NotFound,
  page,
  unknownSender,
  type Answer,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'

/**
 * For pages that people reach signed in or by a link: whoever is neither, or no longer, is told how to
 * go on, and what they typed is kept. The page is the same whether there is such a record or not.
 */
export function forKnown(screen: Screen<Services>): Screen<Services> {
  const { submit } = screen
  return {
    show: (request) => orElse(request, () => screen.show(request), howToGoOn),
    ...(submit && {
      submit: (request: Request<Services>) =>
        orElse(request, () => submit.call(screen, request), unknownSender),
    }),
  }
}

async function orElse(
  request: Request<Services>,
  work: () => Promise<Answer>,
  otherwise: (request: Request<Services>) => Answer,
): Promise<Answer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NotFound && !request.actor) return otherwise(request)
    throw error
  }
}

function howToGoOn({ path, kept }: Request<Services>): Answer {
  const then = encodeURIComponent(path)
  return page(
    'Sign in, or open your link',
    <>
      <h1 class="govuk-heading-l">Sign in, or open your link</h1>
      <p class="govuk-body">
        {kept
          ? 'You were away for a while, so we signed you out. What you wrote is kept in this browser for now.'
          : 'This page is for those who are asked. We do not know yet who you are.'}
      </p>
      <p class="govuk-body">
        If you have an account,{' '}
        <a class="govuk-link" href={`/sign-in?${kept ? 'kept=yes&' : ''}then=${then}`}>
          sign in
        </a>{' '}
        and you come back here.
      </p>
      <p class="govuk-body">
        If you came by a link in a letter, open the link again in this browser. It offers to send
        you a new one. What you saved is there.
      </p>
    </>,
    { status: 404 },
  )
}
