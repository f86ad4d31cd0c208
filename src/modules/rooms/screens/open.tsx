import { BackLink, Button, Input, Radios } from '../../../govuk/index.ts'
import { can } from '../../../platform/access/index.ts'
import { errorOf } from '../../../platform/forms/error-of.ts'
import { Form } from '../../../platform/forms/form.tsx'
import {
  holds,
  invalid,
  page,
  redirect,
  signedIn,
  type Request,
  type Screen,
} from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { openRoom } from '../actions/open-room.ts'
import type { Pathway } from '../domain/pathway.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { policyOf } from '../permissions.ts'
import { listRooms, type StoredRoom } from '../store/rooms.ts'

/** One thing that can be opened: a panel's own room, or a case, in the panel's room where there is one. */
interface Choice {
  readonly value: string
  readonly text: string
  readonly hint: string
  readonly pathway: Pathway
  readonly parent: StoredRoom | null
  readonly standing: boolean
}

/** Opens a room. Its opener owns it, and lets the others in by name. */
export const openScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { kept, tokens } = request
    const choices = await choicesFor(request, pathways)
    const chosen = kept?.fields.text('what') ?? request.query.text('what')
    return page(
      'Open a room',
      <>
        <h1 class="govuk-heading-l">Open a room</h1>
        <p class="govuk-body">
          You will own the room, and be its only member until you let others in by name. What lies
          in a panel’s room is open to the panel’s members.
        </p>
        {choices.length === 0 ? (
          <p class="govuk-body sightline-empty">
            There is nothing you can open. A panel’s cases are opened by its members.
          </p>
        ) : (
          <Form tokens={tokens}>
            <Radios
              name="what"
              idPrefix="what"
              fieldset={{ legend: 'What is it?' }}
              errorMessage={errorOf(kept, 'what')}
              items={choices.map(({ value, text, hint }) => ({
                value,
                text,
                hint,
                checked: value === chosen,
              }))}
            />
            <Input
              name="name"
              label="What shall it be called inside? You can leave this out"
              hint="Members see it. Don’t put a child’s name in it: each room has a reference of its own."
              value={kept?.fields.raw('name')}
              errorMessage={errorOf(kept, 'name')}
            />
            <Button>Open the room</Button>
          </Form>
        )}
      </>,
      { beforeContent: <BackLink href={paths.rooms}>All rooms</BackLink> },
    )
  },

  async submit(request) {
    const { form } = request
    const choice = (await choicesFor(request, pathways)).find(
      ({ value }) => value === form.text('what'),
    )
    const name = form.text('name')
    const errors = [
      ...(choice ? [] : [{ field: 'what', message: 'Choose what the room is for.' }]),
      ...(name.length > 120
        ? [{ field: 'name', message: 'Shorten the name to 120 characters.' }]
        : []),
    ]
    if (!choice || errors.length > 0) return invalid(...errors)
    const { pathway, parent, standing } = choice
    const id = await openRoom(request, pathway, { standing, parentId: parent?.id ?? null, name })
    return redirect(paths.room(id))
  },
})

async function choicesFor(
  request: Request<Services>,
  pathways: Pathways,
): Promise<readonly Choice[]> {
  const actor = signedIn(request)
  const panels = (await listRooms(request.tx, { open: true })).filter(({ standing }) => standing)
  return pathways.all.flatMap((pathway): Choice[] => {
    const alone = {
      value: pathway.code,
      text: pathway.one,
      hint: pathway.explains,
      pathway,
      parent: null,
      standing: false,
    }
    const opens = policyOf(pathway.access).create.flatMap(({ roles }) => roles)
    if (!holds(actor, ...opens)) return []
    if (!pathway.panel) return [alone]
    const { title, explains } = pathway.panel
    return [
      {
        ...alone,
        value: `${pathway.code}.panel`,
        text: `A standing room: ${title}`,
        hint: explains,
        standing: true,
      },
      ...panels
        .filter(
          (panel) =>
            panel.pathway === pathway.code &&
            can(actor, policyOf(panel.access), 'edit', { state: 'open', roomId: panel.id }),
        )
        .map((parent) => ({
          ...alone,
          value: `${pathway.code}.${parent.id}`,
          hint: `In the room: ${parent.name || title}`,
          parent,
        })),
    ]
  })
}
