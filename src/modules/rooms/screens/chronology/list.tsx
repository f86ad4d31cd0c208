import { DataTable } from '../../../../govuk/index.ts'
import { invalid, redirect, type Request, type Screen } from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { agencyInWords } from '../../domain/chronology/entry.ts'
import { verdictsIn } from '../../domain/chronology/kept-records.ts'
import { redactorOf, type Redactor } from '../../domain/chronology/redact.ts'
import type { Pathways } from '../../domain/pathways.ts'
import { chronologyPaths } from '../../paths.ts'
import {
  countEntries,
  listEntriesById,
  listEntryPage,
  type EntryPage,
  type StoredEntry,
} from '../../store/chronology.ts'
import { listGivenFiles, type GivenFile } from '../../store/given-entries.ts'
import type { Here } from '../here.tsx'
import { chronologyPage, getChronology } from './chronology-page.tsx'
import {
  EntryOrigin,
  EntryWhat,
  EntryWhen,
  KeepLines,
  maskEntry,
  RedactedTag,
} from './entry-words.tsx'
import { FilterForm, readFilter } from './filter-form.tsx'
import { isFiltered, listAddress, listStateOf, type ListState } from './list-state.ts'
import { mayGiveAny, type ChronologyMay } from './may.ts'

const PAGE = 100

/** A room's chronology: what every agency gave, in one list in order, a page at a time. */
export const chronologyScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, may, redactions } = await getChronology(request, pathways)
    const { tx, query, services } = request
    const redact = redactorOf(redactions)
    const state = listStateOf(query, services)
    const page = await listEntryPage(tx, here.room.id, state.filter, state.at, PAGE)
    const files = await listGivenFiles(tx, here.room.id)
    const count = page.total ?? (await countOf(request, here, state, files))
    return chronologyPage(
      request,
      here,
      may,
      'Chronology',
      files.length === 0 ? (
        <Empty may={may} here={here} />
      ) : (
        <>
          <FilterForm request={request} here={here} state={state} files={files} />
          <Standing request={request} here={here} state={state} count={count} files={files} />
          <Pages request={request} here={here} state={state} page={page} where="above" />
          <Entries
            here={here}
            state={state}
            page={page}
            redact={redact}
            same={await sameAs(request, here, page)}
          />
          <Pages request={request} here={here} state={state} page={page} where="below" />
        </>
      ),
    )
  },

  async submit(request) {
    const { here } = await getChronology(request, pathways)
    const read = readFilter(request)
    if ('errors' in read) return invalid(...read.errors)
    return redirect(listAddress(here.room.id, read.state, request.services))
  },
})

// What agencies gave is counted already, by agency and by file.
function countOf(
  { tx }: Request<Services>,
  { room }: Here,
  { filter }: ListState,
  files: readonly GivenFile[],
): number | Promise<number> {
  const { agency, source, ...rest } = filter
  if (isFiltered({ ...rest, agency: '', source: '' })) return countEntries(tx, room.id, filter)
  return files
    .filter(({ agencyId }) => agency === '' || (agencyId ?? 'none') === agency)
    .filter(({ sha256 }) => source === '' || (sha256 ?? 'typed') === source)
    .reduce((sum, { entries }) => sum + entries, 0)
}

function Empty({ may, here }: Readonly<{ may: ChronologyMay; here: Here }>) {
  return (
    <>
      <p class="govuk-body sightline-empty">No agency has given its chronology yet.</p>
      {mayGiveAny(may) ? (
        <p class="govuk-body">
          <a class="govuk-link" href={chronologyPaths.upload(here.room.id)}>
            Upload your agency’s chronology
          </a>{' '}
          as a workbook, a CSV or a Word table, or{' '}
          <a class="govuk-link" href={chronologyPaths.add(here.room.id)}>
            add an entry
          </a>
          .
        </p>
      ) : null}
    </>
  )
}

interface Shown {
  readonly request: Request<Services>
  readonly here: Here
  readonly state: ListState
}

function Standing(props: Readonly<Shown & { count: number; files: readonly GivenFile[] }>) {
  const { request, here, state, count, files } = props
  const all = files.reduce((sum, { entries }) => sum + entries, 0)
  const agencies = new Set(files.map(({ agencyId }) => agencyId)).size
  const number = (n: number) => n.toLocaleString('en-GB')
  const other = { ...state, redacted: !state.redacted }
  return (
    <p class="govuk-body">
      {isFiltered(state.filter)
        ? `${number(count)} of ${number(all)} ${all === 1 ? 'entry' : 'entries'}.`
        : `${number(all)} ${all === 1 ? 'entry' : 'entries'} from ${agencies === 1 ? 'one agency' : `${agencies} agencies`}.`}{' '}
      {state.redacted ? 'Shown as a redacted copy shows them. ' : ''}
      <a class="govuk-link" href={listAddress(here.room.id, other, request.services)}>
        {state.redacted ? 'Show everything' : 'Show as redacted'}
      </a>
    </p>
  )
}

function Pages(props: Readonly<Shown & { page: EntryPage; where: 'above' | 'below' }>) {
  const { request, here, state, page, where } = props
  const { entries, earlier, later } = page
  const [first, last] = [entries[0], entries.at(-1)]
  const to = (at: ListState['at']) => listAddress(here.room.id, { ...state, at }, request.services)
  // Where the day that was gone to lies behind the last entry, the way back is the list's end.
  const back = first ? to({ before: first.id }) : to(null)
  if (!earlier && !later) return null
  return (
    <nav
      class="govuk-pagination govuk-pagination--block"
      aria-label={`Pages of the chronology, ${where} the entries`}
    >
      {earlier ? (
        <div class="govuk-pagination__prev">
          <a class="govuk-link govuk-pagination__link" href={back} rel="prev">
            <span class="govuk-pagination__link-title">{first ? 'Earlier' : 'The beginning'}</span>
          </a>
        </div>
      ) : null}
      {later && last ? (
        <div class="govuk-pagination__next">
          <a class="govuk-link govuk-pagination__link" href={to({ after: last.id })} rel="next">
            <span class="govuk-pagination__link-title">Later</span>
          </a>
        </div>
      ) : null}
    </nav>
  )
}

/** For each entry of a page, those that were decided to tell of the same event. */
async function sameAs(
  { tx }: Request<Services>,
  { room, facts }: Here,
  { entries }: EntryPage,
): Promise<ReadonlyMap<string, readonly StoredEntry[]>> {
  const ids = new Set(entries.map(({ id }) => id))
  const pairs = [...verdictsIn(facts.records).values()]
    .filter(({ same }) => same)
    .flatMap(({ first, second }) => [[first, second] as const, [second, first] as const])
    .filter(([one]) => ids.has(one))
  const others = await listEntriesById(tx, room.id, [...new Set(pairs.map(([, other]) => other))])
  const byId = new Map(others.map((entry) => [entry.id, entry]))
  const found = new Map<string, StoredEntry[]>()
  for (const [one, other] of pairs)
    found.set(one, [...(found.get(one) ?? []), ...[byId.get(other)].filter((entry) => !!entry)])
  return found
}

function Entries(
  props: Readonly<{
    here: Here
    state: ListState
    page: EntryPage
    same: ReadonlyMap<string, readonly StoredEntry[]>
    redact: Redactor
  }>,
) {
  const { here, state, page, same, redact } = props
  if (page.entries.length === 0)
    return (
      <p class="govuk-body sightline-empty">No entry here. Go to an earlier day, or filter less.</p>
    )
  return (
    <DataTable
      label="Entries in order"
      head={['When', 'Agency and source', 'What happened', 'What was done', 'Comment'].map(
        (text) => ({ text }),
      )}
      rows={page.entries.map((stored) => {
        const redacted = redact(stored)
        const entry = maskEntry({ ...stored, ...(state.redacted ? redacted : {}) }, here.mask)
        return [
          {
            text: (
              <a class="govuk-link" href={chronologyPaths.entry(here.room.id, stored.id)}>
                <EntryWhen entry={entry} />
              </a>
            ),
          },
          { text: <EntryOrigin entry={entry} /> },
          {
            text: (
              <EntryWhat entry={entry}>
                {!state.redacted && isCovered(stored, redacted) ? (
                  <p class="govuk-body-s">
                    <RedactedTag />
                  </p>
                ) : null}
                {(same.get(stored.id) ?? []).map((other) => (
                  <p class="govuk-body-s">
                    Also told by{' '}
                    <a class="govuk-link" href={chronologyPaths.entry(here.room.id, other.id)}>
                      {agencyInWords(state.redacted ? redact(other) : other)}
                    </a>
                  </p>
                ))}
              </EntryWhat>
            ),
          },
          { text: <KeepLines words={entry.response} /> },
          { text: <KeepLines words={entry.comment} /> },
        ]
      })}
    />
  )
}

function isCovered(stored: StoredEntry, redacted: object): boolean {
  return JSON.stringify(stored) !== JSON.stringify({ ...stored, ...redacted })
}
