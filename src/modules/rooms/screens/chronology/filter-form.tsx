import { Button, Details, Input, Select } from '../../../../govuk/index.ts'
import { dayInWords, dayOf, type Day } from '../../../../knowledge/law/index.ts'
import { errorOf } from '../../../../platform/forms/error-of.ts'
import type { FieldError, Request } from '../../../../platform/http/index.ts'
import type { Services } from '../../../../platform/services.ts'
import { agencyInWords } from '../../domain/chronology/entry.ts'
import { readWrittenDate } from '../../domain/chronology/written-date.ts'
import { chronologyPaths } from '../../paths.ts'
import type { GivenFile } from '../../store/given-entries.ts'
import type { Here } from '../here.tsx'
import { isFiltered, wordsIn, type ListState } from './list-state.ts'

interface FilterProps {
  readonly request: Request<Services>
  readonly here: Here
  readonly state: ListState
  readonly files: readonly GivenFile[]
}

/** Chooses what the list shows, and the day it begins at. */
export function FilterForm({ request, here, state, files }: FilterProps) {
  const { kept, tokens } = request
  const { filter } = state
  const typed = (name: string, known: string) => kept?.fields.raw(name) ?? known
  const day = (value: Day | null) => (value === null ? '' : dayInWords(value))
  const chosen = (name: 'agency' | 'child' | 'source') => typed(name, filter[name])
  return (
    // Sent again and again from one page: it changes nothing, so it carries no mark of being sent once.
    <form method="post" novalidate class="sightline-filter">
      <input type="hidden" name="_csrf" value={tokens.csrf} />
      <input type="hidden" name="show" value={state.redacted ? 'redacted' : ''} />
      <Input
        name="day"
        label="Go to a day"
        hint="For example 12/3/2017. The list begins there."
        classes="govuk-input--width-10"
        value={typed('day', '')}
        errorMessage={errorOf(kept, 'day')}
      />
      <Details
        summaryText={isFiltered(filter) ? 'Filter (in use)' : 'Filter'}
        open={isFiltered(filter) || (kept?.errors.length ?? 0) > 0}
      >
        <Input
          name="words"
          label="Words"
          hint="Entries that have all of these words."
          value={typed('words', filter.words.join(' '))}
        />
        <Select
          name="agency"
          label="Agency"
          items={[
            { value: '', text: 'All agencies' },
            ...agenciesIn(files).map(({ value, text }) => ({
              value,
              text,
              selected: value === chosen('agency'),
            })),
          ]}
        />
        {here.facts.children.length > 1 ? (
          <Select
            name="child"
            label="Child"
            items={[
              { value: '', text: 'All children' },
              ...here.facts.children.map(({ ref }) => ({
                value: ref,
                text: ref,
                selected: ref === chosen('child'),
              })),
            ]}
          />
        ) : null}
        <Select
          name="source"
          label="Source"
          items={[
            { value: '', text: 'All sources' },
            ...sourcesIn(files).map(({ value, text }) => ({
              value,
              text: here.mask(text),
              selected: value === chosen('source'),
            })),
          ]}
        />
        <Input
          name="from"
          label="From"
          classes="govuk-input--width-10"
          value={typed('from', day(filter.from))}
          errorMessage={errorOf(kept, 'from')}
        />
        <Input
          name="to"
          label="To"
          classes="govuk-input--width-10"
          value={typed('to', day(filter.to))}
          errorMessage={errorOf(kept, 'to')}
        />
      </Details>
      <div class="govuk-button-group">
        <Button classes="govuk-button--secondary">Show</Button>
        {isFiltered(filter) ? (
          <a class="govuk-link" href={chronologyPaths.list(here.room.id)}>
            Show all entries
          </a>
        ) : null}
      </div>
    </form>
  )
}

/** The agencies that gave entries, each once; 'none' is the partnership's unit. */
export function agenciesIn(
  files: readonly GivenFile[],
): readonly { readonly value: string; readonly text: string }[] {
  const agencies = new Map(files.map((file) => [file.agencyId ?? 'none', agencyInWords(file)]))
  return [...agencies]
    .map(([value, text]) => ({ value, text }))
    .sort((a, b) => a.text.localeCompare(b.text, 'en-GB'))
}

function sourcesIn(files: readonly GivenFile[]) {
  const sources = new Map(
    files.map(({ sha256, source }) => [sha256 ?? 'typed', sha256 === null ? 'Typed here' : source]),
  )
  return [...sources].map(([value, text]) => ({ value, text }))
}

/** In: the form as sent. Out: what the list is to show, or what is wrong. */
export function readFilter({
  form,
  now,
}: Request<Services>): { readonly state: ListState } | { readonly errors: readonly FieldError[] } {
  const errors: FieldError[] = []
  const day = (field: string): Day | null => {
    const written = form.text(field)
    if (written === '') return null
    const read = readWrittenDate(written, dayOf(now))
    if (!('problem' in read)) return field === 'to' ? (read.until ?? read.on) : read.on
    errors.push({ field, message: read.problem })
    return null
  }
  const [at, from, to] = [day('day'), day('from'), day('to')]
  if (from && to && to < from)
    errors.push({ field: 'to', message: 'The last day is before the first.' })
  if (errors.length > 0) return { errors }
  return {
    state: {
      filter: {
        agency: form.text('agency'),
        child: form.text('child'),
        source: form.text('source'),
        words: wordsIn(form.text('words')),
        from,
        to,
      },
      at: at === null ? null : { day: at },
      redacted: form.text('show') === 'redacted',
    },
  }
}
