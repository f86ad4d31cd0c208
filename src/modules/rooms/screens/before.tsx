import { BackLink, Panel } from '../../../govuk/index.ts'
import { NotFound, page, redirect, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { getRoom, onlyInside } from '../actions/open-room.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'

/** What a reader is told before a room that may distress, so that nobody comes upon it unprepared. */
export const beforeScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const id = request.params['room'] ?? ''
    onlyInside(request, id)
    const room = await getRoom(request, id)
    const pathway = pathways.find(room.pathway)
    if (!pathway) throw new NotFound()
    if (!pathway.before) return redirect(paths.room(room.id))
    await request.audit('room', room.id, 'view', { page: 'before' })
    return page(
      'Before you go on',
      <>
        <Panel titleText="Before you go on" classes="sightline-interruption">
          {pathway.before.split('\n').map((line) => (
            <p class="govuk-body-l">{line}</p>
          ))}
        </Panel>
        <div class="govuk-button-group">
          <a
            class="govuk-button"
            href={paths.room(room.id)}
            role="button"
            draggable={false}
            data-module="govuk-button"
          >
            Go on to the record
          </a>
          <a class="govuk-link" href={paths.rooms}>
            Not now
          </a>
        </div>
      </>,
      { beforeContent: <BackLink href={paths.rooms}>All rooms</BackLink> },
    )
  },
})
