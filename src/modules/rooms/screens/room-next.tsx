import { Details, InsetText } from '../../../govuk/index.ts'
import { dayInWords } from '../../../knowledge/law/index.ts'
import type { Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { decidedByOthers } from '../actions/deciders.ts'
import { movesFrom, recordableIn, workOf } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import type { Here } from './here.tsx'

/** The steps that can be taken from here, what stops the others, and what can be recorded. */
export function Next({ request, here }: Readonly<{ request: Request<Services>; here: Here }>) {
  const { facts, pathway, room, may } = here
  if (room.state === 'closed')
    return (
      <InsetText>
        This room was closed on {dayInWords(room.closedOn ?? '')}. It can be read, and nothing can
        be added.
      </InsetText>
    )
  if (!may.edit) return null
  const closing = new Set(
    workOf(pathway, room)
      .stages.filter(({ closed }) => closed)
      .map(({ id }) => id),
  )
  const moves = movesFrom(pathway, facts)
    .filter(({ move }) => may.close || !closing.has(move.to))
    .map(({ move, missing }) => {
      const others = decidedByOthers(request, move)
      return { move, stopping: others === null ? missing : [others, ...missing] }
    })
  const records = recordableIn(pathway, facts)
  return (
    <>
      <h2 class="govuk-heading-m">What you can do next</h2>
      <ul class="govuk-list govuk-list--spaced">
        {moves.map(({ move, stopping }) => (
          <li>
            {stopping.length === 0 ? (
              <a
                class="govuk-link govuk-!-font-weight-bold"
                href={paths.decide(room.id, move.code)}
              >
                {move.title}
              </a>
            ) : (
              <>
                <span class="sightline-quiet">{move.title}</span>
                <Stopping title={move.title} sentences={stopping} />
              </>
            )}
          </li>
        ))}
      </ul>
      {records.length > 0 ? (
        <Details
          summaryText={`Record something (${records.length} kinds)`}
          open={moves.length === 0}
        >
          <ul class="govuk-list sightline-columns">
            {records.map(({ code, button }) => (
              <li>
                <a class="govuk-link" href={paths.record(room.id, code)}>
                  {button}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  )
}

/** How many sentences stand open under a step. */
const SHOWN = 4

function Stopping({ title, sentences }: Readonly<{ title: string; sentences: readonly string[] }>) {
  const shown = sentences.length > SHOWN + 1 ? SHOWN : sentences.length
  const lines = (from: number, to?: number) =>
    sentences
      .slice(from, to)
      .map((sentence) => <span class="sightline-basis-line">{sentence}</span>)
  return (
    <>
      {lines(0, shown)}
      {sentences.length > shown ? (
        <Details
          classes="sightline-why"
          summaryText={
            <>
              {sentences.length - shown} more<span class="govuk-visually-hidden">: {title}</span>
            </>
          }
        >
          {lines(shown)}
        </Details>
      ) : null}
    </>
  )
}
