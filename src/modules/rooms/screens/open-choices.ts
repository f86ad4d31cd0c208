import { can } from '../../../platform/access/index.ts'
import { holds, signedIn, type Request } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Pathway } from '../domain/pathway.ts'
import type { Pathways } from '../domain/pathways.ts'
import { policyOf } from '../permissions.ts'
import { listRooms, type StoredRoom } from '../store/rooms.ts'

/** One thing that can be opened: a panel's own room, or a case, in the panel's room where there is one. */
export interface Choice {
  readonly value: string
  readonly text: string
  readonly hint: string
  readonly pathway: Pathway
  readonly parent: StoredRoom | null
  readonly standing: boolean
}

/** What this person may open. */
export async function choicesFor(
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
