import { DataTable, InsetText, WarningText } from '../../../../govuk/index.ts'
import { dayInWords } from '../../../../knowledge/law/index.ts'
import type { UploadPreview } from '../../actions/upload-chronology.ts'
import { entryWhenInWords, FIELD_LABELS } from '../../domain/chronology/entry.ts'
import type { ReadColumn } from '../../domain/chronology/read-chronology.ts'
import type { Here } from '../here.tsx'
import { EntryWhat, KeepLines, maskEntry } from './entry-words.tsx'
import type { ChronologyMay } from './may.ts'

const number = (n: number) => n.toLocaleString('en-GB')

/** Each row that can't be read, with why. */
export function UploadProblems({ found, here }: Readonly<{ found: UploadPreview; here: Here }>) {
  const { problems, fileName } = found
  return (
    <div id="problems">
      <p class="govuk-body">
        Put these rows right in “{fileName}”, then upload it again. Nothing of it was saved.
      </p>
      <DataTable
        caption="Rows that can’t be read"
        captionClasses="govuk-table__caption--m"
        head={[
          { text: 'Row', format: 'numeric' },
          { text: 'How it begins' },
          { text: 'What is wrong' },
        ]}
        rows={problems.slice(0, MOST_PROBLEMS).map(({ table, row, start, message }) => [
          { text: row === null ? '' : String(row), format: 'numeric' },
          {
            text: (
              <>
                {here.mask(start)}
                {table === '' ? null : <span class="sightline-basis-line">{table}</span>}
              </>
            ),
          },
          { text: here.mask(message) },
        ])}
      />
      {problems.length > MOST_PROBLEMS ? (
        <p class="govuk-body">
          There are {number(problems.length - MOST_PROBLEMS)} more. The first {MOST_PROBLEMS} are
          shown.
        </p>
      ) : null}
    </div>
  )
}

const MOST_PROBLEMS = 100
const MOST_SHOWN = 20

/** What was read, before it is saved: how much, of when, from which columns, and the first rows. */
export function UploadFound(
  props: Readonly<{ found: UploadPreview; here: Here; may: ChronologyMay }>,
) {
  const { found, here, may } = props
  const { entries, again, fileName } = found
  const days = entries.map(({ on }) => on).sort()
  const owners = new Map<string | null, number>()
  for (const { agencyId } of entries) owners.set(agencyId, (owners.get(agencyId) ?? 0) + 1)
  const named = (id: string | null) =>
    may.agencies.find((agency) => agency.id === id)?.name ?? 'The partnership’s unit'
  return (
    <>
      {again ? (
        <WarningText>
          This very file stands in the chronology already. Saving it again gives every entry twice.
        </WarningText>
      ) : null}
      <InsetText>
        {entries.length === 1 ? 'One entry was' : `${number(entries.length)} entries were`} read
        from “{fileName}”, from {dayInWords(days[0] ?? '')} to {dayInWords(days.at(-1) ?? '')}.
        Nothing is saved yet.
      </InsetText>
      <ul class="govuk-list govuk-list--bullet">
        {[...owners].map(([id, count]) => (
          <li>
            {named(id)}: {number(count)}
          </li>
        ))}
      </ul>
      <Columns columns={found.columns} notRead={found.notRead} />
      <DataTable
        caption={entries.length > MOST_SHOWN ? `The first ${MOST_SHOWN} entries` : 'The entries'}
        captionClasses="govuk-table__caption--m"
        head={['Row', 'When', 'What happened', 'What was done', 'Comment'].map((text) => ({
          text,
        }))}
        rows={entries.slice(0, MOST_SHOWN).map((read) => {
          const entry = maskEntry({ ...read, id: '', agency: null, at: '' }, here.mask)
          return [
            { text: String(entry.sourceRow ?? '') },
            { text: entryWhenInWords(entry) },
            { text: <EntryWhat entry={entry} /> },
            { text: <KeepLines words={entry.response} /> },
            { text: <KeepLines words={entry.comment} /> },
          ]
        })}
      />
    </>
  )
}

function Columns(props: Readonly<{ columns: readonly ReadColumn[]; notRead: readonly string[] }>) {
  const { columns, notRead } = props
  return (
    <>
      <DataTable
        caption="How its columns were read"
        captionClasses="govuk-table__caption--m"
        head={[{ text: 'Column' }, { text: 'Read as' }]}
        rows={columns.map(({ heading, field }) => [
          { text: heading },
          {
            text:
              field === null
                ? 'Kept in the comment, with its heading'
                : field === 'agency'
                  ? 'Agency'
                  : FIELD_LABELS[field],
          },
        ])}
      />
      {notRead.length > 0 ? (
        <p class="govuk-body">
          Not read, because they have no headings of a chronology: {notRead.join(', ')}.
        </p>
      ) : null}
    </>
  )
}
