import { DataTable } from '../../../govuk/index.ts'
import { page, type Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import type { Pathway } from '../domain/pathway.ts'
import type { Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listMyRooms, listRooms } from '../store/rooms.ts'

/** What figures each kind of restricted work can give, and from where. */
export const returnsScreen = (pathways: Pathways): Screen<Services> => ({
  async show({ tx }) {
    const mine = new Set((await listMyRooms(tx)).map(({ id }) => id))
    const rooms = (await listRooms(tx)).filter(({ id, standing }) => mine.has(id) && !standing)
    const kinds = pathways.all.filter(({ figures }) => figures !== null)
    const held = ({ code }: Pathway) => rooms.filter(({ pathway }) => pathway === code).length
    return page(
      'Figures from rooms',
      <>
        <h1 class="govuk-heading-l">Figures from rooms</h1>
        <p class="govuk-body">
          Each kind gives its figures in one of three ways, by one counting: from the rooms here,
          from an export of the system that holds the cases, or as totals that an agency returns.
        </p>
        {kinds.length === 0 ? (
          <p class="govuk-body sightline-empty">No kind of room gives figures yet.</p>
        ) : (
          <DataTable
            label="Figures from rooms"
            firstCellIsHeader
            head={[{ text: 'Kind' }, { text: 'From the rooms you are in' }, { text: 'Or from' }]}
            rows={kinds.map((pathway) => [
              {
                text: (
                  <a class="govuk-link" href={paths.returnOf(pathway.code)}>
                    {pathway.title}
                  </a>
                ),
              },
              { text: roomsInWords(held(pathway)) },
              {
                text: `An export of ${pathway.figures?.columns.length ?? 0} columns, or ${pathway.figures?.asked.length ?? 0} totals`,
              },
            ])}
          />
        )}
      </>,
    )
  },
})

/** "25 rooms", as they are said of somebody who is in them. */
export function roomsInWords(rooms: number): string {
  if (rooms === 0) return 'You are in no such room'
  return rooms === 1 ? '1 room' : `${rooms} rooms`
}
