import { Button, Textarea, WarningText } from '../../../govuk/index.ts'
import { isDay } from '../../../knowledge/law/index.ts'
import { DateField, readDate } from '../../../platform/forms/date-field.tsx'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  invalid,
  NotFound,
  redirect,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { decideMove } from '../actions/decide.ts'
import { decidedByOthers } from '../actions/deciders.ts'
import type { Move } from '../domain/pathway.ts'
import { movesFrom, workOf, type Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { getHere, roomPage, type Here } from './here.tsx'

/** Takes a step that was decided: on which day, why, and who did not agree. */
export const decideScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getHere(request, pathways, 'decide')
    const move = getMove(request, here)
    if (here.room.state === 'closed') return redirect(paths.room(here.room.id))
    const { kept, tokens } = request
    const open = movesFrom(here.pathway, here.facts).find((one) => one.move === move)
    const others = decidedByOthers(request, move)
    const stopping = [...(open?.missing ?? []), ...(others === null ? [] : [others])]
    const to = workOf(here.pathway, here.room).stages.find(({ id }) => id === move.to)
    return roomPage(
      request,
      here,
      move.title,
      <>
        <h2 class="govuk-heading-m">{move.title}</h2>
        {move.explains ? <p class="govuk-body">{move.explains}</p> : null}
        <p class="govuk-body">
          The room then stands at: <strong>{to?.title}</strong>. {to?.explains}
        </p>
        {to?.closed ? (
          <WarningText>Nothing can be added to the room afterwards.</WarningText>
        ) : null}
        {stopping.map((sentence) => (
          <p class="govuk-body govuk-!-font-weight-bold">{sentence}</p>
        ))}
        <Form tokens={tokens}>
          <input
            type="hidden"
            name="seen"
            value={kept?.fields.text('seen') ?? String(here.room.version)}
          />
          <DateField
            name="on"
            label="On which day was it decided?"
            kept={kept}
            value={here.facts.today}
          />
          {move.reason ? (
            <Textarea
              name="reason"
              label="Why?"
              hint="The reasons stand in the room’s record as you write them."
              value={kept?.fields.raw('reason')}
              errorMessage={errorOf(kept, 'reason')}
            />
          ) : null}
          {move.dissent ? (
            <Textarea
              name="dissent"
              label="Did anybody not agree?"
              hint="Say who, and why. Leave it empty where everybody agreed."
              value={kept?.fields.raw('dissent')}
            />
          ) : null}
          <Button id="decide">{move.title}</Button>
        </Form>
      </>,
    )
  },

  async submit(request) {
    const here = await getHere(request, pathways, 'decide')
    const move = getMove(request, here)
    const { form } = request
    const on = readDate(form, 'on')
    if (!isDay(on)) return invalid({ field: 'on', message: 'Enter the day it was decided on.' })
    const faults = await decideMove(request, here, move, {
      on,
      reason: form.text('reason'),
      dissent: form.text('dissent'),
      seen: Number(form.text('seen')),
    })
    return faults.length > 0 ? invalid(...faults) : redirect(paths.room(here.room.id))
  },
})

// A step that somebody else took meanwhile is still known here, so that the sentence on it can be shown.
function getMove(request: Request<Services>, { pathway, room, may }: Here): Move {
  const move = workOf(pathway, room).moves.find(({ code }) => code === request.params['move'])
  if (!move || !(may.edit || may.close || room.state === 'closed')) throw new NotFound()
  return move
}
