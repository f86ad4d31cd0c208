import { Button, DataTable, Details, Input } from '../../../../govuk/index.ts'
import { dayInWords, isDay, whenInWords } from '../../../../knowledge/law/index.ts'
import { Form } from '../../../../platform/forms/form.tsx'
import { NotFound, redirect, type Request, type Screen } from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { decideDuplicate } from '../../actions/chronology.ts'
import { findPairs, type PairToDecide } from '../../actions/propose-duplicates.ts'
import { verdictsIn, type DuplicateVerdict } from '../../domain/chronology/kept-records.ts'
import type { Pathways } from '../../domain/pathways.ts'
import { chronologyPaths } from '../../paths.ts'
import { findEntry, listEntriesById, type StoredEntry } from '../../store/chronology.ts'
import type { Here } from '../here.tsx'
import { chronologyPage, getChronology } from './chronology-page.tsx'
import { EntryOrigin, EntryWhat, EntryWhen, KeepLines, maskEntry } from './entry-words.tsx'

const MOST = 20

/** Entries that may tell of one event: somebody decides, and both stay. */
export const duplicatesScreen = (pathways: Pathways): Screen<Services> => ({
  async show(request) {
    const { here, may } = await getChronology(request, pathways)
    const { tx, query } = request
    const from = isDay(query.text('from')) ? query.text('from') : null
    const verdicts = verdictsIn(here.facts.records)
    const { pairs, goOnFrom } = await findPairs(tx, here.room.id, from, verdicts, MOST)
    return chronologyPage(
      request,
      here,
      may,
      'Possible duplicates',
      <>
        <p class="govuk-body">
          Entries of different agencies on the same day or the next, in similar words. Whatever is
          decided, both stay in the chronology.
        </p>
        {pairs.length === 0 && goOnFrom === null ? (
          <p class="govuk-body sightline-empty">
            {from === null ? 'No entries look alike.' : 'No more entries look alike.'}
          </p>
        ) : null}
        {pairs.map((pair) => (
          <Pair request={request} here={here} pair={pair} decides={may.decide} />
        ))}
        {goOnFrom === null ? null : (
          <p class="govuk-body">
            <a class="govuk-link" href={chronologyPaths.duplicates(here.room.id, goOnFrom)}>
              Go on from {dayInWords(goOnFrom)}
            </a>
          </p>
        )}
        <Decided
          here={here}
          verdicts={[...verdicts.values()]}
          entries={await listEntriesById(
            tx,
            here.room.id,
            [...verdicts.values()].flatMap(({ first, second }) => [first, second]),
          )}
        />
      </>,
    )
  },

  async submit(request) {
    const { here, may } = await getChronology(request, pathways)
    const { form, tx } = request
    const [first, second] = [
      await findEntry(tx, here.room.id, form.text('first')),
      await findEntry(tx, here.room.id, form.text('second')),
    ]
    const verdict = form.text('do')
    if (!may.decide || !first || !second || !['same', 'different'].includes(verdict))
      throw new NotFound()
    await decideDuplicate(request, here.room, {
      first: first.id,
      second: second.id,
      same: verdict === 'same',
      why: form.text('why'),
    })
    return redirect(chronologyPaths.duplicates(here.room.id, first.on))
  },
})

function Pair(
  props: Readonly<{
    request: Request<Services>
    here: Here
    pair: PairToDecide
    decides: boolean
  }>,
) {
  const { request, here, pair, decides } = props
  const both = [pair.one, pair.other].map((entry) => maskEntry(entry, here.mask))
  return (
    <div class="sightline-figure">
      <DataTable
        label={`Two entries of ${dayInWords(pair.one.on)}`}
        head={['When', 'Agency and source', 'What happened', 'What was done'].map((text) => ({
          text,
        }))}
        rows={both.map((entry) => [
          { text: <EntryWhen entry={entry} /> },
          { text: <EntryOrigin entry={entry} /> },
          { text: <EntryWhat entry={entry} /> },
          { text: <KeepLines words={entry.response} /> },
        ])}
      />
      <p class="govuk-body-s">
        Both say: {here.mask(pair.shared.slice(0, 12).join(', '))}.
        {pair.daysApart === 1 ? ' They are a day apart.' : ''}
      </p>
      {decides ? (
        <Form tokens={request.tokens}>
          <input type="hidden" name="first" value={pair.first} />
          <input type="hidden" name="second" value={pair.second} />
          <Input id={`why-${pair.first}-${pair.second}`} name="why" label="Why? (optional)" />
          <div class="govuk-button-group">
            <Button name="do" value="same" classes="govuk-button--secondary">
              They tell of one event
            </Button>
            <Button name="do" value="different" classes="govuk-button--secondary">
              They are two events
            </Button>
          </div>
        </Form>
      ) : null}
    </div>
  )
}

function Decided(
  props: Readonly<{
    here: Here
    verdicts: readonly DuplicateVerdict[]
    entries: readonly StoredEntry[]
  }>,
) {
  const { here, verdicts, entries } = props
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const shown = verdicts.flatMap((verdict) => {
    const [first, second] = [byId.get(verdict.first), byId.get(verdict.second)]
    return first && second ? [{ verdict, first, second }] : []
  })
  if (shown.length === 0) return null
  const link = (entry: StoredEntry) => (
    <a class="govuk-link" href={chronologyPaths.entry(here.room.id, entry.id)}>
      <EntryWhen entry={entry} />, <EntryOrigin entry={maskEntry(entry, here.mask)} />
    </a>
  )
  return (
    <Details summaryText={`What was decided (${shown.length})`}>
      <DataTable
        label="What was decided"
        head={['One entry', 'The other', 'Decided', 'By'].map((text) => ({ text }))}
        rows={shown.map(({ verdict, first, second }) => [
          { text: link(first) },
          { text: link(second) },
          {
            text: (
              <>
                {verdict.same ? 'One event' : 'Two events'}
                <span class="sightline-basis-line">{here.mask(verdict.why)}</span>
              </>
            ),
          },
          { text: `${verdict.by}, ${whenInWords(new Date(verdict.at))}` },
        ])}
      />
    </Details>
  )
}
