import { DataTable, InsetText, SummaryList } from '../../../govuk/index.ts'
import { whenInWords } from '../../../knowledge/law/index.ts'
import type { Screen } from '../../../platform/http/index.ts'
import type { Services } from '../../../platform/services.ts'
import { lookInWords, type Look, type LookWords } from '../domain/looks.ts'
import { workOf, type Pathways } from '../domain/pathways.ts'
import { paths } from '../paths.ts'
import { listRoomOpenings, type PastOpening } from '../store/emergency.ts'
import { listLooks } from '../store/people.ts'
import { getHere, roomPage, type Here } from './here.tsx'

const ON_A_PAGE = 100

/** Who opened what in a room and who changed what, in words, the latest first; and each emergency. */
export const looksScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const here = await getHere(request, pathways, 'looks')
    const { id } = here.room
    const before = readMark(request.query.text('before'))
    // One more than fits tells whether there are earlier ones.
    const found = await listLooks(request.tx, id, before, ON_A_PAGE + 1)
    const looks = found.slice(0, ON_A_PAGE)
    const last = found.length > ON_A_PAGE ? looks.at(-1) : undefined
    const openings = before === null ? await listRoomOpenings(request.tx, id) : []
    return roomPage(
      request,
      here,
      'Who has looked',
      <>
        <h2 class="govuk-heading-m">Who has looked</h2>
        <p class="govuk-body">
          Every page somebody opens here and every change is on record. Nobody can take an entry
          out. All members see this list.
        </p>
        {here.throughGlass ? (
          <InsetText>Only members of the room see who has looked.</InsetText>
        ) : null}
        {before === null ? null : (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.looks(id)}>
              Back to the latest
            </a>
          </p>
        )}
        <Openings here={here} openings={openings} />
        <Looks here={here} looks={looks} />
        {last ? (
          <p class="govuk-body">
            <a class="govuk-link" href={paths.looksBefore(id, last.mark)} rel="next">
              Earlier
            </a>
          </p>
        ) : null}
      </>,
    )
  },
})

function readMark(text: string): string | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(text) ? text : null
}

function Openings({ here, openings }: Readonly<{ here: Here; openings: readonly PastOpening[] }>) {
  if (openings.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-s">Opened in an emergency</h3>
      {openings.map((one) => (
        <SummaryList
          rows={[
            { key: { text: 'Who' }, value: { text: one.name } },
            {
              key: { text: 'When' },
              value: {
                text: `${whenInWords(one.brokenAt)}, until ${whenInWords(one.expiresAt)}`,
              },
            },
            { key: { text: 'Why' }, value: { text: here.mask(one.reason) } },
            {
              key: { text: 'What the owner found' },
              value: {
                text: one.reviewedAt
                  ? `${here.mask(one.reviewWords ?? '')} (${whenInWords(one.reviewedAt)})`
                  : 'The owner has not looked into it yet.',
              },
            },
          ]}
        />
      ))}
    </>
  )
}

function Looks({ here, looks }: Readonly<{ here: Here; looks: readonly Look[] }>) {
  if (looks.length === 0) return null
  const words = wordsOf(here)
  return (
    <DataTable
      label="Who has looked"
      caption="Every look and every change"
      captionClasses="govuk-table__caption--s"
      head={[{ text: 'When' }, { text: 'Who' }, { text: 'What' }]}
      rows={looks.map((look) => [
        { text: whenInWords(look.at) },
        { text: look.name ?? 'Sightline itself' },
        { text: lookInWords(look, words) },
      ])}
    />
  )
}

function wordsOf({ pathway, room, facts }: Here): LookWords {
  const { records, moves } = workOf(pathway, room)
  const named = (all: readonly { readonly code: string; readonly title: string }[]) => {
    const titles = new Map(all.map(({ code, title }) => [code, title]))
    return (code: string) => titles.get(code) ?? null
  }
  const refs = new Map(facts.children.map(({ id, ref }) => [id, ref]))
  return { form: named(records), move: named(moves), child: (id) => refs.get(id) ?? null }
}
