import type { ComponentChildren } from 'preact'
import type { FastifyReply } from 'fastify'
import { renderPage, type PageProps } from '../../govuk/index.ts'
import { Conflict, NotFound, type Answer } from './answer.ts'
import type { Kept } from './context.ts'
import { TooLarge } from './receive.ts'

/** What stands around every page: name, navigation, who is signed in. */
export type Chrome = Pick<
  PageProps,
  'partnership' | 'homeUrl' | 'navigation' | 'footerLinks' | 'account'
>

type FindChrome = () => Promise<Chrome>

/** In: a screen's answer. Sends it; a page with kept answers is sent as 422. */
export async function respond(
  reply: FastifyReply,
  answer: Answer,
  kept: Kept | undefined,
  chrome: FindChrome,
): Promise<FastifyReply> {
  switch (answer.kind) {
    case 'redirect':
      return reply.redirect(answer.to, 303)
    case 'download':
      return reply
        .header('content-type', answer.type)
        .header('content-disposition', disposition(answer.name, answer.inline ?? false))
        .header('cache-control', 'no-store')
        .send(answer.content)
    case 'data':
      return reply
        .code(answer.status ?? 200)
        .header('content-type', 'application/json; charset=utf-8')
        .header('cache-control', 'no-store')
        .send(JSON.stringify(answer.value))
    case 'invalid':
    case 'unknown-sender':
      throw new Error('A page was shown and answered as if a form had come.')
    case 'page': {
      const errors = (answer.errors ?? kept?.errors)?.map(({ field, message }) => ({
        text: message,
        href: `#${field}`,
      }))
      return sendHtml(
        reply,
        { ...(await chrome()), ...answer, children: answer.body, errors },
        answer.status ?? (errors?.length ? 422 : 200),
      )
    }
  }
}

/** The same bytes whether the record is missing or somebody else's. */
export async function respondNotFound(reply: FastifyReply, chrome: FindChrome) {
  return sendMessage(reply, 404, 'Page not found', chrome, [
    'If you typed the address, check it is correct.',
    'The page may have moved, or may not be open to you.',
  ])
}

export async function respondToError(error: unknown, reply: FastifyReply, chrome: FindChrome) {
  if (error instanceof NotFound) return respondNotFound(reply, chrome)
  if (error instanceof Conflict)
    return sendMessage(reply, 409, 'Somebody else changed this', chrome, [error.message])
  if (error instanceof TooLarge)
    return sendMessage(reply, 413, 'The file is too large', chrome, [error.message])
  const status = statusOf(error)
  if (status === 429)
    return sendMessage(reply, 429, 'Too many tries', chrome, ['Wait a minute, then try again.'])
  if (status && status < 500)
    return sendMessage(reply, 400, 'We could not read that', chrome, [
      'Go back, and send the form again.',
    ])
  process.stderr.write(`${describe(error)}\n`)
  return sendMessage(reply, 500, 'Sorry, there is a problem', chrome, [
    'Nothing was saved. Go back, and try again in a minute.',
  ])
}

// The message of a database error can carry what somebody typed; its code and place can't.
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'An unknown error'
  const code = 'code' in error ? ` ${String(error.code)}` : ''
  const place = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  const message = code ? '' : ` ${error.message}`
  return [`${error.name}${code}${message}`, ...place.slice(0, 8)].join('\n')
}

function statusOf(error: unknown): number | null {
  return typeof error === 'object' && error !== null && 'statusCode' in error
    ? Number(error.statusCode)
    : null
}

async function sendMessage(
  reply: FastifyReply,
  status: number,
  title: string,
  chrome: FindChrome,
  sentences: readonly string[],
) {
  const children: ComponentChildren = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      {sentences.map((sentence) => (
        <p class="govuk-body">{sentence}</p>
      ))}
    </>
  )
  const around = await chrome().catch(() => ({}))
  return sendHtml(reply, { ...around, title, children }, status)
}

function sendHtml(reply: FastifyReply, page: PageProps, status: number): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(renderPage(page))
}

function disposition(name: string, inline: boolean): string {
  const plain = name.replaceAll(/[^\w. -]/g, '_')
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
